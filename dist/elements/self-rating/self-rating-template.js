/** The page of a self-rating, top to bottom: to choose a level, or what was chosen and what comes next. */
import { html, nothing } from 'lit';
import { levelAt } from '../../core/objective.js';
import { safeUrl } from '../../core/safe-url.js';
import { levelList, levelName } from '../../parts/level-list.js';
import { nextStep } from '../../parts/next-level.js';
import { paragraph, said as inWords } from '../../parts/reading.js';
import { addMore, sentence } from './self-rating-more.js';
import { comparison, earlierRatings, ratingLine, threeSentences } from './self-rating-shown.js';
/** Draws all of it. */
export function selfRatingTemplate(view, around) {
    const { given, viewer, by, said, list, language, isReady, picks, mine, other } = view;
    const { objective, evidence, modified } = given;
    const { reading } = list;
    const kicker = [said.heading[viewer], evidence && inWords(evidence.title, reading), modified && said.modified];
    const title = paragraph(objective.statement ?? objective.title, reading, 'objective', 'objective');
    const levels = html `${levelList(list, language)}${around.tools}`;
    return html `<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
    <div class="in">
      <p class="kicker" .textContent=${kicker.filter(Boolean).join(' · ')}></p>
      ${picks
        ? html `<fieldset
                role="radiogroup"
                aria-labelledby="objective"
                aria-describedby="pick"
                aria-required=${around.required}
              >
                ${title}
                <p id="pick" class="muted" .textContent=${said.pick[by]}></p>
                ${levels}
              </fieldset>
              ${picking(view, around)}`
        : html `${title}${isReady ? nothing : around.foot}${mine || other ? rated(view, around, levels) : levels}`}
      <p class="muted" ?hidden=${!('keeps' in given)} .textContent=${around.shared.keepsNothing}></p>
      <p class="say" role="status" .textContent=${around.say}></p>
      ${earlierRatings(view)} ${isReady ? around.foot : nothing}
    </div>
  </div>`;
}
/** Below the levels: how sure, which saves. */
function picking(view, { undo }) {
    const { given, by, said, mine, editable, acts, list, language } = view;
    const from = by === 'learner' && levelAt(given.objective, given.requireEvidenceAt);
    if (!acts)
        return nothing;
    return html `${othersOf(view)}
    ${from
        ? html `${sentence(view, editable ? mine?.why?.text : '')}
            <p class="muted" .textContent=${said.reasonFrom(levelName(from, list.reading, list.words, language))}></p>`
        : nothing}
    <p class="acts big no-print">
      ${by === 'teacher'
        ? button('level', said.saveLevel, 'main')
        : html `${button('sure', said.sure, 'main')}${button('unsure', said.unsure, '')}`}
    </p>
    ${mine ? button('cancel', said.cancel) : undo ? button('undo', undo) : nothing}`;
}
/** What was saved, what comes next, and what may be added. */
function rated(view, { undo, shared }, levels) {
    const { by, viewer, said, mine, editable, acts, draft, list, language } = view;
    // What was typed before the time was up can still be saved.
    const adds = acts && by === 'learner' && (editable || draft.has(/^(?!three$)/));
    const { link } = mine?.why ?? {};
    return html `<section class="mine" part="rating">
      ${mine ? html `<h3 class="line" tabindex="-1">${ratingLine(mine, view, true)}</h3>` : nothing} ${othersOf(view)}
      <p class="muted" part="comparison" .textContent=${viewer === 'learner' ? comparison(view) : ''}></p>
      <p class="no-print">
        ${acts ? button('change', editable ? said.change : said.again) : nothing}
        ${acts && undo ? button('undo', undo) : nothing}
      </p>
    </section>
    ${nextStep(list, language)}
    ${adds
        ? html `${sentence(view, mine?.why?.text)} ${addMore(view)}
            <p class="acts no-print">${button('save', said.save, 'main')}</p>`
        : nothing}
    ${acts && by === 'learner'
        ? sentences(view)
        : html `<p class="three" dir="auto" .textContent=${threeSentences(view)}></p>`}
    ${link && safeUrl(link) ? html `<a href=${link} target="_blank" rel="noopener noreferrer" .textContent=${link}></a>` : nothing}
    <details>
      <summary .textContent=${shared.allLevels}></summary>
      ${levels}
    </details>`;
}
function othersOf(view) {
    return [view.other, view.copied].flatMap((rating) => rating ? html `<p class="line">${ratingLine(rating, view)}</p>` : []);
}
/** I am working on …, I am at …, next I will …: the student's to edit and to take along. */
function sentences(view) {
    const { said, draft } = view;
    const own = draft.get('three');
    return html `<details class="no-print">
    <summary id="three" .textContent=${said.sentences}></summary>
    <textarea name="three" aria-labelledby="three" rows="5" dir="auto" .value=${own ?? threeSentences(view)}></textarea>
    <p>${button('copy', said.copy)} ${own === undefined ? nothing : button('anew', said.anew)}</p>
  </details>`;
}
function button(act, words, look = 'quiet') {
    return html `<button class=${look} type="button" data-act=${act} .textContent=${words}></button>`;
}
//# sourceMappingURL=self-rating-template.js.map