// Pastes rows into a story's widget like a person.

/** Opens the paste panel, waits until it has loaded, answers its question if there is one, and adds the rows. */
export async function pasteRows(element: HTMLElement | null, rows: string, answer?: string): Promise<void> {
  const find = <E extends HTMLElement>(selector: string) => element?.shadowRoot?.querySelector<E>(`.pasted${selector}`);
  for (let tries = 0; tries < 200 && !find(' textarea'); tries++) {
    find('')?.setAttribute('open', '');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const box = find<HTMLTextAreaElement>(' textarea');
  if (!box) return;
  box.value = rows;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (answer !== undefined) find(` [value="${answer}"]`)?.click();
  find(' [data-paste="add"]')?.click();
  await new Promise((resolve) => setTimeout(resolve));
}
