// A browser to measure in, a server for its pages, and the counters of its main thread.

import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../.config/browsers.js';

/**
 * Starts Chromium and a local server for its files.
 * @param {Record<string, string>} files text by path: scripts end in `.js`, data in `.json`, everything else is HTML
 */
export async function openBrowser(files) {
  const { browser: executablePath } = findBrowsers(['chromium']).chromium;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = files[path];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': typeOf(path), 'cache-control': 'no-store' });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    /**
     * Opens a new page, passes it to `use`, and closes it.
     * @template T
     * @param {string} path
     * @param {(tab: Tab) => Promise<T>} use
     */
    async visit(path, use) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      try {
        const page = await context.newPage();
        /** @type {Error[]} */
        const errors = [];
        page.on('pageerror', (error) => errors.push(error));
        const protocol = await context.newCDPSession(page);
        // The thread-ticks domain excludes time spent waiting for a processor.
        await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
        await page.goto(`http://127.0.0.1:${port}${path}`);
        const result = await use({ page, protocol });
        if (errors[0]) throw errors[0];
        return result;
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** @typedef {{page: import('playwright-core').Page, protocol: import('playwright-core').CDPSession}} Tab */
/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser */

/**
 * The processor time of the page's main thread until now, in milliseconds.
 * @param {Tab} tab
 */
export async function usedBy({ protocol }) {
  const { TaskDuration = 0 } = await counters(protocol);
  return TaskDuration * 1000;
}

/**
 * The numbers of nodes and listeners after garbage collection.
 * @param {Tab} tab
 */
export async function aliveIn({ protocol }) {
  for (let time = 0; time < 3; time++) await protocol.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSEventListeners = 0 } = await counters(protocol);
  return { nodes: Nodes, listeners: JSEventListeners };
}

/** @param {Tab['protocol']} protocol */
async function counters(protocol) {
  const { metrics } = await protocol.send('Performance.getMetrics');
  /** @type {Record<string, number>} */
  const byName = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return byName;
}

/** @param {string} path */
function typeOf(path) {
  const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
  return `${type}; charset=utf-8`;
}
