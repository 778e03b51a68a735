// Tests a student's journey on a page with a strict content security policy: the script violates no rule, sends no
// data, and works when it is included twice.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../.config/browsers.js';
import { bundle } from '../../.config/bundle.js';

// The script for a page, built from the sources, so that an outdated `dist` is not tested instead.
const { code: script } = await bundle("import '/src/define.ts'; import '/src/messages/es.ts';");

const objective = {
  id: 'o',
  title: { en: 'Slope', es: 'Pendiente' },
  levels: [
    { value: 1, label: { en: 'Starting', es: 'Inicial' }, plain: 'First steps', descriptor: 'I can read a graph.' },
    {
      value: 2,
      label: { en: 'Ready', es: 'Competente' },
      descriptor: 'I can tell what a slope means.',
      indicators: [{ id: 'i', text: 'I say it in a sentence.' }],
      exemplars: [{ title: 'An example', href: 'https://example.org/work' }],
    },
  ],
};
const scale = { type: 'proficiency-scale', languages: 'swap', objective };
const rating = {
  type: 'self-rating',
  objective,
  evidence: { id: 'quiz', title: 'Quiz 1', kind: 'assessment' },
  frames: ['I can …'],
};

/** Counts every violation of the policy; a separate file, since inline scripts are forbidden. */
const counter = `globalThis.breaches = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  breaches.push([violatedDirective, blockedURI, sample].join(' ')));`;

/** @param {unknown} json */
const child = (json) => `<script type="application/json">${JSON.stringify(json)}</script>`;

/** @param {{scripts: string[], more: string}} options */
const page = ({ scripts, more }) => `<!doctype html>
<html lang="en">
  <head>
    <title>Strict</title>
    <link rel="icon" href="data:," />
    <script src="/counter.js"></script>
    ${scripts.map((address) => `<script type="module" src="${address}"></script>`).join('\n')}
  </head>
  <body>
    <learning-record record="strict">
      <proficiency-scale id="read" current="1">${child(scale)}</proficiency-scale>
      <proficiency-scale id="file" src="/scale.json"></proficiency-scale>
      <form><proficiency-scale id="choose" name="level" selectable>${child(scale)}</proficiency-scale></form>
      <self-rating id="rate">${child(rating)}</self-rating>
      <proficiency-scale id="bad">${child({ type: 'proficiency-scale' })}<p id="kept">Words of the author</p></proficiency-scale>
    </learning-record>
    ${more}
  </body>
</html>`;

/** @type {string[]} the requests to the server */
const asked = [];
let more = '';
let allowed = 'competency-widgets';
/** @type {string[]} */
let scripts = [];

const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const send = (/** @type {string} */ type, /** @type {string} */ body) =>
    response.writeHead(200, { 'content-type': type }).end(body);
  if (pathname === '/') {
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src data:; " +
        `require-trusted-types-for 'script'; trusted-types ${allowed}`,
    );
    send('text/html', page({ scripts, more }));
  } else if (pathname === '/counter.js') send('text/javascript', counter);
  else if (pathname.startsWith('/widgets')) send('text/javascript', script);
  else if (pathname === '/scale.json') send('application/json', JSON.stringify(scale));
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
const browser = await chromium.launch({
  executablePath: findBrowsers(['chromium']).chromium.browser,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

/**
 * Opens the page in a new browser, does some work there, and returns violations, errors, requests and cookies.
 * @param {{scripts?: string[], more?: string, allowed?: string}} options
 * @param {(tab: import('playwright-core').Page) => Promise<void>} work
 */
async function visit(options, work) {
  scripts = options.scripts ?? ['/widgets.js'];
  more = options.more ?? '';
  allowed = options.allowed ?? 'competency-widgets';
  asked.length = 0;
  const context = await browser.newContext({ acceptDownloads: true });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(10_000);
    /** @type {string[]} */
    const errors = [];
    /** @type {string[]} */
    const warnings = [];
    /** @type {string[]} */
    const requests = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
      if (message.type() === 'warning') warnings.push(message.text());
    });
    context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await tab.goto(origin, { waitUntil: 'load' });
    await work(tab);
    /** @type {string[]} */
    const breaches = await tab.evaluate(() => Reflect.get(globalThis, 'breaches'));
    const cookies = [...(await context.cookies()).map(({ name }) => name), await tab.evaluate(() => document.cookie)];
    return { errors, warnings, requests, breaches, cookies: cookies.filter(Boolean) };
  } finally {
    await context.close();
  }
}

/**
 * Reads, chooses, rates, gives a reason, edits, takes back, and exports the work.
 * @param {import('playwright-core').Page} tab
 */
async function journey(tab) {
  const read = tab.locator('#read');
  await read.getByText('You are here').waitFor();
  await read.getByText('What 2 · Ready takes').waitFor();
  await read.getByText('What it looks like').click();
  await read.getByRole('button', { name: 'Simpler words' }).click();
  await read.getByText('First steps').waitFor();
  await read.getByRole('button', { name: 'español' }).click();
  await read.getByText('2 · Competente', { exact: true }).waitFor();
  await read.getByRole('button', { name: 'One at a time' }).click();
  await read.getByRole('button', { name: 'Level after' }).click();
  await tab.locator('#file').getByText('2 · Ready', { exact: true }).waitFor();

  await tab.locator('#choose').getByRole('radio', { name: '2 · Ready' }).check();
  const sent = await tab.evaluate(() => {
    const form = document.querySelector('form');
    return form && new FormData(form).get('level');
  });
  assert.equal(sent, '2');

  const rate = tab.locator('#rate');
  await rate.getByRole('radio', { name: '2 · Ready' }).check();
  await rate.getByRole('button', { name: 'I’m sure' }).click();
  await rate.getByRole('button', { name: 'Change' }).waitFor();
  await rate.getByRole('textbox', { name: /Why/ }).fill('I can tell what 3 means.');
  await rate.getByRole('button', { name: 'Save', exact: true }).click();
  await rate.getByRole('button', { name: 'Undo' }).click();

  const bad = tab.locator('#bad');
  await bad.getByText('This cannot be shown yet.').waitFor();
  await tab.locator('#kept').waitFor();

  const record = tab.locator('learning-record');
  const download = tab.waitForEvent('download');
  await record.getByRole('button', { name: 'Save a copy' }).first().click();
  assert.match((await download).suggestedFilename(), /\.json$/);
  await record.getByText('Who can see this?').first().click();
  await tab.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
  await tab.locator('#rate').getByText('¿Cómo voy?').waitFor();
}

/** @type {Record<string, () => Promise<void>>} */
const tests = {
  'a journey violates no rule of a strict page': async () => {
    const { errors, breaches } = await visit({}, journey);
    assert.deepEqual(breaches, []);
    assert.deepEqual(errors, []);
  },

  'a journey only requests files of its own site, and sets no cookie': async () => {
    const { requests, cookies } = await visit({}, journey);
    const foreign = requests.filter((one) => !one.startsWith(`GET ${origin}/`) && !/^GET (data|blob):/.test(one));
    assert.deepEqual(foreign, []);
    assert.deepEqual([...new Set(asked)].sort(), ['GET /', 'GET /counter.js', 'GET /scale.json', 'GET /widgets.js']);
    assert.deepEqual(cookies, []);
  },

  'a second copy from another URL changes nothing and warns once': async () => {
    const { errors, breaches, warnings } = await visit({ scripts: ['/widgets.js', '/widgets-2.js'] }, journey);
    assert.deepEqual(breaches, []);
    assert.deepEqual(errors, []);
    assert.equal(warnings.filter((text) => text.includes('competency-widgets')).length, 1, warnings.join('\n'));
  },

  'the same script included twice runs once': async () => {
    const { errors, warnings } = await visit({ scripts: ['/widgets.js', '/widgets.js'] }, journey);
    assert.deepEqual(errors, []);
    assert.deepEqual(warnings, []);
  },

  // These prove the tests above:
  'an inline style is detected': async () => {
    const { breaches } = await visit({ more: '<p style="color: red">Red</p>' }, async () => {});
    assert.match(breaches.join(), /style-src/);
  },

  'text inserted as markup is detected': async () => {
    const { errors } = await visit({}, (tab) =>
      tab.evaluate(() => {
        setTimeout(() => (document.body.innerHTML = '<p>Markup</p>'));
        return new Promise((resolve) => setTimeout(resolve, 50));
      }),
    );
    assert.match(errors.join(), /TrustedHTML/);
  },

  'a page that does not allow our policy refuses the script': async () => {
    const { errors } = await visit({ allowed: 'somebody-else' }, async () => {});
    assert.match(errors.join(), /competency-widgets/);
  },

  'a request other than GET is detected': async () => {
    const { requests } = await visit({}, (tab) =>
      tab.evaluate(() => fetch('/scale.json', { method: 'POST' }).then(() => undefined)),
    );
    assert.match(requests.join(), /POST/);
  },

  'a cookie is detected': async () => {
    const { cookies } = await visit({}, (tab) => tab.evaluate(() => void (document.cookie = 'planted=1')));
    assert.match(cookies.join(), /planted/);
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
