/** Writes the values of a self-rating's controls to its draft. */

import type { Draft } from '../../ui/controllers/draft.js';

/** Stores what a person selected or typed; returns the level when it was one. */
export function takeInput({ target }: Event, draft: Draft, root: ParentNode): string | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.name) return undefined;
  const { name, value, type } = target;
  draft.set(name, type === 'checkbox' && !target.matches(':checked') ? '' : value);
  // A person who is choosing can continue, even when another tab saves a rating of this work.
  if (root.querySelector('[name="level"]')) draft.set('change', 'on');
  return name === 'level' ? value : undefined;
}

/** Inserts a button's text at the caret, and selects the first gap in it. */
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
