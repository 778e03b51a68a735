// Kills the browser while a person works, restarts it, and looks for the work: every action that was said to be saved, and
// every letter that was typed 250 ms earlier.
//
// Usage: `node test/e2e/killed-browser.mjs [chromium|firefox …]`; ROUNDS (60, in Firefox 5) and TEST_SEED are environment variables.

import {
  check,
  engines,
  finish,
  kill,
  launch,
  newProfile,
  openPage,
  random,
  removeProfile,
  seed,
  serve,
} from '../support/stage.js';

const chosen = engines.filter((engine) => process.argv.length === 2 || process.argv.includes(engine));
// Firefox does not start any more after many kills in a row.
const roundsIn = { chromium: 60, firefox: 5 };
/** How old the last letters may be that are lost with a killed browser, in milliseconds. */
const letterAgeMs = 250;

/** @type {{ at: number, saved?: string[], typed?: number, acted?: string[] }[]} */
let heard = [];
/** @type {() => void} */
let onMessage = () => {};
const site = await serve((/** @type {object} */ message) => {
  heard.push({ at: performance.now(), ...message });
  onMessage();
});
console.log(`seed ${seed}`);

/** Resolves when this is true of what was heard. @param {() => boolean} isEnough */
function until(isEnough) {
  return new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    onMessage = () => isEnough() && resolve();
    onMessage();
  });
}

/**
 * Opens the page, and what it shows of an earlier one.
 * @param {(typeof engines)[number]} engine
 * @param {string} profile
 * @param {string} [fault]
 */
async function open(engine, profile, fault = '') {
  const browser = await launch(engine, profile);
  const page = await openPage(browser, site.address + fault);
  const found = new Set(/** @type {string[]} */ (await page.evaluate('stage.shown()')));
  const letters = /** @type {number} */ (await page.evaluate('stage.typed()'));
  return { browser, page, found, letters };
}

/** @param {{ found: Set<string> }} shown */
const lost = ({ found }) => heard.flatMap(({ saved = [] }) => saved).filter((id) => !found.has(id));

for (const engine of chosen) {
  const profile = await newProfile();
  const rounds = Number(process.env['ROUNDS'] ?? roundsIn[engine]);
  heard = [];
  let after = await open(engine, profile);
  try {
    let lettersLost = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const { browser, page, found, letters } = after;
      heard = [{ at: 0, saved: [...found], typed: letters }];
      const [acts, typed] = [1 + random(20), letters + 1 + random(40)];
      // They go on until the browser is killed, so they never return.
      page.evaluate('stage.writeOn()').catch(() => undefined);
      page.evaluate('stage.typeOn()').catch(() => undefined);
      await until(() => heard.length > acts && heard.some((one) => (one.typed ?? 0) >= typed));
      const killed = performance.now();
      await kill(browser, profile);
      after = await open(engine, profile);
      const saved = heard.flatMap((one) => one.saved ?? []);
      const missing = lost(after).length;
      const title = `${engine}, killed ${round} of ${rounds}`;
      check(missing === 0, `${title}: ${saved.length} entries said to be saved, ${missing} lost`);
      const extra = after.found.size - saved.length + missing;
      check(extra === 0 || extra === 2, `${title}: ${extra} entries of the act under way, so all of it or nothing`);
      const old = Math.max(...heard.filter(({ at }) => at < killed - letterAgeMs).map((one) => one.typed ?? 0));
      const last = Math.max(...heard.map((one) => one.typed ?? 0));
      lettersLost = Math.max(lettersLost, last - after.letters);
      check(
        after.letters >= old,
        `${title}: ${old} letters typed ${letterAgeMs} ms before, ${after.letters} are there`,
      );
    }
    console.log(`${engine}: at most ${lettersLost} letters of the last 250 ms were lost.`);

    let gone = 0;
    for (let round = 1; round <= (engine === 'chromium' ? 10 : 0); round += 1) {
      heard = [];
      after.page.evaluate('stage.actOnce()').catch(() => undefined);
      await until(() => heard.length > 0);
      await kill(after.browser, profile);
      after = await open(engine, profile);
      if (!after.found.has(heard[0]?.acted?.[0] ?? '')) gone += 1;
    }
    if (engine === 'chromium')
      console.log(`${engine}: of 10 actions killed before they were said to be saved, ${gone} were lost.`);
    await after.browser.close();

    const forgetful = await open(engine, profile, '?forgetful');
    heard = [];
    forgetful.page.evaluate('stage.writeOn()').catch(() => undefined);
    forgetful.page.evaluate('stage.typeOn()').catch(() => undefined);
    await until(() => heard.filter(({ saved }) => saved).length > 5);
    await kill(forgetful.browser, profile);
    after = await open(engine, profile, '?forgetful');
    const missing = lost(after).length;
    check(missing >= 10, `${engine}: a store that forgets is found out, ${missing} entries lost`);
    check(after.letters === 0, `${engine}: and so are the letters that it forgets`);
    await after.browser.close();
  } finally {
    await removeProfile(profile);
  }
}
site.close();
finish();
