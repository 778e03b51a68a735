// Ends a test run with one line that counts: "123 passed, 0 failed". TEST_SLOWEST=10 lists the ten slowest files before
// it.

import { relative } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Count */
/** @typedef {{tests: {passed: boolean, skipped: boolean, duration?: number}[], suites: Suite[]}} Suite */
/** @typedef {{testFile: string, group: {name: string}, browser: {name: string}, testResults?: Suite, passed?: boolean}} Session */

/** How many of the slowest files to list; none by default. */
const slowest = Number(process.env['TEST_SLOWEST'] ?? 0);

/**
 * A reporter that counts the tests of every engine. A file that fails to load counts as one failed test, and a run
 * without tests fails.
 * @param {{seed: number, operations: number}} settings printed, so that a random run can be repeated
 */
export function summary(settings) {
  /** @type {Map<string, Count>} */
  const engines = new Map();
  /** @type {{name: string, seconds: number}[]} */
  let times = [];
  return {
    start() {
      console.log(`TEST_SEED=${settings.seed} TEST_OPERATIONS=${settings.operations} npm test   repeats this run.`);
    },

    /** @param {{sessions: Iterable<Session>}} run */
    onTestRunFinished({ sessions }) {
      engines.clear();
      times = [];
      for (const { testFile, group, browser, testResults, passed } of sessions) {
        const name = [relative('', testFile), group.name, browser.name].join(', ');
        if (testResults) times.push({ name, seconds: secondsOf(testResults) });
        const count = engines.get(browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(browser.name, count);
        const failedBefore = count.failed;
        if (testResults) add(count, testResults);
        if (!passed && count.failed === failedBefore) count.failed++;
      }
    },

    stop() {
      for (const { name, seconds } of times.sort((a, b) => b.seconds - a.seconds).slice(0, slowest)) {
        console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
      }
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const [name, count] of engines) {
        if (engines.size > 1) console.log(`In ${name}: ${line(count)}`);
        total.passed += count.passed;
        total.failed += count.failed;
        total.skipped += count.skipped;
      }
      // Printed last, after the runner's own output on closing.
      process.once('exit', () => {
        if (total.passed + total.failed === 0) {
          console.log('No test ran.');
          process.exitCode = 1;
          return;
        }
        console.log(line(total));
        if (total.failed > 0) process.exitCode = 1;
      });
    },
  };
}

/**
 * @param {Count} count
 * @param {Suite} suite
 */
function add(count, { tests, suites }) {
  for (const test of tests) {
    if (test.skipped) count.skipped++;
    else if (test.passed) count.passed++;
    else count.failed++;
  }
  for (const suite of suites) add(count, suite);
}

/**
 * The duration of the tests, without loading.
 * @param {Suite} suite
 * @returns {number}
 */
function secondsOf({ tests, suites }) {
  const own = tests.reduce((sum, { duration = 0 }) => sum + duration / 1000, 0);
  return suites.reduce((sum, suite) => sum + secondsOf(suite), own);
}

/** @param {Count} count */
function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
