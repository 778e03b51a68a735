// Measures the processor time and nodes of scales compared with the same plain HTML, and what remains after removal.

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { bundle } from '../../.config/bundle.js';
import { aliveIn, openBrowser, usedBy } from './browser.mjs';

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Scales</title></head>
  <body><div id="box"></div><script type="module" src="/scales-page.js"></script></body>
</html>`;

const elements = new URL('../../src/elements/', import.meta.url);

/** Every tag. */
export const tags = readdirSync(elements).filter((tag) => existsSync(new URL(`${tag}/define.ts`, elements)));

/** Each level is chosen once, and one of them twice. */
const choices = ['3', '1', '4', '2', '3'];

/**
 * Starts a browser with pages that load the scripts of these tags.
 * @param {readonly string[]} tags
 */
async function openWidgets(tags) {
  const { code } = await bundle(tags.map((tag) => `import '/src/elements/${tag}/define.js';`).join('\n'));
  const script = await readFile(new URL('scales-page.js', import.meta.url), 'utf8');
  /** @type {Record<string, string>} */
  const files = { '/': page, '/scales-page.js': script, '/widgets.js': code };
  return { files, browser: await openBrowser(files) };
}

/** Starts a browser for `compareLooks` and `runPair`; its plain HTML is what the widgets render now. */
export async function openScales() {
  const { files, browser } = await openWidgets(['proficiency-scale']);
  files['/picture.json'] = await browser.visit('/', async (tab) => JSON.stringify(await call(tab, 'picture')));
  return browser;
}

/**
 * @typedef {object} Kind
 * @property {number} count how many scales
 * @property {boolean} selectable whether each is a group of radio buttons or a list to read
 * @property {boolean} whole whether what is off the screen is drawn too
 */

/**
 * Compares widgets and plain HTML pixel by pixel, and counts the nodes of one scale in each.
 * @param {import('./browser.mjs').Browser} browser
 * @param {boolean} selectable
 */
export async function compareLooks(browser, selectable) {
  const [widgets, plain] = await inTurn(['widgets', 'plain'], (kind) =>
    browser.visit('/', async (tab) => {
      await call(tab, 'load', { kind, count: 4, selectable, whole: false });
      await call(tab, 'draw');
      return { nodes: Number(await call(tab, 'nodes')), image: await tab.page.screenshot() };
    }),
  );
  return { same: widgets.image.equals(plain.image), widgets: widgets.nodes, plain: plain.nodes };
}

/**
 * Renders and updates scales as widgets and as plain HTML, each in a new page, in random order.
 * @param {import('./browser.mjs').Browser} browser
 * @param {Kind} of
 * @returns {Promise<Record<'widgets' | 'plain', {draw: number, choose: number}>>} milliseconds of processor time;
 *   `choose` is for one update of all
 */
export async function runPair(browser, of) {
  const kinds = Math.random() < 0.5 ? ['widgets', 'plain'] : ['plain', 'widgets'];
  const used = await inTurn(kinds, (kind) =>
    browser.visit('/', async (tab) => {
      await call(tab, 'load', { ...of, kind });
      const start = await usedBy(tab);
      await call(tab, 'draw');
      const drawn = await usedBy(tab);
      if (of.selectable) await call(tab, 'choose', choices);
      const chosen = await usedBy(tab);
      return { draw: drawn - start, choose: (chosen - drawn) / choices.length };
    }),
  );
  return /** @type {any} */ (Object.fromEntries(kinds.map((kind, index) => [kind, used[index]])));
}

/**
 * The numbers of nodes and listeners that remain after widgets were created and removed.
 * @param {string} tag
 * @param {number} times
 * @param {readonly string[]} others tags whose scripts are on the page too
 */
export async function leftBy(tag, times, others) {
  const { browser } = await openWidgets([tag, ...others]);
  try {
    return await browser.visit('/', async (tab) => {
      const before = await settled(tab, tag);
      await call(tab, 'churn', tag, times);
      const after = await aliveIn(tab);
      return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
    });
  } finally {
    await browser.close();
  }
}

/**
 * The numbers after one-time objects exist, such as the templates used once a record is open.
 * @param {import('./browser.mjs').Tab} tab
 * @param {string} tag
 */
async function settled(tab, tag) {
  let alive = await aliveIn(tab);
  for (let time = 0, nodes = -1; time < 10 && alive.nodes !== nodes; time++) {
    ({ nodes } = alive);
    await call(tab, 'churn', tag, 100);
    alive = await aliveIn(tab);
  }
  return alive;
}

/**
 * @template T, R
 * @param {readonly T[]} list
 * @param {(one: T) => Promise<R>} work
 */
async function inTurn(list, work) {
  /** @type {R[]} */
  const results = [];
  for (const one of list) results.push(await work(one));
  return results;
}

/**
 * @param {import('./browser.mjs').Tab} tab
 * @param {string} verb
 * @param {unknown[]} args
 */
function call({ page }, verb, ...args) {
  return page.evaluate(([verb, args]) => /** @type {any} */ (globalThis).bench[verb](...args), [verb, args]);
}
