/** Reads a path from a list of steps, which people see until the script runs. */

/**
 * Reads the path from an element's children; undefined without an `<ol>`. Its items are the steps, with `data-kind`,
 * `data-minutes`, `data-by`, `data-after` (ids separated by spaces) and `data-pick`. The heading or bold text of an
 * item is its title, its links are resources, and the items of a nested list are options. An element with `data-signal`
 * is the checkpoint at its end. Without a `data-id` on every step nothing is saved.
 */
export function readPathMarkup(element: HTMLElement): unknown {
  const list = element.querySelector(':scope > ol');
  if (!list) return undefined;
  const heading = element.querySelector(':scope > :is(h2, h3, h4, h5, h6)');
  const items = [...list.children].filter((item): item is HTMLElement => item instanceof HTMLElement);
  const checkpoints: object[] = [];
  const offered = items.flatMap((item) => [...item.querySelectorAll<HTMLElement>(':scope > ul > li')]);
  const isPersisted = [...items, ...offered].every(({ dataset }) => dataset['id']) && items.length > 0;
  const statement = textOf(element.querySelector(':scope > p'));
  const steps = items.map((item, index) => {
    const id = item.dataset['id'] ?? `step-${index + 1}`;
    const light = item.querySelector<HTMLElement>(':scope > [data-signal]');
    const checkpoint = light && { id: light.dataset['id'] ?? `${id}-light`, ...lightIn(light) };
    if (checkpoint) checkpoints.push(checkpoint);
    return { id, ...stepIn(item, id), ...(checkpoint && { checkpoint: checkpoint.id }) };
  });
  return {
    type: 'learning-path',
    id: element.dataset['id'] ?? 'path',
    title: heading ? textOf(heading) : textOf(items[0]?.querySelector('strong')),
    ...(statement && { statement }),
    steps,
    ...(checkpoints.length > 0 && { checkpoints }),
    ...(!isPersisted && { isPersisted: false }),
  };
}

function stepIn(item: HTMLElement, id: string): object {
  const { kind, minutes, by, after, pick } = item.dataset;
  const options = [...item.querySelectorAll<HTMLElement>(':scope > ul > li')];
  return {
    kind: kind ?? (options.length > 0 ? 'choose' : 'must'),
    ...wordsIn(item),
    ...(minutes && { minutes: Number(minutes) }),
    ...(by && { by }),
    ...(after && { after: after.split(/\s+/).filter(Boolean) }),
    ...(pick && { pick: Number(pick) }),
    ...(options.length > 0 && {
      options: options.map((option, place) => ({
        id: option.dataset['id'] ?? `${id}-${place + 1}`,
        ...wordsIn(option),
        ...(option.dataset['steps'] && { steps: option.dataset['steps'].split(/\s+/).filter(Boolean) }),
      })),
    }),
  };
}

/** The title, the task and the links of an item, without its lists and checkpoints. */
function wordsIn(item: HTMLElement): object {
  const bare = item.cloneNode(true) as HTMLElement;
  bare.querySelectorAll('ul, ol, [data-signal]').forEach((inner) => inner.remove());
  const links = [...bare.querySelectorAll('a[href]')];
  const resources = links.map((link) => ({ title: textOf(link), href: link.getAttribute('href') }));
  const strong = bare.querySelector('h2, h3, h4, h5, h6, strong, b');
  const whole = textOf(bare);
  const title = strong ? textOf(strong) : (/^[^.:–—]*/.exec(whole)?.[0].trim() ?? whole);
  strong?.remove();
  links.forEach((link) => link.remove());
  const text = (strong ? textOf(bare) : textOf(bare).slice(title.length)).replace(/^[\s.:–—]+/, '');
  return { title, ...(text && { text }), ...(resources.length > 0 && { resources }) };
}

function lightIn(light: HTMLElement): object {
  const { signal, lock, escalate } = light.dataset;
  return { signal, title: textOf(light), ...(lock && { lock }), ...(escalate !== undefined && { escalate: true }) };
}

function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
