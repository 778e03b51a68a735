// Waits for a condition, without a fixed delay.

/**
 * Resolves once a condition is true. The limit is long, since a busy machine may be slow, and does not use a timer,
 * since some tests speed timers up.
 *
 * @param limit in ms; only set it where the condition is expected to stay false
 * @throws {Error} with this message when the condition stays false
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
