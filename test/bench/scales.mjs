// How much processor time scales take beside the same picture as plain HTML, how many nodes, and what they leave behind.

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

/** Every tag there is. */
export const tags = readdirSync(elements).filter((tag) => existsSync(new URL(`${tag}/define.ts`, elements)));

/** Every level is chosen once, and one of them twice. */
const choices = ['3', '1', '4', '2', '3'];

/**
 * A browser whose pages have the scripts of these tags.
 * @param {readonly string[]} tags
 */
async function openWidgets(tags) {
  const { code } = await bundle(tags.map((tag) => `import '/src/elements/${tag}/define.js';`).join('\n'));
  const script = await readFile(new URL('scales-page.js', import.meta.url), 'utf8');
  /** @type {Record<string, string>} */
  const files = { '/': page, '/scales-page.js': script, '/widgets.js': code };
  return { files, browser: await openBrowser(files) };
}

/** A browser for `compareLooks` and `runPair`: as plain HTML its pages draw what the widgets draw today. */
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
 * Whether widgets and plain HTML look the same to the pixel, and how many nodes each has for one scale.
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
 * Draws and changes scales once as widgets and once as plain HTML, each in a fresh page, in an order left to chance.
 * @param {import('./browser.mjs').Browser} browser
 * @param {Kind} of
 * @returns {Promise<Record<'widgets' | 'plain', {draw: number, choose: number}>>} milliseconds of processor time; `choose` is for one change of all
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
 * How many nodes and listeners stay after widgets were made and let go of.
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
 * What is alive once all that is made only once is there, such as the templates of what is shown when a record was opened.
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
