// Tests what is printed: the reflection sheet, filled and blank, and the retake ticket, read from the PDF by
// `pdftotext` (Debian: poppler-utils): the number of pages, nothing cut off, headings on every page of a table.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../.config/browsers.js';
import { bundle } from '../../.config/bundle.js';

/** @typedef {{words: string[], pages: {width: number, height: number, boxes: {text: string, box: number[]}[]}[]}} Paper */

const folder = await mkdtemp(join(tmpdir(), 'print-'));
const { code } = await bundle(`
import '/src/elements/reflection-sheet/define.ts';
import '/src/messages/es.ts';
import { makeEntry } from '/src/core/entry.ts';
import { createMemoryStore } from '/src/records/memory-store.ts';
import { reflectionSheets } from '/stories/samples/index.ts';
Object.assign(globalThis, { makeEntry, createMemoryStore, reflectionSheets });
`);
const browser = await chromium.launch({
  executablePath: findBrowsers(['chromium']).chromium.browser,
  args: ['--no-sandbox', '--disable-gpu'],
});

/**
 * A page with a sheet with this many tests, missed questions per test, and words.
 * @param {{tests?: number, missed?: number, words?: number, language?: string, sample?: string}} situation
 */
async function sheetWith({ tests = 0, missed = 0, words = 6, language = 'en', sample = 'algebraTests' }) {
  const tab = await browser.newPage();
  await tab.setContent(
    `<!doctype html><html lang="${language}"><title>Somebody’s page</title><p>Around the widget</p></html>`,
  );
  await tab.addScriptTag({ content: code, type: 'module' });
  await tab.waitForFunction('globalThis.reflectionSheets');
  await tab.evaluate(
    async ([count, wrong, length, name]) => {
      const { makeEntry, createMemoryStore, reflectionSheets } = /** @type {any} */ (globalThis);
      const definition = reflectionSheets[String(name)];
      const store = createMemoryStore();
      let latest;
      for (let test = 1; test <= Number(count); test++) {
        const entry = makeEntry(
          {
            kind: 'tested',
            by: 'learner',
            about: definition.id,
            test: `Quiz ${test}`,
            on: new Date(Date.UTC(2026, 8, test)).toISOString().slice(0, 10),
            result: { points: test, of: 40 },
            goal: `goal${test} ${'better '.repeat(Number(length))}goalend${test}`,
            plan: `plan${test} ${'practice '.repeat(Number(length))}planend${test}`,
            ...(wrong && {
              errors: Array.from({ length: Number(wrong) }, (_, place) => ({
                question: `q${place + 1}`,
                objective: definition.objectives[place % definition.objectives.length].id,
                right: false,
                cause: 'simpleMistake',
              })),
            }),
          },
          { now: Date.UTC(2026, 8, test), offset: 0, latest, random: crypto.getRandomValues(new Uint8Array(10)) },
        );
        latest = entry.at;
        await store.add([entry]);
      }
      const record = Object.assign(document.createElement('learning-record'), { store });
      const sheet = Object.assign(document.createElement('reflection-sheet'), { definition });
      record.append(sheet);
      document.body.append(record);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await /** @type {any} */ (sheet).updateComplete;
    },
    [tests, missed, words, sample],
  );
  return tab;
}

/**
 * Clicks a button of the sheet, and prints the frame that it creates to PDF.
 * @param {import('playwright-core').Page} tab
 * @param {string} act
 * @param {'letter' | 'a4'} format
 * @returns {Promise<Paper>}
 */
async function print(tab, act, format = 'letter') {
  await tab.evaluate((name) => {
    const button = document.querySelector('reflection-sheet')?.shadowRoot?.querySelector(`[data-act="${name}"]`);
    if (!(button instanceof HTMLElement)) throw new Error(`no button ${name}`);
    button.click();
  }, act);
  const handle = await tab.waitForFunction(() => {
    const page = document.querySelector('iframe')?.contentDocument;
    if (!page?.body.firstElementChild) return undefined;
    const styles = page.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const { lang, dir } = page.documentElement;
    return `<!doctype html><html lang="${lang}" dir="${dir}"><title>${page.title}</title><style>${styles.join('\n')}</style>${page.body.outerHTML}</html>`;
  });
  const sheet = await browser.newPage();
  await sheet.setContent(String(await handle.jsonValue()));
  return pdfOf(sheet, format);
}

/** @param {import('playwright-core').Page} tab @param {'letter' | 'a4'} format @returns {Promise<Paper>} */
async function pdfOf(tab, format) {
  const file = join(folder, `${crypto.randomUUID()}.pdf`);
  await tab.pdf({ path: file, format, preferCSSPageSize: true });
  await tab.close();
  const { status, error } = spawnSync('pdftotext', ['-bbox', file, `${file}.html`]);
  if (status !== 0) throw new Error(`pdftotext cannot read it; on Debian it is in poppler-utils. ${error ?? ''}`);
  const text = await readFile(`${file}.html`, 'utf8');
  const pages = text
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const boxes = [
        ...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</g),
      ];
      return {
        width: Number(width),
        height: Number(height),
        boxes: boxes.map(([, a, b, c, d, word = '']) => ({ text: word, box: [a, b, c, d].map(Number) })),
      };
    });
  return { pages, words: pages.flatMap(({ boxes }) => boxes.map((one) => one.text)) };
}

/** The words of one page. @param {Paper} paper @param {number} page */
const wordsOn = (paper, page) => paper.pages[page]?.boxes.map((one) => one.text).join(' ') ?? '';

/** Asserts that no word is outside its page or covers another. @param {Paper} paper */
function fits({ pages }) {
  for (const { width, height, boxes } of pages) {
    for (const { text, box } of boxes) {
      const [left = 0, top = 0, right = 0, bottom = 0] = box;
      assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height, `“${text}” is cut off`);
      for (const other of boxes) {
        const [l = 0, t = 0, r = 0, b = 0] = other.box;
        const across = Math.min(right, r) - Math.max(left, l);
        const down = Math.min(bottom, b) - Math.max(top, t);
        const isOver = other.box !== box && across > 1 && down > (bottom - top) / 2;
        assert.ok(!isOver, `“${text}” lies over “${other.text}”`);
      }
    }
  }
}

// Without pdftotext there is nothing to check; the CI image has it and runs all tests.
if (spawnSync('pdftotext', ['-v']).error) {
  console.log(
    'pdftotext is not here (Debian: poppler-utils), so what is printed is not read.\n0 passed, 0 failed, 10 skipped',
  );
  process.exit(0);
}

/** @type {Record<string, () => Promise<void>>} */
const tests = {
  'a blank sheet is one page, with the listed tests, on Letter and on A4': async () => {
    for (const format of /** @type {const} */ (['letter', 'a4'])) {
      const paper = await print(await sheetWith({}), 'printBlank', format);
      assert.equal(paper.pages.length, 1);
      fits(paper);
      for (const words of ['After my test · Algebra 1', 'Name', 'Class', 'My result', 'Unit 1 test', 'Unit 3 test']) {
        assert.ok(wordsOn(paper, 0).includes(words), words);
      }
    }
  },
  'a blank copy of a filled sheet contains nothing that was written': async () => {
    const paper = await print(await sheetWith({ tests: 3 }), 'printBlank');
    assert.equal(paper.pages.length, 1);
    assert.doesNotMatch(wordsOn(paper, 0), /Quiz|goal1/);
  },
  'a sheet with four tests is one page, and contains every word': async () => {
    const paper = await print(await sheetWith({ tests: 4, missed: 3 }), 'printSheet');
    fits(paper);
    for (let test = 1; test <= 4; test++) {
      for (const word of [`goal${test}`, `goalend${test}`, `planend${test}`])
        assert.ok(paper.words.includes(word), word);
    }
    assert.match(wordsOn(paper, 0), /4 of 40 points/);
    assert.match(wordsOn(paper, 0), /Review: a quick look will do/);
    assert.doesNotMatch(paper.words.join(' '), /Around the widget|Print my sheet|Save/);
  },
  'a sheet with thirty long tests repeats its headings on every page, and loses nothing': async () => {
    const paper = await print(await sheetWith({ tests: 30, words: 40 }), 'printSheet');
    assert.ok(paper.pages.length > 2, `${paper.pages.length} pages`);
    fits(paper);
    for (let page = 0; page < paper.pages.length; page++)
      assert.match(wordsOn(paper, page), /My result/, `page ${page + 1}`);
    for (let test = 1; test <= 30; test++) assert.ok(paper.words.includes(`planend${test}`), `plan ${test}`);
  },
  'a test with more words than fit on a page is printed to the end': async () => {
    const paper = await print(await sheetWith({ tests: 1, words: 900 }), 'printSheet');
    assert.ok(paper.pages.length > 1);
    assert.ok(paper.words.includes('planend1') && paper.words.includes('goalend1'));
    fits(paper);
  },
  'a ticket is one page: what I missed, what I did, what I can answer, and the teacher’s line': async () => {
    const paper = await print(await sheetWith({ tests: 1, missed: 5 }), 'ticket');
    assert.equal(paper.pages.length, 1);
    fits(paper);
    assert.match(
      wordsOn(paper, 0),
      /A ticket for another try.*Quiz 1.*1 of 40 points.*What I missed.*q1.*q5.*What I did to learn it.*Questions I can answer now.*Teacher’s initials.*Date/,
    );
  },
  'a ticket with forty questions repeats its headings, and keeps its last line with it': async () => {
    const paper = await print(await sheetWith({ tests: 1, missed: 40 }), 'ticket');
    assert.ok(paper.pages.length > 1);
    fits(paper);
    for (let page = 0; page < paper.pages.length; page++) {
      if (/q\d+/.test(wordsOn(paper, page))) assert.match(wordsOn(paper, page), /Why I missed it/, `page ${page + 1}`);
    }
    assert.match(wordsOn(paper, paper.pages.length - 1), /Questions I can answer now.*initials/);
  },
  'prints in Spanish on a Spanish page': async () => {
    const paper = await print(await sheetWith({ tests: 1, missed: 2, language: 'es' }), 'ticket');
    assert.match(wordsOn(paper, 0), /Un pase para otra oportunidad.*Lo que me faltó.*Iniciales/);
  },
  'printing the page itself shows the rows and no buttons': async () => {
    const tab = await sheetWith({ tests: 12, missed: 2, words: 30 });
    const paper = await pdfOf(tab, 'letter');
    fits(paper);
    for (let test = 1; test <= 12; test++) assert.ok(paper.words.includes(`planend${test}`), `plan ${test}`);
    for (let page = 0; page < paper.pages.length; page++)
      assert.match(wordsOn(paper, page), /My result/, `page ${page + 1}`);
    assert.doesNotMatch(paper.words.join(' '), /Change|Delete|Print|Look back|Save/);
  },
  'overlapping words are detected, which proves the tests above': async () => {
    const tab = await browser.newPage();
    await tab.setContent('<p style="margin:0">Under</p><p style="margin:-1em 0 0">Upper</p>');
    const paper = await pdfOf(tab, 'letter');
    assert.throws(() => fits(paper), /lies over/);
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
await rm(folder, { recursive: true });
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
