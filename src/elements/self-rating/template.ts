/** The template of a self-rating, top to bottom: choosing a level, or the chosen level and what is next. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelAt } from '../../core/objective.js';
import { safeUrl } from '../../core/safe-url.js';
import type { SelfRatingMessages } from './messages/en.js';
import { levelList } from '../../ui/levels/level-list.js';
import { nextStep } from '../../ui/levels/next-level.js';
import { paragraph } from '../../ui/levels/reading.js';
import type { RatingAction } from './actions.js';
import { addMore, sentence } from './template-more.js';
import { comparison, earlierRatings, ratingLine, threeSentences } from './template-history.js';
import type { SelfRatingView } from './view.js';

type Named = Exclude<RatingAction['type'], 'put'>;

/** Renders the widget; `foot` is the foot of the record. */
export function selfRatingTemplate(
  view: SelfRatingView,
  tools: TemplateResult,
  foot: TemplateResult | typeof nothing,
): TemplateResult {
  const { config, viewer, by, messages, shared, list, language, isReady, picks, mine, other, textIn, isPersisted } =
    view;
  const { objective, evidence, modified } = config;
  const { reading } = list;
  const kicker = [messages.heading[viewer], evidence && textIn(evidence.title), modified && messages.modified];
  const title = paragraph(objective.statement ?? objective.title, reading, 'objective', 'objective');
  const levels = html`${levelList(list, language)}${tools}`;
  return html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
    <div class="in">
      <p class="kicker" .textContent=${kicker.filter(Boolean).join(' · ')}></p>
      ${
        picks
          ? html`<fieldset
                role="radiogroup"
                aria-labelledby="objective"
                aria-describedby="pick"
                aria-required=${view.required}
              >
                ${title}
                <p id="pick" class="muted" .textContent=${isPersisted ? messages.pick[by] : ''}></p>
                ${levels}
              </fieldset>
              ${picking(view)}`
          : html`${title}${isReady ? nothing : foot}${mine || other ? rated(view, levels) : levels}`
      }
      <p class="muted" ?hidden=${isPersisted} .textContent=${shared.isNotSaved}></p>
      <p class="say" role="status" .textContent=${view.say}></p>
      ${earlierRatings(view)} ${isReady ? foot : nothing}
    </div>
  </div>`;
}

/** The label of the button that shows the levels again. */
export function changeWord({ editable, messages }: SelfRatingView): string {
  return editable ? messages.change : messages.again;
}

/** Below the levels: how sure, which saves. */
function picking(view: SelfRatingView): TemplateResult | typeof nothing {
  const { config, by, messages, mine, canAct, nameOf } = view;
  const from = by === 'learner' && levelAt(config.objective, config.requireEvidenceAt);
  if (!canAct) return nothing;
  return html`${othersOf(view)}
    ${
      from
        ? html`${sentence(view)}
            <p class="muted" .textContent=${messages.reasonFrom(nameOf(from))}></p>`
        : nothing
    }
    <p class="acts big no-print">
      ${
        by === 'teacher'
          ? button(messages, 'level', 'main')
          : html`${button(messages, 'sure', 'main')}${button(messages, 'unsure', '')}`
      }
    </p>
    ${mine ? button(messages, 'cancel') : undo(view)}`;
}

/** What was saved, what comes next, and what may be added. */
function rated(view: SelfRatingView, levels: TemplateResult): TemplateResult {
  const { by, viewer, messages, shared, mine, editable, canAct, draft, list, language } = view;
  // Text that was typed before the time limit can still be saved.
  const adds = canAct && by === 'learner' && (editable || draft.has(/^(?!three$)/));
  const { link } = mine?.why ?? {};
  return html`<section class="mine" part="rating">
      ${mine ? html`<h3 class="line" tabindex="-1">${ratingLine(mine, view)}</h3>` : nothing} ${othersOf(view)}
      <p class="muted" part="comparison" .textContent=${viewer === 'learner' ? comparison(view) : ''}></p>
      <p class="no-print">
        ${canAct ? html`${button(messages, 'change', 'quiet', changeWord(view))}${undo(view)}` : nothing}
      </p>
    </section>
    ${nextStep(list, language)}
    ${
      adds
        ? html`${sentence(view)} ${addMore(view)}
            <p class="acts no-print">${button(messages, 'save', 'main')}</p>`
        : nothing
    }
    ${
      canAct && by === 'learner'
        ? sentences(view)
        : html`<p class="three" dir="auto" .textContent=${threeSentences(view)}></p>`
    }
    ${link && safeUrl(link) ? html`<a href=${link} target="_blank" rel="noopener noreferrer" .textContent=${link}></a>` : nothing}
    <details>
      <summary .textContent=${shared.allLevels}></summary>
      ${levels}
    </details>`;
}

function othersOf(view: SelfRatingView): TemplateResult[] {
  return [view.other, view.copied].flatMap((rating) =>
    rating ? html`<p class="line">${ratingLine(rating, view)}</p>` : [],
  );
}

/** I am working on …, I am at …, next I will …: the student's to edit and to take along. */
function sentences(view: SelfRatingView): TemplateResult {
  const { messages, draft } = view;
  const own = draft.get('three');
  return html`<details class="no-print">
    <summary id="three" .textContent=${messages.sentences}></summary>
    <textarea name="three" aria-labelledby="three" rows="5" dir="auto" .value=${own ?? threeSentences(view)}></textarea>
    <p>${button(messages, 'copy')} ${own === undefined ? nothing : button(messages, 'rewrite')}</p>
  </details>`;
}

function undo({ messages, offers, mine, editable }: SelfRatingView): TemplateResult | typeof nothing {
  return offers || (mine && editable) ? button(messages, 'undo', 'quiet', messages[offers ?? 'undo']) : nothing;
}

/** A button with its action. */
function button(messages: SelfRatingMessages, type: Named, look = 'quiet', words = messages[type]): TemplateResult {
  return html`<button class=${look} type="button" data-act=${type} .action=${{ type }} .textContent=${words}></button>`;
}
