// Measures the time from a student's action until it is painted and saved, in a record with ten thousand entries.

import { readFile } from 'node:fs/promises';
import { bundle } from '../../.config/bundle.js';
import { openBrowser, usedBy } from './browser.mjs';
import { tags } from './scales.mjs';

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Saves</title></head>
  <body><div id="box"></div><script type="module" src="/saves-page.js"></script></body>
</html>`;

/**
 * @param {{stored: number, acts: number}} of
 * @returns {Promise<{painted: number, saved: number, busy: number}>} milliseconds: the median until painted at a
 *   quarter of the processor speed; the 99th percentile until saved; the 99th percentile of main-thread time, including
 *   choosing
 */
export async function timeActs({ stored, acts }) {
  const { code } = await bundle(`
    ${tags.map((tag) => `import '/src/elements/${tag}/define.js';`).join('\n')}
    export { makeEntry } from '/src/core/entry.js';
    export { openBrowserRecord } from '/src/records/browser-store/browser-store.js';`);
  const script = await readFile(new URL('saves-page.js', import.meta.url), 'utf8');
  const browser = await openBrowser({ '/': page, '/saves-page.js': script, '/everything.js': code });
  try {
    return await browser.visit('/', async ({ page, protocol }) => {
      const call = (/** @type {string} */ verb, /** @type {unknown[]} */ ...args) => callIn(page, verb, ...args);
      // Another page fills the record, so that its garbage is not collected in this one.
      const filling = await page.context().newPage();
      await filling.goto(page.url());
      await callIn(filling, 'fill', stored);
      await filling.close();
      const found = await call('show');
      if (found < stored) throw new Error(`The record holds ${found} entries instead of ${stored}.`);
      await call('rate', 5);
      const saved = [];
      const busy = [];
      for (let act = 0; act < acts; act++) {
        const start = await usedBy({ page, protocol });
        const [timed] = await call('rate', 1);
        saved.push(timed.saved);
        busy.push((await usedBy({ page, protocol })) - start);
      }
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const painted = (await call('rate', 20)).map((/** @type {{painted: number}} */ act) => act.painted);
      return { painted: quantile(painted, 0.5), saved: quantile(saved, 0.99), busy: quantile(busy, 0.99) };
    });
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} verb
 * @param {unknown[]} args
 */
async function callIn(page, verb, ...args) {
  await page.waitForFunction('window.bench');
  return page.evaluate(([verb, args]) => /** @type {any} */ (globalThis).bench[verb](...args), [verb, args]);
}

/**
 * @param {readonly number[]} values
 * @param {number} part of 1
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
