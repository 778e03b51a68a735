/** The few signs that stand beside words: the stair of a level, and who or what a mark is about. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Objective } from '../core/objective.js';

/**
 * The stair of a level: one bar for each written level, rising, filled up to this one; a half point fills half a bar. It
 * tells levels apart where colours cannot.
 */
export function stair({ levels }: Objective, value: number): TemplateResult {
  const zero = levels[0]?.value === 0 ? 1 : 0;
  const bars = levels.slice(zero);
  let on = '';
  let off = '';
  bars.forEach((level, index) => {
    const height = 6 + Math.round((index * 12) / Math.max(1, bars.length - 1));
    const bar = (x: number, width: number) => `M${x} 19v-${height}h${width}v${height}z`;
    const x = index * 7 + 1;
    off += bar(x, 5);
    if (level.value <= value) on += bar(x, 5);
    else if ((bars[index - 1]?.value ?? -Infinity) < value && value > (levels[zero + index - 1]?.value ?? 0))
      on += bar(x, 2.5);
  });
  const width = Math.max(1, bars.length) * 7;
  return html`<svg class="stair" viewBox="0 0 ${width} 20" width=${width} height="20" aria-hidden="true">
    <path class="off" d=${off}></path>
    <path class="on" d=${on}></path>
  </svg>`;
}

const shapes = {
  you: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z',
  teacher: 'M8 1l7 7-7 7-7-7z',
  goal: 'M3 15V1.5h9.5l-2.5 3.5 2.5 3.5H3',
  next: 'M3 8h10M9 4l4 4-4 4',
} as const;

/** What a mark can be about. */
export type Mark = keyof typeof shapes;

/** A small sign with its word: it never speaks by shape or colour alone. */
export function mark(kind: Mark, word: string): TemplateResult {
  return html`<span class="mark ${kind}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${shapes[kind]}></path></svg
    ><span .textContent=${word}></span
  ></span>`;
}
