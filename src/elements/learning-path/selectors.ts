/** Finds the parts of a step in a rendered path, and reads its fields. */

/** The elements that match a selector within the step with this id. */
export function elementsIn(root: ParentNode, step: string, selector: string): HTMLElement[] {
  const item = root.querySelector(`[data-step="${CSS.escape(step)}"]`);
  return [...(item?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The step whose disclosure this is. */
export function stepOf(disclosure: EventTarget | null): string | undefined {
  return disclosure instanceof HTMLDetailsElement ? disclosure.parentElement?.dataset['step'] : undefined;
}

/**
 * The step whose heading was clicked, and whether it was open before the click. The `toggle` event comes later, and an
 * update in between would close it again.
 */
export function disclosureOf(
  target: EventTarget | null,
): { readonly step: string; readonly isOpen: boolean } | undefined {
  const disclosure = target instanceof Element && target.closest('summary')?.parentElement;
  const step = stepOf(disclosure || null);
  return step !== undefined && disclosure instanceof HTMLDetailsElement ? { step, isOpen: disclosure.open } : undefined;
}

/** The value of a field as a draft stores it: the ids of checked options, or whether a checkbox is checked. */
export function heldBy(field: HTMLInputElement | HTMLTextAreaElement, root: ParentNode): string {
  if (field.name.startsWith('pick:')) {
    const checked = root.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]:checked`);
    return [...checked].map(({ value }) => value).join('\n');
  }
  return field.matches('[type="checkbox"]:not(:checked)') ? '' : field.value;
}
