// Pastes rows of a spreadsheet into a widget like a person.

import { waitUntil } from './wait.js';
import { inside, pressButton } from './widget.js';
import type { Widget } from './widget.js';

/** Opens the paste panel, if there is one, and waits until it has loaded. */
export async function unfoldPaste(element: Widget): Promise<HTMLTextAreaElement | undefined> {
  const [disclosure] = inside<HTMLDetailsElement>(element, '.pasted');
  if (!disclosure) return undefined;
  disclosure.open = true;
  const box = () => inside<HTMLTextAreaElement>(element, '.pasted textarea')[0];
  await waitUntil(box, 'there is nothing to paste into');
  return box();
}

/** Opens the paste panel, pastes rows and clicks the button with this name. */
export async function pasteInto(element: Widget, rows: string, add: string): Promise<void> {
  const field = await unfoldPaste(element);
  if (field) field.value = rows;
  field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await pressButton(element, add);
}
