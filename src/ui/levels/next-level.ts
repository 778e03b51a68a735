/** Shows what the next level requires. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { levelAt, nextLevel } from '../../core/objective.js';
import type { Level } from '../../core/objective.js';
import { levelName } from './level-list.js';
import type { LevelListView } from './level-list.js';
import { paragraph } from './reading.js';

/** What the level above the current one requires; empty while the current level is not known. */
export function nextStep(view: LevelListView, language: string): TemplateResult | string {
  const { objective, reading, words, current } = view;
  if (current == null || !levelAt(objective, current)) return '';
  const next = nextLevel(objective, current);
  if (!next) return html`<section class="next" part="next"><p .textContent=${words.top}></p></section>`;
  return html`<section class="next" part="next" data-piece="next">
    <h4 .textContent=${words.nextHeading(levelName(next, reading, words, language))}></h4>
    ${taking(next, view)}
  </section>`;
}

function taking(level: Level, { reading, plain }: LevelListView): TemplateResult | string {
  const required = level.indicators?.filter((indicator) => indicator.required !== false) ?? [];
  if (required.length > 0) {
    return html`<ul>
      ${required.map(({ text }) => html`<li>${paragraph(text, reading, 'sign')}</li>`)}
    </ul>`;
  }
  const text = (plain && level.plain) || level.descriptor;
  return text === undefined ? '' : paragraph(text, reading, 'descriptor');
}
