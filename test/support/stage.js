// Shared by the tests with whole browsers: a page with a record, a local server, and browsers that open it.

import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../.config/browsers.js';
import { bundle } from '../../.config/bundle.js';

/** The engines whose driver can open a profile; WebKitGTK's sessions store nothing. */
export const engines = /** @type {const} */ (['chromium', 'firefox']);

/**
 * Serves the page at a fixed address, and passes on every message that a page sends.
 * @param {(message: any) => void} hear
 */
export async function serve(hear) {
  const { code: script } = await bundle(
    "import { stage } from '/test/support/stage-page.ts'; globalThis.stage = stage;",
  );
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        response.end();
        hear(JSON.parse(body));
      });
      return;
    }
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><title>Test</title><script type="module" src="/page.js"></script>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A folder for a browser's profile, outside the project. */
export function newProfile() {
  return mkdtemp(join(tmpdir(), 'competency-widgets-'));
}

/** @param {string} profile */
export function removeProfile(profile) {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/**
 * Starts a browser with a profile.
 * @param {(typeof engines)[number]} engine
 * @param {string} profile
 */
export async function launch(engine, profile) {
  const { browser: executablePath } = findBrowsers([engine])[engine];
  // A lock file of a killed browser would make the next one believe that it still runs.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'lock', '.parentlock']) {
    await rm(join(profile, name), { force: true });
  }
  return puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: executablePath ?? '',
    headless: true,
    userDataDir: profile,
    // A browser that is killed again and again would otherwise ask whether to start without its add-ons.
    extraPrefsFirefox: { 'toolkit.startup.max_resumed_crashes': -1 },
    args:
      engine === 'chromium'
        ? ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']
        : [],
  });
}

/**
 * Opens the page and waits until it is ready.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'stage' in globalThis, { polling: 20 });
  return page;
}

/**
 * Kills a browser like a power failure: every process of its profile, without warning.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} profile
 */
export async function kill(browser, profile) {
  const process_ = browser.process();
  if (!process_?.pid) throw new Error('The browser has no process.');
  const gone = process_.exitCode === null && process_.signalCode === null ? once(process_, 'exit') : undefined;
  for (const pid of new Set([process_.pid, ...(await processesOf(profile))])) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  await gone;
  await browser.disconnect().catch(() => undefined);
}

/**
 * The processes that were started with this profile, whose name is unique.
 * @param {string} profile
 */
async function processesOf(profile) {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter((pid) => pid > 0 && pid !== process.pid);
  const found = [];
  for (const pid of pids) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(profile)) found.push(pid);
  }
  return found;
}

let passed = 0;
let failed = 0;

/**
 * Reports a check.
 * @param {boolean} holds
 * @param {string} what
 */
export function check(holds, what) {
  console.log(`${holds ? 'ok' : 'NOT OK'} ${what}`);
  if (holds) passed += 1;
  else failed += 1;
}

/** Reports the number of checks, and makes the run fail when one of them failed. */
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

/** Reproducible random numbers: TEST_SEED repeats a run. */
export const seed = Number(process.env['TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
let state = seed;

/**
 * A random integer below a limit.
 * @param {number} below
 */
export function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
