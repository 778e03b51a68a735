// What assistive technology is given about the page, in engines whose driver reports it.

import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: Readonly<Record<string, unknown>>;
}

const acts = ['radio', 'checkbox', 'button', 'link', 'textbox', 'combobox', 'DisclosureTriangle'];
const groups = ['radiogroup', 'group'];

/** Every control, and every named group, in reading order. Only Chromium's driver reports it. */
export async function accessibleNodes(): Promise<readonly AccessibleNode[]> {
  const { nodes }: { nodes: readonly AccessibleNode[] | null } = await executeServerCommand('accessibility-tree');
  if (!nodes) throw new Error('Only Chromium exposes this.');
  return nodes.filter(({ role, name }) => acts.includes(role) || (groups.includes(role) && name));
}

/** A node as text: `radio "3 · Proficient"`. */
export function nodeText({ role, name }: AccessibleNode): string {
  return `${role} "${name}"`;
}
