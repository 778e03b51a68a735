/** What a self-rating shows of what was saved: one rating in a line, the earlier ones, the comparison, three sentences. */
import { html, nothing } from 'lit';
import { levelAt, nextLevel } from '../../core/objective.js';
import { mark, stair } from '../../parts/marks.js';
import { shortDay } from '../../parts/save-line.js';
import { isOld, signsOf } from './self-rating-view.js';
/** How many pairs of ratings it takes until comparing them says anything. */
const enough = 5;
/** Who, which level, and the rest in small: sure or not, the work where it is another one, the day. */
export function ratingLine(rating, view) {
    const { said, shared, given, viewer, inWords } = view;
    const { sure, evidence, copied, by, modified, level } = rating;
    const old = isOld(rating, given.objective);
    const facts = [
        sure === undefined ? '' : sure ? said.sure : said.unsure,
        evidence && evidence.id !== given.evidence?.id && inWords(evidence.title),
        day(rating, view.language),
        modified && said.modified,
    ];
    return html `${copied
        ? mark('copied', said.copied)
        : by === 'teacher'
            ? mark(by, shared.teacher)
            : mark('you', viewer === 'learner' ? said.mine : said.student)}
    <span class="name">
      ${level === null || old ? nothing : stair(given.objective, level)}
      <span .textContent=${ratingName(rating, view)}></span>
    </span>
    ${old ? mark('old', said.old) : nothing}
    <span class="muted" .textContent=${facts.filter(Boolean).join(' · ')}></span>`;
}
/** What a rating's level is called; one of a scale that has changed since keeps the name it had then. */
function ratingName(rating, { given, shared, said, language, nameOf, inWords }) {
    const { level, label } = rating;
    if (level === null)
        return said.noLevel;
    const known = levelAt(given.objective, level);
    if (known && !isOld(rating, given.objective))
        return nameOf(known);
    return shared.level(level.toLocaleString(`${language}-US`), label ? inWords(label) : '?');
}
/** The day it was given on, as the device showed it. */
function day({ assessedOn, clock }, language) {
    const time = Date.parse(assessedOn === undefined ? clock.slice(0, 23) : `${assessedOn}T12:00`);
    return time ? shortDay(time, language) : '';
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
    const { mine, given, said, goal, record, inWords, nameOf } = view;
    if (!mine)
        return '';
    const { objective } = given;
    const { level, why, need = [] } = mine;
    const signs = signsOf(objective, level).filter(({ id }) => why?.indicators?.includes(id));
    const reasons = why?.text ? [why.text] : signs.map(({ text }) => inWords(text));
    const needs = need.map((one) => Object.entries(said.needs).find(([code]) => code === one)?.[1] ?? one);
    const step = goal && record.stepsOf(goal.id).findLast(({ state }) => state !== 'done')?.what;
    const target = goal
        ? goal.target > (level ?? -Infinity) && levelAt(objective, goal.target)
        : nextLevel(objective, level);
    return [
        said.workingOn(bare(inWords(objective.title))),
        said.at(ratingName(mine, view), reasons.map(bare).join('; ')),
        said.next(bare(step || (target ? said.toward(nameOf(target)) : said.stay)), needs.map(bare).join(', ')),
    ].join('\n');
}
/** Words to go on after, without the full stop that ended them. */
function bare(words) {
    return words.trim().replace(/[.\s]+$/, '');
}
//# sourceMappingURL=self-rating-shown.js.map