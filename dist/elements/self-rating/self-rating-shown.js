/** What a self-rating shows of what was saved: one rating in a line, the earlier ones, the comparison, three sentences. */
import { html, nothing } from 'lit';
import { levelAt, nextLevel } from '../../core/objective.js';
import { levelName } from '../../parts/level-list.js';
import { mark, stair } from '../../parts/marks.js';
import { said as inWords } from '../../parts/reading.js';
import { isOld, signsOf } from './self-rating-view.js';
/** How many pairs of ratings it takes until comparing them says anything. */
const enough = 5;
/** Who, which level, and the rest in small: sure or not, the work, the day; `now` adds the time and leaves the work out. */
export function ratingLine(rating, view, now = false) {
    const { said, list, given, viewer } = view;
    const { sure, evidence, copied, by, modified, level } = rating;
    const old = isOld(rating, given.objective);
    const facts = [
        sure === undefined ? '' : sure ? said.sure : said.unsure,
        !now && evidence && inWords(evidence.title, list.reading),
        moment(rating.clock, said.locale, now),
        modified && said.modified,
    ];
    return html `${copied
        ? mark('copied', said.copied)
        : by === 'teacher'
            ? mark(by, list.words.teacher)
            : mark('you', viewer === 'learner' ? said.mine : said.student)}
    <span class="name">
      ${level === null || old ? nothing : stair(given.objective, level)}
      <span .textContent=${nameOf(rating, view)}></span>
    </span>
    ${old ? mark('old', said.old) : nothing}
    <span class="muted" .textContent=${facts.filter(Boolean).join(' · ')}></span>`;
}
/** What a rating's level is called; one of a scale that has changed since keeps the name it had then. */
function nameOf(rating, { given, list, said, language }) {
    const { level, label } = rating;
    if (level === null)
        return said.noLevel;
    const known = levelAt(given.objective, level);
    if (known && !isOld(rating, given.objective))
        return levelName(known, list.reading, list.words, language);
    return list.words.level(level.toLocaleString(language), label ? inWords(label, list.reading) : '?');
}
/** The day, or the day and time, that the device showed when it was done. */
function moment(clock, locale, long) {
    // Without its offset it is read as a local time, so that it shows what the device showed.
    const date = new Date(clock.slice(0, 19));
    return +date ? date.toLocaleString(locale, { dateStyle: 'medium', ...(long && { timeStyle: 'short' }) }) : '';
}
/** The other ratings on this objective, newest first. */
export function earlierRatings(view) {
    const { earlier, said } = view;
    return earlier.length === 0
        ? nothing
        : html `<section class="earlier" part="history">
        <h4 .textContent=${said.earlier}></h4>
        <ol role="list">
          ${earlier.map((rating) => html `<li class="line">${ratingLine(rating, view)}</li>`)}
        </ol>
      </section>`;
}
/** How often the learner and the teacher agree, and how far they lie apart, once there is enough of it. */
export function comparison({ gaps, said }) {
    if (gaps.length < enough)
        return '';
    return [0, 1, -1]
        .map((way) => {
        const here = gaps.filter((gap) => Math.sign(gap) === way);
        return here.length > 0
            ? said.calibration(way, here.length, gaps.length, here.every((gap) => gap === way))
            : '';
    })
        .join(' ');
}
/** I am working on … / I am at … because … / Next I will … and I need …, from what was saved. */
export function threeSentences(view) {
    const { mine, given, list, said, goal, record, language } = view;
    if (!mine)
        return '';
    const { objective } = given;
    const { level, why, need = [] } = mine;
    const signs = signsOf(objective, level).filter(({ id }) => why?.indicators?.includes(id));
    const reasons = why?.text ? [why.text] : signs.map(({ text }) => inWords(text, list.reading));
    const needs = need.map((one) => Object.entries(said.needs).find(([code]) => code === one)?.[1] ?? one);
    const step = goal && record.stepsOf(goal.id).findLast(({ state }) => state !== 'done')?.what;
    const target = goal && level !== null ? goal.target > level && levelAt(objective, goal.target) : nextLevel(objective, level);
    const plan = step || (target ? said.toward(levelName(target, list.reading, list.words, language)) : said.stay);
    return [
        said.workingOn(bare(inWords(objective.title, list.reading))),
        said.at(nameOf(mine, view), reasons.map(bare).join('; ')),
        said.next(bare(plan), needs.map(bare).join(', ')),
    ].join('\n');
}
/** Words to go on after, without the full stop that ended them. */
function bare(words) {
    return words.trim().replace(/[.\s]+$/, '');
}
//# sourceMappingURL=self-rating-shown.js.map