/** The buttons of a reflection sheet. */

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SheetAction } from './actions.js';

/** A button with its action; `label` is what it is called for those who only hear it, where several have the same words. */
export function button(action: SheetAction, words: string, looks = 'quiet', label?: string): TemplateResult {
  return html`<button
    class=${looks}
    type="button"
    data-act=${action.type}
    data-id=${'id' in action ? action.id : 'place' in action ? action.place : nothing}
    .action=${action}
    aria-label=${label ?? nothing}
    .textContent=${words}
  ></button>`;
}
