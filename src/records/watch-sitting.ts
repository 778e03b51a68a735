/** Watches for moments at which another person may be at the computer. */

import type { RecordHandle } from './record-handle.js';

/** How often an open page checks whether it has been left, in milliseconds. */
const checkIntervalMs = 30_000;

/**
 * Calls `returned` when the page comes back into view, and `left` with the time of the last activity, in milliseconds
 * since 1970, when nobody has used it for too long. Returns a function that stops watching.
 */
export function watchSitting(
  handle: () => RecordHandle | undefined,
  returned: () => void,
  left: (since: number) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const isVisible = () => document.visibilityState === 'visible';
  const check = (): boolean => {
    const since = isVisible() ? handle()?.leftSince : undefined;
    if (since !== undefined) left(since);
    return since === undefined;
  };
  // Before a widget reacts to it, since it may be the next person's.
  const use = () => void (check() && handle()?.touch?.());
  document.addEventListener('visibilitychange', () => isVisible() && returned(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && returned(), { signal });
  for (const event of ['pointerdown', 'keydown']) {
    window.addEventListener(event, use, { signal, capture: true, passive: true });
  }
  const timer = setInterval(check, checkIntervalMs);
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}
