// Starts what WebKitGTK needs for tests: a virtual display and its driver, which both end with this process.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * @param {{driver: string, display: string}} programs where WebKitWebDriver and Xvfb are
 * @returns {Promise<number>} the port of the driver on 127.0.0.1
 */
export async function startWebKitDriver(programs) {
  const display = await startDisplay(programs.display);
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    GTK_USE_PORTAL: '0',
  };
  // Another run may take the port after it was found free and before the driver uses it.
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort();
    const driver = child(programs.driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
    if (await answers(port, driver)) return port;
    driver.kill();
  }
  throw new Error('WebKitWebDriver did not start.');
}

/**
 * Starts Xvfb, which chooses a free display and writes its number, so that several runs can share a machine.
 * @param {string} xvfb
 * @returns {Promise<string>}
 */
function startDisplay(xvfb) {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = child(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start.')));
    screen.stdio[3]?.once('data', (number) => resolve(String(number).trim()));
  });
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} driver
 */
async function answers(port, driver) {
  const until = Date.now() + 20_000;
  while (Date.now() < until && driver.exitCode === null) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/status`);
      if (response.ok && driver.exitCode === null) return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

/** @returns {Promise<number>} a free port */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @type {typeof spawn} */
const child = (/** @type {any[]} */ ...args) => {
  const process_ = /** @type {any} */ (spawn)(...args);
  process.once('exit', () => process_.kill('SIGKILL'));
  return process_;
};
