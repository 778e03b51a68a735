// Finds the browsers for the tests, installs them where possible, and otherwise says what to install.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * The programs that each engine needs: the environment variable with its path, the usual places, and the Debian
 * packages.
 * @type {Record<Engine, Record<string, {variable: string, names: string[], places: string[], packages: string[]}>>}
 */
const programs = {
  chromium: {
    browser: {
      variable: 'CHROMIUM_PATH',
      names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
      places: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...windowsPrograms('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
      ],
      packages: ['chromium'],
    },
  },
  firefox: {
    browser: {
      variable: 'FIREFOX_PATH',
      names: ['firefox-esr', 'firefox'],
      places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windowsPrograms('Mozilla Firefox/firefox.exe')],
      packages: ['firefox-esr'],
    },
  },
  webkit: {
    browser: {
      variable: 'WEBKIT_PATH',
      names: ['MiniBrowser'],
      places: miniBrowsers(),
      packages: ['webkit2gtk-driver'],
    },
    driver: { variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], places: [], packages: ['webkit2gtk-driver'] },
    display: { variable: 'XVFB_PATH', names: ['Xvfb'], places: [], packages: ['xvfb'] },
  },
};

/**
 * Finds the programs of these engines.
 * @param {readonly Engine[]} engines
 * @returns {Record<Engine, Record<string, string>>} for each engine asked for, the path of each of its programs
 * @throws {Error} with a sentence that says what to install
 */
export function findBrowsers(engines) {
  const unknown = engines.find((engine) => !(engine in programs));
  if (unknown !== undefined) throw new Error(`There is no engine "${unknown}"; choose from ${Object.keys(programs)}.`);

  const packages = new Set(
    engines.flatMap((engine) => Object.values(programs[engine]).flatMap((it) => (find(it) ? [] : it.packages))),
  );
  if (packages.size > 0 && canInstall()) install([...packages]);

  const found = /** @type {Record<Engine, Record<string, string>>} */ ({});
  for (const engine of engines) {
    found[engine] = {};
    for (const [role, program] of Object.entries(programs[engine])) {
      const path = find(program);
      if (path === undefined) throw new Error(whatToInstall(engine, program));
      found[engine][role] = path;
    }
  }
  return found;
}

/** @param {{variable: string, names: string[], places: string[]}} program */
function find({ variable, names, places }) {
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, where there is no program.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...places].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
}

/** @param {string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  // Two test runs may start at the same time: the second waits for the lock of the first.
  const wait = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=2'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stdout, stderr } = spawnSync('/usr/bin/apt-get', [...wait, '-q', ...command], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) console.error(`${stdout}${stderr}`.trim());
  }
  programs.webkit['browser'] = { ...programs.webkit['browser'], places: miniBrowsers() };
}

/**
 * @param {Engine} engine
 * @param {{variable: string, packages: string[]}} program
 */
function whatToInstall(engine, { variable, packages }) {
  if (engine === 'webkit') {
    return process.platform === 'linux'
      ? `WebKitGTK was not found: install ${packages.join(', ')} (on Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb), or set ${variable}.`
      : 'The WebKit tests need WebKitGTK, which runs on Linux: leave webkit out of ENGINES here.';
  }
  const name = engine === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox';
  return `${name} was not found: install it (on Debian: apt-get install ${packages.join(' ')}), or set ${variable} to the program.`;
}

/** @param {string[]} programs */
function windowsPrograms(...programs) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

/** WebKitGTK stores its MiniBrowser in a folder named after the processor and the API version. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/libexec'].flatMap((parent) =>
    ['.', ...entriesOf(parent).filter((name) => name.endsWith('-linux-gnu'))].flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((api) => join(parent, folder, api, 'MiniBrowser')),
    ),
  );
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findBrowsers(/** @type {Engine[]} */ (process.argv.slice(2))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
