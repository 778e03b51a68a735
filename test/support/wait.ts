// Waits for what happens when it happens: the time until a test gives up is never what it measures.

/**
 * Resolves once something is so. A busy machine may take seconds for what usually takes none, so the limit is far away; and
 * it is no timer, since some tests let timers fly.
 *
 * @param limit in ms; only a test in which it never comes true on purpose sets it
 * @throws {Error} with these words when it is not so after all
 */
export async function waitUntil(
  isSo: () => unknown,
  otherwise = 'it did not come true',
  limit = 60_000,
): Promise<void> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > limit) throw new Error(`Timeout: ${otherwise}`);
    // Most of it comes within a few milliseconds, and thousands of waits add up; what takes longer is looked at less often.
    const interval = performance.now() - began < 200 ? 2 : 20;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
