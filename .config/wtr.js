// Configures the tests: the same files in each engine named by ENGINES (chromium by default), and one line at the end
// that counts them.

import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { accessibilityPlugin } from './accessibility.js';
import { findBrowsers } from './browsers.js';
import { testFont } from './font.js';
import { keysPlugin } from './keys.js';
import { summary } from './summary.js';
import { builtTests } from './tests.js';
import { freePort, startWebKitDriver } from './webkit.js';

/** @type {import('./browsers.js').Engine[]} */
const engines = /** @type {any} */ ((process.env['ENGINES'] ?? 'chromium').split(','));
const settings = {
  seed: Number(process.env['TEST_SEED'] ?? randomInt(1, 2 ** 31)),
  operations: Number(process.env['TEST_OPERATIONS'] ?? 20_000),
  whole: process.env['TEST_MATRIX'] === 'whole',
  font: process.env['TEST_FONT'] ?? 'usual',
};

/**
 * The longest files, which grow with every tag. Chromium runs two pages at a time, so it runs each file in shares; the
 * other engines run one, where shares would only load the sources again. A run of named files has no shares.
 */
const long = ['accessibility', 'contract', 'stories'].map((name) => `test/contract/${name}.test.ts`);
const namesFiles = process.argv.some((option) => /^--(files|group)\b/.test(option));
const shares = namesFiles || engines.some((engine) => engine !== 'chromium') ? 1 : 6;

const font = testFont(settings.font);

// A fixed time zone with daylight saving, one language, scale and theme, so that layout does not depend on the machine.
// Browsers inherit them. Unlike en_US, this locale exists on every machine.
Object.assign(process.env, {
  TZ: 'America/Denver',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  LANGUAGE: 'en_US',
  GDK_SCALE: '1',
  GDK_DPI_SCALE: '1',
  GTK_THEME: 'Adwaita',
});

const launchers = {
  /** @param {Record<string, string>} programs */
  chromium: ({ browser }) =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: {
        executablePath: browser,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--lang=en-US',
          '--force-device-scale-factor=1',
        ],
      },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-US', deviceScaleFactor: 1 }),
      createPage: async ({ context }) => watched(await context.newPage()),
    }),

  // Playwright only drives a patched Firefox; puppeteer drives any, with one page at a time.
  /** @param {Record<string, string>} programs */
  firefox: ({ browser }) =>
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: browser,
        headless: true,
        extraPrefsFirefox: {
          // The panel of downloads, which opens after an export, would take the keys of the following tests.
          'browser.download.alwaysOpenPanel': false,
          'intl.accept_languages': 'en-US, en',
          'intl.locale.requested': 'en-US',
          'layout.css.devPixelsPerPx': '1.0',
          'ui.prefersReducedMotion': 0,
          'ui.systemUsesDarkTheme': 0,
        },
      },
    }),

  /** @param {Record<string, string>} programs */
  webkit: async ({ browser, driver, display }) => {
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKitDriver({ driver, display }),
      path: '/',
      logLevel: 'error',
      capabilities: /** @type {any} */ ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    });
    Object.assign(launcher, { concurrency: 1 });
    // Otherwise reports would call it MiniBrowser, an unfamiliar name.
    Object.defineProperty(launcher, 'name', { get: () => 'WebKitGTK', set: () => {} });
    return launcher;
  },
};

/**
 * Prints why a page is lost: the runner itself knows only, ten minutes later, that its tests did not finish.
 * @param {import('playwright-core').Page} page
 */
function watched(page) {
  let first = '';
  page.on('crash', () => console.error(`The page crashed: ${first}`));
  page.on('framenavigated', (frame) => {
    const url = frame.url();
    if (frame !== page.mainFrame() || !url.startsWith('http') || url.split('#')[0] === first) return;
    if (first) console.error(`The page left its tests: from ${first} to ${url}`);
    first ||= url;
  });
  return page;
}

/**
 * Runs in the page. The runner clones what a failed assertion compared, and what cannot be cloned, such as an element, would
 * keep the results of the whole file from being reported. It is sent as text.
 */
function reportEverything() {
  const { structuredClone } = globalThis;
  globalThis.structuredClone = (/** @type {any} */ value, options) => {
    try {
      return structuredClone(value, options);
    } catch (error) {
      if (value?.type !== 'wtr-session-finished') throw error;
      /** @type {Set<unknown>} */
      const seen = new Set();
      const asText = (/** @type {string} */ _, /** @type {any} */ one) => {
        if (typeof one === 'function' || one instanceof Node || seen.has(one)) return String(one);
        if (typeof one === 'object' && one) seen.add(one);
        return one;
      };
      return JSON.parse(JSON.stringify(value, asText));
    }
  };
}

async function browsers() {
  try {
    const programs = findBrowsers(engines);
    return await Promise.all(engines.map((engine) => launchers[engine](programs[engine])));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * Returns the page that runs the tests.
 * @param {object} settings the settings for the tests; see test/support/settings.ts
 */
function page(settings) {
  return (/** @type {string} */ framework) => `<!doctype html>
<html lang="en">
  <head>
    <title>Tests</title>
    <script>
      globalThis.testSettings = Object.freeze(${JSON.stringify(settings)});
      (${reportEverything})();
    </script>
    <style>${font.style}</style>
    <script type="module">
      await ${font.load};
      await import(${JSON.stringify(framework)});
    </script>
  </head>
  <body></body>
</html>`;
}

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  ...(shares === 1
    ? { files: ['test/**/*.test.ts'] }
    : {
        groups: [
          ...Array.from({ length: shares }, (_, index) => ({
            name: `share ${index + 1}`,
            files: long,
            testRunnerHtml: page({ ...settings, share: { index, of: shares } }),
          })),
          { name: 'the rest', files: ['test/**/*.test.ts', ...long.map((file) => `!${file}`)] },
        ],
      }),
  // Chosen here, since two runs that start together would choose the same port.
  port: await freePort(),
  nodeResolve: true,
  browsers: await browsers(),
  // Exactly one: with any other number the WebKit launcher uses frames, which fails. Chromium has its own limit of two.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  // The longest file takes minutes where it has no shares, and more where other programs run.
  testsFinishTimeout: 1_200_000,
  // Longer than the limit of waitUntil, so that a test fails with its own message.
  testFramework: { config: { timeout: 180_000 } },
  plugins: [builtTests(), keysPlugin(), accessibilityPlugin()],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), summary(settings)],
  filterBrowserLogs: (/** @type {{args: unknown[]}} */ log) => !String(log.args[0]).includes('Lit is in dev mode'),
  testRunnerHtml: page({ ...settings, share: { index: 0, of: 1 } }),
};
