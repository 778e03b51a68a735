/** Reads a board from plain lists, which people see until the script runs. */

/**
 * Reads the definition from an element's children; undefined without a `<ul>`. Each item of a `<ul>` is an option: its
 * title is its `<strong>`, heading or first words, and its links are resources. A heading before a second list makes
 * sections; an `<ol>` has the success criteria. `data-id` on the first list and on each item are the ids; without them
 * nothing is saved. `data-choose` on the first list is `2` or `1-3`; items may have `data-must`, `data-minutes`,
 * `data-points`, `data-medium` and `data-dimension`.
 */
export function readBoardMarkup(element: Element): object | undefined {
  const lists = [...element.querySelectorAll<HTMLElement>(':scope > ul')];
  const [first] = lists;
  if (!first) return undefined;
  const items = lists.map((list) => [...list.querySelectorAll<HTMLElement>(':scope > li')]);
  const criteria = [...element.querySelectorAll(':scope > ol > li')].map(textOf);
  const headings = lists.map((list) => (lists.length > 1 ? headingOf(list) : undefined));
  const { id, choose = '' } = first.dataset;
  const [, least, most] = /^(\d+)(?:\D+(\d+))?$/.exec(choose) ?? [];
  const ids = items.flat().map((item, index) => item.dataset['id'] ?? `markup-${index}`);
  const mustDo = ids.filter((_, index) => items.flat()[index]?.dataset['must'] !== undefined);
  let place = 0;
  return {
    type: 'choice-board',
    id: id ?? 'markup',
    ...((id === undefined || items.flat().some((item) => !item.dataset['id'])) && { isPersisted: false }),
    title: textOf(element.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6, p)')),
    ...(criteria.length > 0 && { successCriteria: criteria }),
    ...(headings.some(Boolean) && {
      sections: headings.flatMap((heading, index) =>
        heading ? { id: `section-${index}`, title: textOf(heading) } : [],
      ),
    }),
    options: items.flatMap((list, section) =>
      list.map((item) => ({
        ...optionIn(item, ids[place++]),
        ...(headings[section] && { section: `section-${section}` }),
      })),
    ),
    rules: {
      ...(most && { pickRange: { min: Number(least), max: Number(most) } }),
      ...(least && !most && { pickExactly: Number(least) }),
      ...(mustDo.length > 0 && { mustDo }),
    },
  };
}

function optionIn(item: HTMLElement, id: string | undefined): object {
  const { minutes, points, medium, dimension } = item.dataset;
  const whole = textOf(item);
  const strong = item.querySelector('strong, b, h3, h4, h5');
  const title = strong ? textOf(strong) : (/^[^.:–—]*/.exec(whole)?.[0].trim() ?? whole);
  const links = [...item.querySelectorAll('a[href]')];
  const text = links
    .reduce((rest, link) => rest.replace(textOf(link), ''), whole.slice(whole.indexOf(title) + title.length))
    .replace(/^[\s.:–—]+/, '')
    .trim();
  return {
    id,
    title,
    ...(text && { text }),
    ...(medium && { medium }),
    ...(dimension && { dimension }),
    ...(minutes && { minutes: Number(minutes) }),
    ...(points && { points: Number(points) }),
    ...(links.length > 0 && {
      links: links.map((link) => ({ title: textOf(link), href: link.getAttribute('href') })),
    }),
  };
}

/** The heading directly before a list, unless it is the title of the board. */
function headingOf(list: Element): Element | undefined {
  const before = list.previousElementSibling;
  return before?.matches('h2, h3, h4, h5, h6') && before !== list.parentElement?.firstElementChild ? before : undefined;
}

function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
