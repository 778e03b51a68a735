/** Registers a tag once. */

let isAnnounced = false;

/** Defines the tag; when another copy of the library has done so already, that one stays and the console is told once. */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element && !isAnnounced) {
    isAnnounced = true;
    console.warn(`<${tag}> is defined already; this copy of competency-widgets leaves it and others as they are.`);
  }
}
