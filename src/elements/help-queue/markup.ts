/** Reads a help queue from a heading and paragraphs, which people see until the script runs. */

/**
 * Reads the queue from an element's children; undefined when there are none. The first child has the id, as `data-id`.
 */
export function readQueueMarkup(element: Element): { queue: unknown; isPersisted: boolean } | undefined {
  const [first, ...rest] = element.querySelectorAll<HTMLElement>(':scope > :is(h1, h2, h3, h4, h5, h6, p)');
  if (!first) return undefined;
  const { id, minutes, signInBy } = first.dataset;
  const text = rest.map(textOf).join('\n\n');
  return {
    isPersisted: id !== undefined,
    queue: {
      id: id ?? 'markup',
      title: textOf(first),
      ...(text && { text }),
      ...(minutes && { minutes: Number(minutes) }),
      ...(signInBy && { signInBy }),
    },
  };
}

function textOf(node: Element): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
