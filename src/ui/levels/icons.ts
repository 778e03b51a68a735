/** Icons beside words: the steps of a level, and who a rating is from. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Objective } from '../../core/objective.js';
import { staticValue, flattenTemplate } from '../base/flatten-template.js';

const stairs = new Map<string, TemplateResult>();

/**
 * The steps of a level: one rising bar for each written level, filled up to this one; a half point fills half a bar. It
 * distinguishes levels without color.
 */
export function stair({ levels }: Objective, value: number): TemplateResult {
  const bars = levels[0]?.value === 0 ? levels.slice(1) : levels;
  const filled = bars.filter((bar) => bar.value <= value).length;
  const half = bars[filled - 1]?.value !== value && value > (levels[0]?.value ?? 0) && filled < bars.length;
  // A page of scales has few different icons; each is built once.
  const key = `${bars.length} ${filled} ${half}`;
  let drawn = stairs.get(key);
  if (!drawn) stairs.set(key, (drawn = flattenTemplate(drawStair(bars.length, filled, half))));
  return drawn;
}

function drawStair(count: number, filled: number, half: boolean): TemplateResult {
  let on = '';
  let off = '';
  for (let index = 0; index < count; index++) {
    const height = 6 + Math.round((index * 12) / Math.max(1, count - 1));
    const bar = (width: number) => `M${index * 7 + 1},19v-${height}h${width}v${height}z`;
    off += bar(5);
    if (index < filled) on += bar(5);
    else if (index === filled && half) on += bar(2.5);
  }
  const width = Math.max(1, count) * 7;
  return html`<svg
    class="stair"
    viewBox="0 0 ${staticValue(width)} 20"
    width=${staticValue(width)}
    height="20"
    aria-hidden="true"
  >
    <path class="off" d=${staticValue(off)}></path>
    <path class="on" d=${staticValue(on)}></path>
  </svg>`;
}

const shapes = {
  you: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z',
  teacher: 'M8 1l7 7-7 7-7-7z',
  copied: 'M8 1l7 7-7 7-7-7z',
  test: 'M2.5 2.5h11v11h-11z',
  goal: 'M3 15V1.5h9.5l-2.5 3.5 2.5 3.5H3',
  next: 'M3 8h10M9 4l4 4-4 4',
  old: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4.5V8l2.5 1.5',
} as const;

/** The kinds of icons. */
export type Mark = keyof typeof shapes;

/** A small icon with its word, so that the meaning does not depend on shape or color. */
export function mark(kind: Mark, word: string): TemplateResult {
  return html`<span class="mark ${kind}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${shapes[kind]}></path></svg
    ><span .textContent=${word}></span
  ></span>`;
}
