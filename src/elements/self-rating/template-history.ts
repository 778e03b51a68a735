/** Saved ratings: one in a line, earlier ones, the comparison with the teacher, and a summary. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelAt, nextLevel } from '../../core/objective.js';
import type { Rating } from '../../core/record.js';
import { mark, stair } from '../../ui/levels/icons.js';
import { shortDay } from '../../ui/record/save-line.js';
import { isOld, signsOf } from './view.js';
import type { SelfRatingView } from './view.js';

/** The minimum number of pairs of ratings for a comparison. */
const enough = 5;

/** Who, which level, and the rest in small: sure or not, the work where it is another one, the day. */
export function ratingLine(rating: Rating, view: SelfRatingView): TemplateResult {
  const { messages, shared, config, viewer, textIn } = view;
  const { sure, evidence, copied, by, modified, level } = rating;
  const old = isOld(rating, config.objective);
  const facts = [
    sure === undefined ? '' : sure ? messages.sure : messages.unsure,
    evidence && evidence.id !== config.evidence?.id && textIn(evidence.title),
    day(rating, view.language),
    modified && messages.modified,
  ];
  return html`${
      copied
        ? mark('copied', messages.copied)
        : by === 'teacher'
          ? mark(by, shared.teacher)
          : mark('you', viewer === 'learner' ? messages.mine : messages.student)
    }
    <span class="name">
      ${level === null || old ? nothing : stair(config.objective, level)}
      <span .textContent=${ratingName(rating, view)}></span>
    </span>
    ${old ? mark('old', messages.old) : nothing}
    <span class="muted" .textContent=${facts.filter(Boolean).join(' · ')}></span>`;
}

/** What a rating's level is called; one of a scale that has changed since keeps the name it had then. */
function ratingName(rating: Rating, { config, shared, messages, language, nameOf, textIn }: SelfRatingView): string {
  const { level, label } = rating;
  if (level === null) return messages.noLevel;
  const known = levelAt(config.objective, level);
  if (known && !isOld(rating, config.objective)) return nameOf(known);
  return shared.level(level.toLocaleString(`${language}-US`), label ? textIn(label) : '?');
}

/** The day it was given on, as the device showed it. */
function day({ assessedOn, clock }: Rating, language: string): string {
  const time = Date.parse(assessedOn === undefined ? clock.slice(0, 23) : `${assessedOn}T12:00`);
  return time ? shortDay(time, language) : '';
}

/** The other ratings on this objective, newest first. */
export function earlierRatings(view: SelfRatingView): TemplateResult | typeof nothing {
  const { earlier, messages } = view;
  return earlier.length === 0
    ? nothing
    : html`<section class="earlier" part="history">
        <h4 .textContent=${messages.earlier}></h4>
        <ol role="list">
          ${earlier.map((rating) => html`<li class="line">${ratingLine(rating, view)}</li>`)}
        </ol>
      </section>`;
}

/** How often the learner and the teacher agree, and how far they lie apart, once there is enough of it. */
export function comparison({ gaps, messages }: SelfRatingView): string {
  if (gaps.length < enough) return '';
  return ([0, 1, -1] as const)
    .map((way) => {
      const here = gaps.filter((gap) => Math.sign(gap) === way);
      return here.length > 0
        ? messages.calibration(
            way,
            here.length,
            gaps.length,
            here.every((gap) => gap === way),
          )
        : '';
    })
    .join(' ');
}

/** I am working on … / I am at … because … / Next I will … and I need …, from what was saved. */
export function threeSentences(view: SelfRatingView): string {
  const { mine, config, messages, goal, record, textIn, nameOf } = view;
  if (!mine) return '';
  const { objective } = config;
  const { level, why, need = [] } = mine;
  const signs = signsOf(objective, level).filter(({ id }) => why?.indicators?.includes(id));
  const reasons = why?.text ? [why.text] : signs.map(({ text }) => textIn(text));
  const needs = need.map((one) => Object.entries(messages.needs).find(([code]) => code === one)?.[1] ?? one);
  const step = goal && record.stepsOf(goal.id).findLast(({ state }) => state !== 'done')?.what;
  const target = goal
    ? goal.target > (level ?? -Infinity) && levelAt(objective, goal.target)
    : nextLevel(objective, level);
  return [
    messages.workingOn(bare(textIn(objective.title))),
    messages.at(ratingName(mine, view), reasons.map(bare).join('; ')),
    messages.next(bare(step || (target ? messages.toward(nameOf(target)) : messages.stay)), needs.map(bare).join(', ')),
  ].join('\n');
}

/** Text without its final full stop, to continue the sentence. */
function bare(words: string): string {
  return words.trim().replace(/[.\s]+$/, '');
}
