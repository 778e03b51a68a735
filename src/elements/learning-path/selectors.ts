/** Finds the parts of a step in a rendered path, and reads its fields. */

/** What fits a selector within the step with this id. */
export function elementsIn(root: ParentNode, step: string, selector: string): HTMLElement[] {
  const item = root.querySelector(`[data-step="${CSS.escape(step)}"]`);
  return [...(item?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The step whose own fold this is. */
export function stepOf(disclosure: EventTarget | null): string | undefined {
  return disclosure instanceof HTMLDetailsElement ? disclosure.parentElement?.dataset['step'] : undefined;
}

/**
 * The step whose heading was pressed, and whether it is unfolded before the press does anything. The event that tells of the
 * fold itself comes later, and a path that is drawn in between would fold it back.
 */
export function disclosureOf(
  target: EventTarget | null,
): { readonly step: string; readonly isOpen: boolean } | undefined {
  const disclosure = target instanceof Element && target.closest('summary')?.parentElement;
  const step = stepOf(disclosure || null);
  return step !== undefined && disclosure instanceof HTMLDetailsElement ? { step, isOpen: disclosure.open } : undefined;
}

/** What a field holds, as a draft keeps it: of a choice the ids that are ticked, of a box whether it is. */
export function heldBy(field: HTMLInputElement | HTMLTextAreaElement, root: ParentNode): string {
  if (field.name.startsWith('pick:')) {
    const checked = root.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]:checked`);
    return [...checked].map(({ value }) => value).join('\n');
  }
  return field.matches('[type="checkbox"]:not(:checked)') ? '' : field.value;
}
