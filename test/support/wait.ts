// Waits for what happens when it happens: the time until a test gives up is never what it measures.

import { waitUntil as waitFor } from '@open-wc/testing';

/**
 * Resolves once something is so. A busy machine may take seconds for what usually takes none, so the limit is far away.
 *
 * @param limit in ms; only a test in which it never comes true on purpose sets it
 * @throws {Error} with these words when it is not so after all
 */
export async function waitUntil(isSo: () => unknown, otherwise?: string, limit = 60_000): Promise<void> {
  await waitFor(isSo as () => boolean, otherwise, { timeout: limit });
}
