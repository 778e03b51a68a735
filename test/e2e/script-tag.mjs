// Tests the single script on a strict page: it runs under a content security policy that only allows our Trusted Types
// policy, loads other widgets only when their tags appear, and works when it is included twice.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../.config/browsers.js';

const definition = {
  type: 'proficiency-scale',
  objective: {
    id: 'o',
    title: 'Slope',
    levels: [
      { value: 1, label: 'Starting' },
      { value: 2, label: 'Ready' },
    ],
  },
};
const policy = (/** @type {string} */ names) =>
  `default-src 'none'; img-src data:; script-src 'nonce-n'; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${names}`;

/** The page with copies of the script, each in a separate folder. @param {number} copies */
const page = (copies) => `<!doctype html><html lang="en"><title>Strict</title><link rel="icon" href="data:," />
${Array.from({ length: copies }, (_, copy) => `<script type="module" nonce="n" src="/${copy}/competency-widgets.js?v=7"></script>`).join('\n')}
<proficiency-scale><script type="application/json">${JSON.stringify(definition)}</script></proficiency-scale></html>`;

/** @type {string[]} */
let asked = [];
let isFurtherThere = true;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  asked.push(pathname);
  if (/^\/\d\/competency-widgets[\w/-]*\.js$/.test(pathname)) {
    if (!isFurtherThere && pathname.includes('help-queue')) return response.writeHead(503).end();
    const file = new URL(`../../dist${pathname.slice(2)}`, import.meta.url);
    return readFile(file).then((script) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(script));
  } else {
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy(searchParams.get('allow') ?? '') };
    response.writeHead(200, headers).end(page(Number(searchParams.get('copies'))));
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
const browser = await chromium.launch({
  executablePath: findBrowsers(['chromium']).chromium.browser,
  args: ['--no-sandbox', '--disable-gpu'],
});

/**
 * Opens the page and returns what it shows and its errors.
 * @param {number} copies
 * @param {string} allow the names of the allowed policies
 */
async function open(copies, allow) {
  const tab = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(`${origin}/?copies=${copies}&allow=${allow}`, { waitUntil: 'load' });
  const shown = await tab.evaluate(async () => {
    const scale = document.querySelector('proficiency-scale');
    await /** @type {any} */ (scale)?.updateComplete;
    return scale?.shadowRoot?.textContent ?? '';
  });
  await tab.close();
  return { shown, errors };
}

/** @param {(tab: import('playwright-core').Page, errors: string[]) => Promise<void>} test */
async function withPage(test) {
  const tab = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(`${origin}/?copies=1&allow=competency-widgets`, { waitUntil: 'load' });
  await test(tab, errors).finally(() => tab.close());
}

/** Adds a help queue to the page, with fallback content. @param {import('playwright-core').Page} tab */
function addQueue(tab) {
  return tab.evaluate(() => {
    const section = document.createElement('section');
    const queue = Object.assign(document.createElement('help-queue'), {
      definition: { type: 'help-queue', queue: { id: 'q', title: 'Desk 3' } },
    });
    queue.append('Raise your hand.');
    section.append(queue);
    document.body.append(section);
  });
}

/** @param {import('playwright-core').Page} tab */
async function shownIn(tab) {
  await tab.waitForFunction(() => document.querySelector('help-queue')?.shadowRoot?.querySelector('button'));
  return tab.evaluate(() => document.querySelector('help-queue')?.shadowRoot?.textContent ?? '');
}

/** @type {Record<string, () => Promise<void>>} */
const tests = {
  'renders on a strict page': async () => {
    const { shown, errors } = await open(1, 'competency-widgets');
    assert.deepEqual(errors, []);
    assert.match(shown, /Slope.*Ready/s);
  },
  'works when the script is included twice': async () => {
    const { shown, errors } = await open(2, 'competency-widgets');
    assert.deepEqual(errors, []);
    assert.match(shown, /Slope.*Ready/s);
  },
  'loads no other widget on a page without one': async () => {
    asked = [];
    await open(1, 'competency-widgets');
    assert.deepEqual(
      asked.filter((path) => !/\/competency-widgets(\.js|\/main-[\w-]+\.js)$|^\/$/.test(path)),
      [],
    );
  },
  'loads another widget, including Spanish, when its tag appears': () =>
    withPage(async (tab, errors) => {
      await tab.evaluate(() => (document.documentElement.lang = 'es'));
      await addQueue(tab);
      assert.match(await shownIn(tab), /Desk 3.*Nadie está esperando/s);
      assert.deepEqual(errors, []);
    }),
  'shows fallback content while a widget cannot be loaded, and tries again with the next one': () =>
    withPage(async (tab) => {
      isFurtherThere = false;
      const refused = tab.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
      await addQueue(tab);
      await refused;
      assert.match(await tab.evaluate(() => document.body.innerText), /Raise your hand/);
      isFurtherThere = true;
      await addQueue(tab);
      assert.match(await shownIn(tab), /Desk 3/);
    }),
  'fails on a page that does not allow our policy, which proves the tests above': async () => {
    const { errors } = await open(1, 'someone-else');
    assert.match(errors.join(), /policy/i);
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`ok ${name}`);
  } catch (error) {
    failed++;
    console.error(`not ok ${name}\n`, error);
  }
}
await browser.close();
server.close();
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
