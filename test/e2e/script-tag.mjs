// The one script on a strict page: it runs under a content security policy that allows only our Trusted Types policy, and a
// second copy of it breaks nothing.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../.config/browsers.js';

const script = await readFile(new URL('../../dist/competency-widgets.js', import.meta.url));
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
  `default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${names}`;

/** The page, with the script as often as it has copies, each from an address of its own. @param {number} copies */
const page = (copies) => `<!doctype html><html lang="en"><title>Strict</title>
${Array.from({ length: copies }, (_, copy) => `<script type="module" src="/widgets.js?${copy}"></script>`).join('\n')}
<proficiency-scale><script type="application/json">${JSON.stringify(definition)}</script></proficiency-scale></html>`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/widgets.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
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
 * Opens the page and says what it shows and what went wrong in it.
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

/** @type {Record<string, () => Promise<void>>} */
const tests = {
  'draws on a strict page': async () => {
    const { shown, errors } = await open(1, 'competency-widgets');
    assert.deepEqual(errors, []);
    assert.match(shown, /Slope.*Ready/s);
  },
  'a second copy of the script breaks nothing': async () => {
    const { shown, errors } = await open(2, 'competency-widgets');
    assert.deepEqual(errors, []);
    assert.match(shown, /Slope.*Ready/s);
  },
  'a page that does not allow our policy refuses the script, so the tests above can fail': async () => {
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
