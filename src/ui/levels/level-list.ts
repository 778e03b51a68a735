/** The levels of one objective, to read or to choose from. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LevelOrder, ScaleLayout } from '../../core/display.js';
import { levelAt, nextLevel, positionsOf } from '../../core/objective.js';
import type { Exemplar, HalfLevel, Level, Objective } from '../../core/objective.js';
import { safeUrl } from '../../core/safe-url.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import { staticValue } from '../base/flatten-template.js';
import { mark, stair } from './icons.js';
import type { Mark } from './icons.js';
import { langOf, paragraph, phrases, textIn } from './reading.js';
import type { Reading } from './reading.js';

/** What a list of levels shows. */
export interface LevelListView {
  readonly objective: Objective;
  readonly reading: Reading;
  readonly words: SharedMessages;
  readonly order?: LevelOrder | undefined;
  readonly layout?: ScaleLayout | undefined;
  /** The level marked as "You are here". */
  readonly current?: number | null | undefined;
  readonly target?: number | undefined;
  readonly teacher?: number | null | undefined;
  /** The only level shown in the `one` layout. */
  readonly shown?: number | undefined;
  /** Whether the plainer words are shown where there are any. */
  readonly plain?: boolean;
  /** Whether each level has a read-aloud button. */
  readonly speaks?: boolean;
  /** The level that is being read aloud, as text. */
  readonly speaking?: string | undefined;
  /** The chosen value; undefined when the list is not selectable. */
  readonly chosen?: string | undefined;
  readonly disabled?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Formats a number in United States formats. The first use of `Intl` takes 10 ms, so numbers that need no formatting
 * skip it.
 */
function written(value: number, language: string): string {
  if (Number.isInteger(value) && value < 1000 && (language === 'en' || language === 'es')) return `${value}`;
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.NumberFormat(`${language}-US`)));
  return format.format(value);
}

/** A value and its label, such as "3 · Proficient" or "2.5 · Between Developing and Proficient". */
export function levelName(level: Level | HalfLevel, reading: Reading, words: SharedMessages, language: string): string {
  const value = written(level.value, language);
  if (!('between' in level)) return words.level(value, textIn(level.label, reading));
  const [below, above] = level.between;
  return words.level(value, words.between(textIn(below.label, reading), textIn(above.label, reading)));
}

/** The levels in a list, in display order: every selectable value, or the written levels and the current one. */
export function levelsShown({
  objective,
  order,
  chosen,
  current,
  target,
  teacher,
}: LevelListView): (Level | HalfLevel)[] {
  const marked = [current, target, teacher];
  const levels =
    objective.increment === 0.5
      ? positionsOf(objective)
          .map((value) => levelAt(objective, value))
          .filter((level) => level !== undefined)
          .filter((level) => !('between' in level) || chosen !== undefined || marked.includes(level.value))
      : [...objective.levels];
  return order === 'descending' ? levels.reverse() : levels;
}

/**
 * The list itself. Each item has its level in `data-level`, and native radios named `level` when the list is
 * selectable.
 */
export function levelList(view: LevelListView, language: string): TemplateResult {
  const { objective, layout = 'auto', reading, chosen } = view;
  const levels = levelsShown(view);
  const halves = levels.length > objective.levels.length;
  const wide = layout === 'auto' && !halves && reading.display !== 'side-by-side';
  const size = levels.length < 5 ? 'few' : levels.length < 6 ? 'some' : 'many';
  const shape = layout === 'one' ? 'one' : layout === 'table' ? 'table' : wide ? `wide ${size}` : '';
  return html`<ol class="levels ${shape} ${chosen === undefined ? '' : 'choose'}" part="levels" role="list">
    ${levels.map((level) => item(level, view, language))}
  </ol>`;
}

function item(level: Level | HalfLevel, view: LevelListView, language: string): TemplateResult {
  const { objective, reading, words, chosen, current } = view;
  const { value } = level;
  const half = 'between' in level;
  const tint = Math.floor(
    ((objective.levels.filter((one) => one.value <= value).length - 1) * 3) / (objective.levels.length - 1),
  );
  const id = staticValue(`${value}`.replace('.', '-'));
  const name = levelName(level, reading, words, language);
  const text = half ? undefined : (view.plain && level.plain) || level.descriptor;
  const head = html`${stair(objective, value)}<span class="name" id="n${id}" part="label"
      >${nameOf(level, view, name)}</span
    >`;
  const marks = marksOf(value, view);
  const words_ = text === undefined ? '' : paragraph(text, reading, 'descriptor', `d${id}`);
  const shown = view.layout === 'one' && view.shown !== value;
  return html`<li
    class="level t${staticValue(tint)} ${staticValue(half ? 'half' : '')} ${current === value ? 'current' : ''}"
    part="level"
    data-level=${staticValue(value)}
    ?hidden=${shown}
  >
    ${
      chosen === undefined
        ? html`<div class="head">${head}</div>
            <div class="face">${marks}${words_}</div>`
        : html`<label class="choice"
            ><span class="head"
              ><input
                type="radio"
                name="level"
                value=${staticValue(value)}
                aria-labelledby="n${id}"
                aria-describedby=${staticValue(text === undefined ? '' : `d${id}`)}
                .checked=${chosen === `${value}`}
                ?disabled=${view.disabled ?? false}
              />${head}</span
            ><span class="face">${marks}${words_}</span></label
          >`
    }
    ${half ? '' : more(level, view, id)}
  </li>`;
}

function nameOf(level: Level | HalfLevel, { reading }: LevelListView, name: string): TemplateResult {
  if ('between' in level) return html`<span .textContent=${name}></span>`;
  const [first, second] = phrases(level.label, reading);
  const own = html`<span lang=${staticValue(langOf(first, reading))} .textContent=${name}></span>`;
  if (!second) return own;
  return html`${own}<span
      class="other"
      aria-hidden="true"
      lang=${staticValue(langOf(second, reading))}
      .textContent=${second.text}
    ></span>`;
}

function marksOf(
  value: number,
  { objective, current, target, teacher, words }: LevelListView,
): TemplateResult | string {
  const marks: [Mark, string][] = [];
  if (current === value) marks.push(['you', words.you]);
  if (teacher === value) marks.push(['teacher', words.teacher]);
  if (target === value) marks.push(['goal', words.goal]);
  else if (current != null && nextLevel(objective, current)?.value === value) marks.push(['next', words.next]);
  return marks.length === 0 ? '' : html`<span class="marks">${marks.map(([kind, word]) => mark(kind, word))}</span>`;
}

function more(
  level: Level,
  { reading, words, current, speaks, speaking }: LevelListView,
  id: unknown,
): TemplateResult | string {
  const { indicators = [], exemplars = [], value } = level;
  const hear = speaks
    ? html`<button
        class="quiet hear"
        type="button"
        data-hear=${value}
        .textContent=${speaking === `${value}` ? words.stop : words.hear}
      ></button>`
    : '';
  if (indicators.length + exemplars.length === 0) return hear;
  return html`${hear}
    <details class="more" ?open=${current === value}>
      <summary aria-describedby="n${id}" .textContent=${words.signs}></summary>
      ${
        indicators.length === 0
          ? ''
          : html`<ul class="signs">
              ${indicators.map((one) => html`<li>${paragraph(one.text, reading, 'sign')}</li>`)}
            </ul>`
      }
      ${exemplars.map((one) => exemplar(one, reading))}
    </details>`;
}

// An image from another site would reveal to that site who is viewing, so only same-origin images are shown.
function exemplar({ title, href, text, image }: Exemplar, reading: Reading): TemplateResult {
  const address = href && safeUrl(href, document.baseURI);
  const picture = image && safeUrl(image.src, document.baseURI);
  return html`<div class="exemplar">
    ${paragraph(title, reading, 'title')} ${text === undefined ? '' : paragraph(text, reading, 'example')}
    ${
      image && picture && new URL(picture).origin === location.origin
        ? html`<img src=${picture} alt=${textIn(image.alt, reading)} loading="lazy" />`
        : ''
    }
    ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer" .textContent=${new URL(address).host}></a>` : ''}
  </div>`;
}
