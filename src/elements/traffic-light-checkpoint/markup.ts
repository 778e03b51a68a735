/** Reads a checkpoint from a heading and paragraphs, which people see until the script runs. */

/**
 * The checkpoint that the children of an element spell out, or undefined without a `data-signal`. The one that has it is the
 * title; its `data-id` is the id, without which nothing is kept. Paragraphs say what to do, one with `data-reach` how to reach
 * the teacher; the items of a list are the self-check.
 */
export function readCheckpointMarkup(element: Element): { checkpoint: unknown; keeps: boolean } | undefined {
  const title = element.querySelector<HTMLElement>(':scope > [data-signal]');
  if (!title) return undefined;
  const { id, signal, lock, escalate } = title.dataset;
  const texts = [...element.querySelectorAll(':scope > p:not([data-signal], [data-reach])')].map(textOf);
  const reach = textOf(element.querySelector(':scope > [data-reach]'));
  const items = [...element.querySelectorAll<HTMLElement>(':scope > :is(ul, ol) > li')];
  const checks = items.map((item, index) => ({ id: item.dataset['id'] ?? `${index + 1}`, text: textOf(item) }));
  return {
    keeps: id !== undefined,
    checkpoint: {
      id: id ?? 'markup',
      signal,
      title: textOf(title),
      ...(texts.length > 0 && { text: texts.join('\n\n') }),
      ...(reach && { reach }),
      ...(checks.length > 0 && { checks }),
      ...(lock && { lock }),
      ...(escalate !== undefined && { escalate: true }),
    },
  };
}

function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
