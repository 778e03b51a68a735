// Asks axe, with no rule switched off, whether what a test shows can be used by everybody.

import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  var axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
}

/**
 * Fails with every violation, one a line: the rule, where, and what axe says about it.
 *
 * @throws {Error} when axe finds a violation, or looked at nothing
 */
export async function accessible(element: Element): Promise<void> {
  const { violations, passes } = await globalThis.axe.run(element, { resultTypes: ['violations', 'passes'] });
  if (violations.length === 0 && passes.length === 0) throw new Error('axe found nothing to look at.');
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary ?? ''}`),
  );
  if (lines.length > 0) throw new Error(`${lines.length} accessibility violations\n${lines.join('\n')}`);
}
