/** Reads a scale from a plain table or list, which people see until the script runs. */

/**
 * Reads the definition members from an element's children; undefined when there is no table or list. In a table each
 * row (or, when the head names the levels, each column) is a level; in a list each item is. The value is `data-value`,
 * else the number at the start of the label, else the position. The `data-id` of the table or list is the objective's
 * id; without one the widget saves nothing.
 */
export function readScaleMarkup(element: Element): { objective: unknown; isPersisted: boolean } | undefined {
  // Page editors wrap tables in elements of their own.
  const source = element.querySelector<HTMLElement>('table, ol, ul');
  if (!source) return undefined;
  const { id, statement, code, proficientAt } = source.dataset;
  const heading = source.querySelector('caption') ?? element.querySelector('h1, h2, h3, h4, h5, h6, p');
  const levels = [...(source instanceof HTMLTableElement ? fromTable(source) : fromList(source))];
  return {
    isPersisted: id !== undefined,
    objective: {
      id: id ?? 'markup',
      title: textOf(heading),
      ...(statement && { statement }),
      ...(code && { code }),
      ...(proficientAt && { proficientAt: Number(proficientAt) }),
      ...(levels.some(({ value }) => value % 1 === 0.5) && { increment: 0.5 }),
      levels,
    },
  };
}

interface MarkupLevel {
  value: number;
  label: string;
  descriptor?: string;
}

/** The number at the start of a label, alone or followed by a space or punctuation; a Spanish 2,5 is 2.5. */
const numbered = /^(\d+(?:[.,]5)?)(?:\s*[-–—.:·)]\s*|\s+|$)(.*)$/s;

function* fromTable(table: HTMLTableElement): Generator<MarkupLevel> {
  const rows = [...table.rows].filter((row) => textOf(row));
  // Word processors use ordinary cells for a table head; numbered levels below it reveal that.
  const [first, ...others] = rows.map((row) => numbered.test(textOf(row.cells[0])));
  if (first === false && rows.length > 2 && others.every(Boolean)) rows.shift();
  const across = rows[0] && rows.length === 2 && [...rows[0].cells].every((cell) => cell.localName === 'th');
  if (across && rows[0] && rows[1]) {
    const [heads, cells] = [rows[0].cells, rows[1].cells];
    for (let i = 0; i < heads.length; i++) yield level(heads[i], textOf(cells[i]), i);
    return;
  }
  let place = 0;
  for (const row of rows) {
    const [head, second, third] = row.cells;
    const value = row.dataset['value'];
    if (second?.localName !== 'td') continue;
    // A column of numbers, then the labels, then the descriptors.
    const apart = third && numbered.exec(textOf(head))?.[2] === '';
    if (apart) yield level(undefined, textOf(third), place++, value ?? textOf(head), textOf(second));
    else yield level(head, textOf(second), place++, value);
  }
}

function* fromList(list: HTMLElement): Generator<MarkupLevel> {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  for (const [place, item] of items.entries()) {
    const strong = item.querySelector('strong, b, dt, h3, h4');
    const whole = textOf(item);
    const label = strong ? textOf(strong) : (whole.split(/[:.–—]/)[0] ?? '');
    const rest = whole.slice(whole.indexOf(label) + label.length).replace(/^[\s:.–—]+/, '');
    yield level(undefined, rest, place, item.dataset['value'], label);
  }
}

function level(
  head: HTMLElement | undefined,
  descriptor: string,
  place: number,
  config?: string,
  name = textOf(head),
): MarkupLevel {
  const messages = numbered.exec(name);
  const value = Number((config ?? head?.dataset['value'] ?? messages?.[1] ?? `${place + 1}`).replace(',', '.'));
  return { value, label: messages?.[2] || name || `${value}`, ...(descriptor && { descriptor }) };
}

function textOf(node: Element | null | undefined): string {
  // Text of blocks and on both sides of a `<br>` is separated by a space.
  const copy = node?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const block of copy.querySelectorAll('br, li, p, div, td')) block.before(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
