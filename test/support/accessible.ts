// Checks with axe, with all rules enabled, whether everyone can use what a test shows.

import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  var axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
}

/**
 * Fails with every violation, one per line: the rule, the place, and axe's explanation.
 *
 * @throws {Error} when axe finds a violation, or checked nothing
 */
export async function accessible(element: Element): Promise<void> {
  // It describes only one node of each other result, which takes much less time.
  const { violations, passes } = await globalThis.axe.run(element, { resultTypes: ['violations'] });
  if (violations.length === 0 && passes.length === 0) throw new Error('axe found nothing to look at.');
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary ?? ''}`),
  );
  if (lines.length > 0) throw new Error(`${lines.length} accessibility violations\n${lines.join('\n')}`);
}
