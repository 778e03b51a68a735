// Measures a tracker with a record of ten thousand ratings: `node test/bench/tracker.mjs` prints one line per case.

import { readFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../.config/bundle.js';
import { openBrowser } from './browser.mjs';
import { quantile } from './saves.mjs';

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Tracker</title></head>
  <body><div id="box"></div><script type="module" src="/tracker-page.js"></script></body>
</html>`;

/**
 * @param {{entries: number, objectives: number}} of
 * @returns {Promise<{fold: number, first: number, nodes: number, more: number}>} milliseconds to fill the record and
 *   render, the number of nodes with one objective open, and the median until one more rating is painted at a quarter
 *   of the processor speed
 */
export async function timeTracker({ entries, objectives }) {
  const { code } = await bundle(`
    import '/src/elements/mastery-tracker/define.js';
    export { makeEntry } from '/src/core/entry.js';
    export { LearningRecord } from '/src/core/record.js';
    export { progressOf } from '/src/elements/mastery-tracker/definition.js';
    export { createMemoryStore } from '/src/records/memory-store.js';`);
  const script = await readFile(new URL('tracker-page.js', import.meta.url), 'utf8');
  const browser = await openBrowser({ '/': page, '/tracker-page.js': script, '/everything.js': code });
  try {
    return await browser.visit('/', async ({ page, protocol }) => {
      await page.waitForFunction('window.bench');
      /** @param {string} verb @param {unknown[]} args */
      const call = (verb, ...args) =>
        page.evaluate(
          ([verb, args]) => /** @type {any} */ (globalThis).bench[verb](...args),
          /** @type {const} */ ([verb, args]),
        );
      const shown = await call('show', entries, objectives);
      for (let act = 0; act < 5; act++) await call('more', objectives);
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const painted = [];
      for (let act = 0; act < 21; act++) painted.push(await call('more', objectives));
      return { ...shown, more: quantile(painted, 0.5) };
    });
  } finally {
    await browser.close();
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const objectives of [20, 1]) {
    const { fold, first, nodes, more } = await timeTracker({ entries: 10_000, objectives });
    const times = [fold, first, more].map((time) => `${time.toFixed(0)} ms`);
    console.log(
      `10,000 ratings on ${objectives}: fold ${times[0]}, first drawn ${times[1]}, one more at a quarter of the speed ${times[2]}, ${nodes} nodes`,
    );
  }
}
