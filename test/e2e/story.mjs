// The main user journey with the keyboard alone, on the built gallery: rate yourself after a quiz, give a reason,
// return a week later and find it. At 320 px, in dark mode, in English and Spanish.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../.config/browsers.js';

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  try {
    const body = await readFile(join(site, path));
    const type = /** @type {Record<string, string>} */ (types)[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const gallery = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/gallery/index.html`;

/** The messages on the screen, from the built modules, so that they are not repeated here. @param {string} language */
async function wordsIn(language) {
  const from = (/** @type {string} */ folder) =>
    import(new URL(`../../dist/${folder}/${language}.js`, import.meta.url).href);
  const folders = ['elements/self-rating/messages', 'messages/save-line', 'messages/shared'];
  const [rating, line, scale] = await Promise.all(folders.map(from));
  return { ...scale.shared, ...rating.selfRating, saved: line.saveLine.saved, goOn: line.saveLine.keepGoing };
}

/** The focused element, through shadow roots: its role, and the start of its accessible text. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const labelled = at?.getAttribute('aria-labelledby')?.split(' ');
  const root = at?.getRootNode();
  const label = labelled?.map((id) => root instanceof ShadowRoot && root.getElementById(id)?.textContent).join(' ');
  return {
    tag: at?.localName,
    type: at?.getAttribute('type'),
    host: root instanceof ShadowRoot ? root.host.localName : '',
    name: (label ?? at?.textContent ?? '').trim(),
  };
};

/** @typedef {{tag?: string, type?: string | null, host: string, name: string}} Focus */

/**
 * Presses Tab until the focus is on the wanted element, at most a hundred times.
 * @param {import('playwright-core').Page} page
 * @param {(at: Focus) => boolean} wanted
 * @param {string} what
 */
async function tabTo(page, wanted, what) {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (wanted(await page.evaluate(focused))) return;
  }
  assert.fail(`Tab never reaches ${what}`);
}

const reason = 'I can graph it because I checked two points.';
let passed = 0;
let failed = 0;
for (const language of ['en', 'es']) {
  const profile = await mkdtemp(join(tmpdir(), 'story-'));
  const options = {
    executablePath: findBrowsers(['chromium']).chromium.browser,
    args: ['--no-sandbox', '--disable-gpu'],
    viewport: { width: 320, height: 640 },
    colorScheme: /** @type {const} */ ('dark'),
    locale: language === 'es' ? 'es-US' : 'en-US',
  };
  /** @type {string[]} */
  const errors = [];
  const visit = async () => {
    const context = await chromium.launchPersistentContext(profile, options);
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on(
      'request',
      (request) =>
        new URL(request.url()).origin === new URL(gallery).origin ||
        /^data:|^blob:/.test(request.url()) ||
        errors.push(`asked ${request.url()}`),
    );
    await page.goto(gallery);
    // The page's language switch is the first tab stop.
    await tabTo(page, ({ type }) => type === 'radio', 'the language switch');
    if (language === 'es') await page.keyboard.press('ArrowDown');
    return { context, page };
  };
  try {
    const words = await wordsIn(language);
    const inRating = ({ host }) => host === 'self-rating';
    let { context, page } = await visit();
    let rating = page.locator('self-rating');

    await tabTo(page, (at) => inRating(at) && at.type === 'radio', 'the levels');
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    assert.match((await page.evaluate(focused)).name, /^3 · Proficient/);
    assert.equal(await rating.getByRole('heading').count(), 0, 'arrow keys save nothing');

    await tabTo(page, (at) => inRating(at) && at.name === words.sure, words.sure);
    await page.keyboard.press('Enter');
    await page
      .getByText(new RegExp(`^${words.saved}`))
      .first()
      .waitFor();
    await rating.getByRole('heading', { name: /3 · Proficient/ }).waitFor();
    await rating
      .getByText(/4 · Extending/)
      .first()
      .waitFor();
    assert.ok(inRating(await page.evaluate(focused)), 'the focus stays in the widget after saving');

    await tabTo(page, (at) => inRating(at) && at.tag === 'textarea', 'the sentence');
    await page.keyboard.type(reason);
    await tabTo(page, (at) => inRating(at) && at.name === words.save, words.save);
    await page.keyboard.press('Enter');
    await page
      .getByText(new RegExp(`^${words.saved}`))
      .first()
      .waitFor();
    assert.equal(await rating.getByRole('textbox').first().inputValue(), reason);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(wide, 320, 'nothing sticks out at 320 px');

    // Closes and reopens the browser, which starts another sitting: the page asks whose work it is, and shows none of
    // it.
    await context.close();
    ({ context, page } = await visit());
    rating = page.locator('self-rating');
    await page.getByRole('button', { name: words.goOn, exact: true }).waitFor();
    assert.equal(await rating.getByRole('textbox').count(), 0, 'no words before the answer');
    assert.equal(
      await rating.getByText('3 · Proficient', { exact: true }).count(),
      1,
      'the level is there to read, not as mine',
    );
    await tabTo(page, ({ name }) => name === words.goOn, words.goOn);
    await page.keyboard.press('Enter');
    await rating.getByRole('heading', { name: /3 · Proficient/ }).waitFor();
    assert.equal(await rating.getByRole('textbox').first().inputValue(), reason);
    await page.locator('learning-record > proficiency-scale').getByText(words.you, { exact: true }).waitFor();
    assert.deepEqual(errors, []);
    await context.close();
    passed += 1;
    console.log(`ok - the story by keyboard, 320 px, dark, ${language}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok - the story in ${language}: ${error instanceof Error ? error.stack : error}`);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
