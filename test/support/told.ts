// What assistive technology is told about the page, where the engine's driver can say it.

import { executeServerCommand } from '@web/test-runner-commands';

/** One thing that is told. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: Readonly<Record<string, unknown>>;
}

const acts = ['radio', 'checkbox', 'button', 'link', 'textbox', 'combobox', 'DisclosureTriangle'];
const groups = ['radiogroup', 'group'];

/** Everything to act on, and the groups that have a name, in reading order. Only Chromium's driver can say it. */
export async function toldNow(): Promise<readonly Told[]> {
  const { nodes }: { nodes: readonly Told[] | null } = await executeServerCommand('accessibility-tree');
  if (!nodes) throw new Error('Only Chromium tells this.');
  return nodes.filter(({ role, name }) => acts.includes(role) || (groups.includes(role) && name));
}

/** The same as a line of words: `radio "3 · Proficient"`. */
export function inWords({ role, name }: Told): string {
  return `${role} "${name}"`;
}
