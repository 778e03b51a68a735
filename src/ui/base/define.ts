/** Registers a tag once. */

let isAnnounced = false;

/**
 * Defines the tag. When another copy of the library has already defined it, keeps that one and warns once in the
 * console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element && !isAnnounced) {
    isAnnounced = true;
    console.warn(`<${tag}> is defined already; this copy of competency-widgets leaves it and others as they are.`);
  }
}
