// A test command that returns Chromium's accessibility tree of the page.

/**
 * Handles `accessibility-tree` and returns the nodes in reading order: role, name, description and states. Only
 * Chromium's protocol covers open shadow roots; in other engines the result is null.
 */
export function accessibilityPlugin() {
  return {
    name: 'accessibility',
    /** @param {{command: string, session: any}} call */
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.type === 'playwright' && session.browser.getPage(session.id);
      if (!page) return { nodes: null };
      const protocol = await page.context().newCDPSession(page);
      try {
        const { nodes } = await protocol.send('Accessibility.getFullAXTree');
        return { nodes: inOrder(nodes) };
      } finally {
        await protocol.detach();
      }
    },
  };
}

/** @param {any[]} nodes */
function inOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {{role: string, name: string, description: string, states: Record<string, unknown>}[]} */
  const told = [];
  /** @param {any} node */
  const tell = (node) => {
    if (!node) return;
    if (!node.ignored) {
      told.push({
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        states: Object.fromEntries(
          (node.properties ?? []).map((/** @type {any} */ one) => [one.name, one.value.value]),
        ),
      });
    }
    for (const id of node.childIds ?? []) tell(byId.get(id));
  };
  tell(nodes.find((node) => node.parentId === undefined));
  return told;
}
