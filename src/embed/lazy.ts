/** Loads the code of a widget when its tag first appears on the page. */

/** The loader of each tag. */
const lazy: Readonly<Record<string, () => Promise<unknown>>> = {
  'choice-board': () => import('./lazy/choice-board.js'),
  'goal-tracker': () => import('./lazy/goal-tracker.js'),
  'help-queue': () => import('./lazy/help-queue.js'),
  'learning-path': () => import('./lazy/learning-path.js'),
  'mastery-tracker': () => import('./lazy/mastery-tracker.js'),
  'reflection-sheet': () => import('./lazy/reflection-sheet.js'),
  'traffic-light-checkpoint': () => import('./lazy/traffic-light-checkpoint.js'),
};

const awaited = new Map(Object.entries(lazy));

/**
 * Loads the widgets inside `place`. When loading fails, it is tried again when another element with the tag appears or
 * the network is back; until then the page shows the content that the author wrote inside the tag.
 */
function look(place: Document | Element): void {
  for (const [tag, load] of awaited) {
    if (place.querySelector(tag) || (place instanceof Element && place.localName === tag)) {
      awaited.delete(tag);
      load().catch((reason: unknown) => {
        awaited.set(tag, load);
        console.warn(`competency-widgets: <${tag}> could not be loaded.`, reason);
      });
    }
  }
}

/** Watches a page for tags whose code is not loaded yet. */
export function loadLazily(page: Document): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });
  observer.observe(page, { childList: true, subtree: true });
  addEventListener('online', () => look(page));
  look(page);
}
