// Tests journeys with the keyboard alone, and what a screen reader announces: two of four options on a board, with a
// swap; a call for help at a checkpoint; a sign-in to the queue; and a path from its first step past the red light.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../.config/browsers.js';
import { bundle } from '../../.config/bundle.js';

const { code } = await bundle(`
import '/src/define.ts';
import { boards, checkpoints, helpQueues, paths } from '/stories/samples/index.ts';
Object.assign(globalThis, { samples: { ...boards, ...checkpoints, ...helpQueues, ...paths } });
`);
// A page with an address, so that it has a record and can check a release code.
const server = createServer((request, response) => {
  const isScript = request.url === '/script.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
  response.end(
    isScript
      ? code
      : '<!doctype html><html lang="en"><title>Class</title><script type="module" src="/script.js"></script>',
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
const browser = await chromium.launch({
  executablePath: findBrowsers(['chromium']).chromium.browser,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** @typedef {Parameters<import('playwright-core').Page['getByRole']>[0]} Role */

/** A person at a widget, without a mouse. */
class Keys {
  /** @param {import('playwright-core').Page} tab */
  constructor(tab) {
    this.tab = tab;
  }

  /** Moves the focus there with the Tab key. @param {Role} role @param {string | RegExp} name */
  async to(role, name, arrow = 'Tab') {
    const wanted = this.tab.getByRole(role, { name }).first();
    await wanted.waitFor();
    for (let count = 0; count < 150; count++) {
      const isThere = await wanted.evaluate((element) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active === element;
      });
      if (isThere) return;
      await this.tab.keyboard.press(arrow);
    }
    assert.fail(`The keyboard never gets to ${role} “${name}”.`);
  }

  /** @param {Role} role @param {string | RegExp} name */
  async press(role, name, key = 'Enter') {
    await this.to(role, name);
    await this.tab.keyboard.press(key);
  }

  /** @param {Role} role @param {string | RegExp} name @param {string} words */
  async write(role, name, words) {
    await this.to(role, name);
    await this.tab.keyboard.type(words);
  }

  /** What is announced. @param {RegExp} words */
  async hears(words) {
    await this.tab.getByRole('status').filter({ hasText: words }).first().waitFor({ timeout: 5000, state: 'attached' });
  }
}

/** A widget on a new page, with a new record. @param {string} tag @param {string} sample */
async function at(tag, sample) {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(origin);
  await tab.waitForFunction('globalThis.samples');
  await tab.evaluate(
    ([name, key]) => {
      const { samples } = /** @type {any} */ (globalThis);
      document.body.append(Object.assign(document.createElement(`${name}`), { definition: samples[`${key}`] }));
    },
    [tag, sample],
  );
  // The record loads after the widget; until then there is a status message.
  await tab.waitForFunction((name) => {
    const root = document.querySelector(`${name}`)?.shadowRoot;
    return root?.querySelector('button, summary') && !root.textContent?.includes('One moment');
  }, tag);
  return new Keys(tab);
}

/** @type {Record<string, () => Promise<void>>} */
const tests = {
  'a board: choose two of four, swap one, start it and mark it as done': async () => {
    const student = await at('choice-board', 'linearBoard');
    await student.tab.getByRole('group', { name: 'Linear functions: complete any two of the four' }).waitFor();
    await student.press('checkbox', /^Phone plans/, ' ');
    await student.hears(/You chose|Phone plans/);
    await student.press('checkbox', /^Find the mistake/, ' ');
    await student.press('checkbox', /^Teach it/, ' ');
    await student.hears(/swap/i);
    assert.equal(await student.tab.getByRole('checkbox', { name: /^Teach it/ }).isChecked(), false);
    await student.press('button', /Find the mistake/);
    assert.equal(await student.tab.getByRole('checkbox', { name: /^Teach it/ }).isChecked(), true);
    assert.equal(await student.tab.getByRole('checkbox', { name: /^Find the mistake/ }).isChecked(), false);
    await student.press('button', 'Start');
    await student.hears(/Phone plans/);
    await student.press('button', 'Done');
    await student.tab.getByRole('group', { name: 'Did this help you learn?' }).waitFor();
  },
  'a checkpoint: choose Stop with words, and hear that the call is saved': async () => {
    const student = await at('traffic-light-checkpoint', 'sudetenEssayStop');
    await student.to('radio', /^Stop/);
    await student.tab.keyboard.press(' ');
    await student.write('textbox', 'What do you need help with?', 'My two sources say the same.');
    await student.press('button', 'Save and get help');
    await student.hears(/Your call for help is saved/);
    await student.tab.getByText('My two sources say the same.').waitFor();
  },
  'a queue: sign in, and get help': async () => {
    const desk = await at('help-queue', 'deskQueue');
    await desk.write('textbox', /My (seat number|initials)/, '12');
    await desk.press('button', 'I have a question');
    await desk.hears(/12 is on the list, place 1/);
    await desk.press('button', /12.*helped|Helped.*12|^Helped$/i);
    await desk.hears(/12: helped/);
  },
  'a path: through the steps to the red light, and past it with the release code': async () => {
    const student = await at('learning-path', 'sudetenEssay');
    await student.press('button', 'Start');
    await student.hears(/Started: Read two sources/);
    await student.press('button', 'I did it');
    await student.hears(/Done: Read two sources/);
    await student.press('button', /^Next, step 3/);
    await student.to('radio', 'Did giving up the Sudetenland keep the peace?');
    await student.tab.keyboard.press('ArrowDown');
    assert.equal(await student.tab.getByRole('radio', { name: 'What could Prague have done?' }).isChecked(), true);
    await student.press('button', 'Save my choice');
    await student.hears(/Your choice: What could Prague have done/);
    await student.press('button', 'Start');
    await student.press('button', 'I did it');
    await student.press('button', /^Next, step 4/);
    assert.equal(await student.tab.getByText('Draft two body paragraphs').count(), 0);
    await student.press('button', 'Start');
    await student.press('button', 'I did it');
    const summary = student.tab.locator('summary', { hasText: 'For your teacher: let me go on' });
    await summary.waitFor();
    await summary.focus();
    await student.tab.keyboard.press('Enter');
    await student.tab.keyboard.press('Tab');
    await student.tab.keyboard.type('maple river');
    await student.press('button', 'Let me go on');
    await student.tab.getByText('Draft two body paragraphs').first().waitFor({ timeout: 20_000 });
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
