/** How the controls of a self-rating write to its draft. */

import type { Draft } from '../../ui/controllers/draft.js';

/** Takes what a person picked or typed; answers the level when that is what it was. */
export function takeInput({ target }: Event, draft: Draft, root: ParentNode): string | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.name) return undefined;
  const { name, value, type } = target;
  draft.set(name, type === 'checkbox' && !target.matches(':checked') ? '' : value);
  // Somebody who is choosing goes on choosing, even when another tab saves a rating of this work meanwhile.
  if (root.querySelector('[name="level"]')) draft.set('change', 'on');
  return name === 'level' ? value : undefined;
}

/** Puts a button's words where the caret is, and marks the first gap in them to be written over. */
export function put(button: HTMLElement, box: HTMLTextAreaElement | undefined, draft: Draft): void {
  if (!box) return;
  const words = button.textContent ?? '';
  const { selectionStart: start, selectionEnd: end, value } = box;
  const space = /\S$/.test(value.slice(0, start)) ? ' ' : '';
  box.focus();
  box.setRangeText(space + words, start, end, 'end');
  const gap = words.indexOf('…');
  const place = start + space.length + gap;
  if (gap >= 0) box.setSelectionRange(place, place + 1);
  draft.set(box.name, box.value);
}
