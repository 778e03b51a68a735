/** Keyboard navigation between the options of a choice board. */

/**
 * Arrow keys move between radio buttons without selecting them: a selection makes an entry, which needs the space bar.
 */
export function moveAmongRadios(event: Event, board: HTMLElement): void {
  const radio = event.target;
  if (!(event instanceof KeyboardEvent) || !(radio instanceof HTMLElement)) return;
  if (!radio.matches('[type="radio"][name="choice"]') || !event.key.startsWith('Arrow')) return;
  event.preventDefault();
  const all = [...(board.shadowRoot?.querySelectorAll<HTMLElement>('li:not([hidden]) > * > [name="choice"]') ?? [])];
  const back = event.key === 'ArrowUp' || event.key === (board.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft');
  all.at((all.indexOf(radio) + (back ? -1 : 1)) % all.length)?.focus();
}
