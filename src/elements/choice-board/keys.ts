/** Moving between the options of a choice board by keys. */

/** Arrow keys move between radio buttons without choosing: choosing makes an entry, and the space bar does it. */
export function moveAmongRadios(event: Event, board: HTMLElement): void {
  const radio = event.target;
  if (!(event instanceof KeyboardEvent) || !(radio instanceof HTMLElement)) return;
  if (!radio.matches('[type="radio"][name="choice"]') || !event.key.startsWith('Arrow')) return;
  event.preventDefault();
  const all = [...(board.shadowRoot?.querySelectorAll<HTMLElement>('li:not([hidden]) > * > [name="choice"]') ?? [])];
  const back = event.key === 'ArrowUp' || event.key === (board.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft');
  all.at((all.indexOf(radio) + (back ? -1 : 1)) % all.length)?.focus();
}
