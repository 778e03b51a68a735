/** Reads a sheet from a heading and a list of tests, which people see until the script runs. */

/**
 * Reads the definition from an element's children; undefined without a list. Each item is a test: its first words are
 * the title, `data-id` is its id, and a `<time datetime="2026-11-20">` in it is the day. The list's `data-id` is the id
 * of the sheet; without it nothing is saved.
 */
export function readSheetMarkup(element: Element): object | undefined {
  const list = element.querySelector<HTMLElement>(':scope > :is(ul, ol)');
  if (!list) return undefined;
  const title = textOf(element.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6, p)'));
  const { id } = list.dataset;
  return {
    type: 'reflection-sheet',
    ...(id && { id }),
    ...(title && { title }),
    tests: [...list.querySelectorAll<HTMLElement>(':scope > li')].map((item) => {
      const time = item.querySelector('time');
      const day = time?.getAttribute('datetime');
      return {
        ...(item.dataset['id'] && { id: item.dataset['id'] }),
        title: textOf(item)
          .replace(time ? textOf(time) : '', '')
          .trim()
          .replace(/[\s:·,–-]+$/, ''),
        ...(day && { on: day }),
      };
    }),
  };
}

function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
