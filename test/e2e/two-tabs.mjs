// Writes from two to eight tabs into one record at the same time: nothing may be lost, and each must show everything.
//
// Usage: `node test/e2e/two-tabs.mjs [chromium|firefox …]`; TABS (2,4,8) and ACTS (100) are environment variables.

import { check, engines, finish, launch, newProfile, openPage, removeProfile, serve } from '../support/stage.js';

const chosen = engines.filter((engine) => process.argv.length === 2 || process.argv.includes(engine));
const counts = (process.env['TABS'] ?? '2,4,8').split(',').map(Number);
const acts = Number(process.env['ACTS'] ?? 100);

const site = await serve(() => undefined);

for (const engine of chosen) {
  for (const count of counts) {
    const profile = await newProfile();
    const browser = await launch(engine, profile);
    try {
      const tabs = [];
      for (let index = 0; index < count; index += 1) tabs.push(await openPage(browser, site.address));
      const start = performance.now();
      const written = /** @type {string[][]} */ (
        await Promise.all(tabs.map((tab) => tab.evaluate(`stage.write(${acts})`)))
      ).flat();
      const time = performance.now() - start;
      const title = `${engine}, ${count} tabs, ${written.length} entries in ${(time / 1000).toFixed(1)} s`;
      check(new Set(written).size === count * acts * 2, `${title}: all said to be safe`);

      const limit = new Promise((resolve) => setTimeout(resolve, 20_000, 'late'));
      const all = Promise.all(tabs.map((tab) => tab.evaluate(`stage.until(${written.length})`)));
      check((await Promise.race([all, limit])) !== 'late', `${title}: every tab shows as many`);
      const views = await Promise.all(tabs.map((tab) => tab.evaluate('stage.shown().join()')));
      check(new Set(views).size === 1, `${title}: in the same order`);

      const late = await openPage(browser, site.address);
      const found = new Set(/** @type {string[]} */ (await late.evaluate('stage.shown()')));
      check(
        written.every((id) => found.has(id)) && found.size === written.length,
        `${title}: a new tab finds each of them`,
      );
      check((await late.evaluate('stage.welcome')) === 'go', `${title}: and is not asked whose work it is`);

      await late.evaluate('stage.clear()');
      const cleared = Promise.all(tabs.map((tab) => tab.evaluate('stage.until(0)')));
      check((await Promise.race([cleared, limit])) !== 'late', `${title}: cleared in one, cleared in all`);

      if (count === counts[0]) {
        const [one, other] = [
          await openPage(browser, `${site.address}?deaf`),
          await openPage(browser, `${site.address}?deaf`),
        ];
        await one.evaluate('stage.write(1)');
        const seen = await other.evaluate('stage.shown().length');
        check(seen === 0, `${engine}: tabs that cannot hear each other are found out, ${seen} of 2 entries shown`);
      }
    } finally {
      await browser.close();
      await removeProfile(profile);
    }
  }
}
site.close();
finish();
process.exit();
