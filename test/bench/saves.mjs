// How long it takes from a student's act until it is painted, and until it is safe, in a record that is ten thousand entries long.

import { readFile } from 'node:fs/promises';
import { bundle } from '../../.config/bundle.js';
import { openBrowser } from './browser.mjs';
import { tags } from './scales.mjs';

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Saves</title></head>
  <body><div id="box"></div><script type="module" src="/saves-page.js"></script></body>
</html>`;

/**
 * @param {{stored: number, acts: number}} of
 * @returns {Promise<{painted: number, saved: number}>} milliseconds: the median until painted on a processor a quarter as fast, and what 99 of 100 acts take until saved
 */
export async function timeActs({ stored, acts }) {
  const { code } = await bundle(`
    ${tags.map((tag) => `import '/src/elements/${tag}/define.js';`).join('\n')}
    export { makeEntry } from '/src/core/entry.js';
    export { openBrowserRecord } from '/src/stores/browser-store.js';`);
  const script = await readFile(new URL('saves-page.js', import.meta.url), 'utf8');
  const browser = await openBrowser({ '/': page, '/saves-page.js': script, '/everything.js': code });
  try {
    return await browser.visit('/', async ({ page, protocol }) => {
      const call = (/** @type {string} */ verb, /** @type {unknown[]} */ ...args) =>
        page.evaluate(([verb, args]) => /** @type {any} */ (globalThis).bench[verb](...args), [verb, args]);
      await page.waitForFunction('window.bench');
      await call('fill', stored);
      await page.reload();
      await page.waitForFunction('window.bench');
      const found = await call('show');
      if (found < stored) throw new Error(`The record holds ${found} entries instead of ${stored}.`);
      await call('rate', 5);
      const saved = (await call('rate', acts)).map((/** @type {{saved: number}} */ act) => act.saved);
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const painted = (await call('rate', 20)).map((/** @type {{painted: number}} */ act) => act.painted);
      return { painted: quantile(painted, 0.5), saved: quantile(saved, 0.99) };
    });
  } finally {
    await browser.close();
  }
}

/**
 * @param {readonly number[]} values
 * @param {number} part of 1
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
