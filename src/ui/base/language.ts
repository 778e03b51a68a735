/** Finds the languages of a widget: the nearest `lang` across shadow hosts, or those of the browser. */

/** The languages of an element, best first. */
export function languagesAround(element: Element): readonly string[] {
  for (let place: Node | null = element; place;) {
    const lang = place instanceof Element && place.closest('[lang]')?.getAttribute('lang');
    if (lang) return [lang];
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return navigator.languages;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/**
 * Calls the listener when a `lang` around the element changes. Returns a function that stops it. One observer serves a
 * whole root.
 */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  for (let place: Node | undefined = element; place;) {
    const root: Node = place.getRootNode();
    roots.push(root);
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
  for (const root of roots) {
    let watch = watches.get(root);
    if (!watch) {
      const listeners = new Set<() => void>();
      const observer = new MutationObserver(() => listeners.forEach((call) => call()));
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      watches.set(root, (watch = { observer, listeners }));
    }
    watch.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size === 0) {
        watch.observer.disconnect();
        watches.delete(root);
      }
    }
  };
}
