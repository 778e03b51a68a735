// Kills the browser right after the store reported work as saved, restarts it, and looks for that work.
//
// Usage: `node test/e2e/killed-browser.mjs [chromium|firefox …]`; ROUNDS (5) and TEST_SEED are environment variables.

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
const rounds = Number(process.env['ROUNDS'] ?? 5);

/** @type {string[]} */
let safe = [];
/** @type {(() => void) | undefined} */
let onSafe;
const site = await serve((/** @type {string[]} */ ids) => {
  safe.push(...ids);
  onSafe?.();
});
console.log(`seed ${seed}`);

/**
 * Lets a page write until it has reported a number of actions as saved, and immediately kills the browser.
 * @param {(typeof engines)[number]} engine
 * @param {string} profile
 * @param {number} acts
 * @param {string} [fault]
 * @returns what the page shows after a restart
 */
async function killAfter(engine, profile, acts, fault = '') {
  let browser = await launch(engine, profile);
  let page = await openPage(browser, site.address + fault);
  const killed = new Promise((resolve) => {
    const goal = safe.length + 2 * acts;
    onSafe = () => {
      if (safe.length < goal) return;
      onSafe = undefined;
      resolve(kill(browser, profile));
    };
  });
  // It keeps writing until it is killed, so it never returns.
  page.evaluate('stage.writeOn()').catch(() => undefined);
  await killed;

  browser = await launch(engine, profile);
  page = await openPage(browser, site.address + fault);
  const found = /** @type {string[]} */ (await page.evaluate('stage.shown()'));
  const durable = (await page.evaluate('stage.durability()')) === 'durable';
  await browser.close();
  const there = new Set(found);
  return { found, durable, lost: safe.filter((id) => !there.has(id)).length };
}

for (const engine of chosen) {
  const profile = await newProfile();
  safe = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const before = safe.length;
      const acts = 1 + random(60);
      const { found, durable, lost } = await killAfter(engine, profile, acts);
      const extra = found.length - safe.length + lost;
      const title = `${engine}, round ${round}, killed after ${acts} acts`;
      check(lost === 0 && durable, `${title}: ${safe.length} entries said to be safe, ${lost} lost`);
      check(extra === 0 || extra === 2, `${title}: ${extra} entries of the act under way, so all of it or nothing`);
      check(safe.length >= before + 2 * acts, `${title}: ${before} were there before`);
      safe = found;
    }
    safe = [];
    const { lost } = await killAfter(engine, profile, 5, '?forgetful');
    check(lost >= 10, `${engine}: a store that forgets is found out, ${lost} of ${safe.length} lost`);
  } finally {
    await removeProfile(profile);
  }
}
site.close();
finish();
