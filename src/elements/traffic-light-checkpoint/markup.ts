/** Reads a checkpoint from a heading and paragraphs, which people see until the script runs. */

/**
 * Reads the checkpoint from an element's children; undefined without a `data-signal`. The element that has it is the
 * title; its `data-id` is the id, without which nothing is saved. Paragraphs are the instructions, one with
 * `data-reach` says how to reach the teacher, and the items of a list are the self-check.
 */
export function readCheckpointMarkup(element: Element): { checkpoint: unknown; isPersisted: boolean } | undefined {
  const title = element.querySelector<HTMLElement>(':scope > [data-signal]');
  if (!title) return undefined;
  const { id, signal, lock, escalate } = title.dataset;
  const texts = [...element.querySelectorAll(':scope > p:not([data-signal], [data-reach])')].map(textOf);
  const reach = textOf(element.querySelector(':scope > [data-reach]'));
  const items = [...element.querySelectorAll<HTMLElement>(':scope > :is(ul, ol) > li')];
  const checks = items.map((item, index) => ({ id: item.dataset['id'] ?? `${index + 1}`, text: textOf(item) }));
  return {
    isPersisted: id !== undefined,
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
