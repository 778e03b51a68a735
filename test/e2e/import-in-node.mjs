// Tests that every published module can be imported without a DOM, as for server-side rendering, and that importing
// classes registers nothing.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The modules in `dist`, except the single script with its files and the gallery, which are for pages only. */
const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js') && !/^(competency-widgets(\.js$|\/)|site\/)/.test(path))
  .sort();

const bare = `for (const name of ['document', 'window', 'HTMLElement', 'customElements']) {
  if (name in globalThis) throw new Error(name + ' is there');
}`;

/**
 * Imports modules in sequence in a separate Node process, and returns the error of each.
 * @param {readonly string[]} paths
 * @param {string} before code that runs first
 * @param {string} after code that runs after each import and throws on an error
 * @returns {Record<string, string>} errors by path
 */
function importing(paths, before, after) {
  const code = `${bare}
${before}
const wrong = {};
for (const path of ${JSON.stringify(paths)}) {
  try {
    await import(path.includes(':') ? path : ${JSON.stringify(pathToFileURL(dist).href)} + path);
    ${after}
  } catch (error) {
    wrong[path] = String(error);
  }
}
console.log(JSON.stringify(wrong));
process.exit();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  const last = stdout.trim().split('\n').at(-1);
  return last ? JSON.parse(last) : Object.fromEntries(paths.map((path) => [path, stderr]));
}

const registry = `const registered = [];
globalThis.customElements = { get() {}, define: (tag) => registered.push(tag), whenDefined: () => new Promise(() => {}) };`;
const registersNothing = "if (registered.length > 0) throw new Error('registers ' + registered.splice(0));";

const classes = modules.filter((path) => !/(^|\/)define\.js$/.test(path));
const cannot = importing(modules, '', '');
const registers = importing(classes, registry, registersNothing);

/** @type {Record<string, string | undefined>} errors by test */
const tests = {};
for (const path of modules) tests[`${path} can be imported`] = cannot[path];
for (const path of classes) tests[`${path} registers nothing`] = registers[path];
// Proves the tests above:
const planted = { needs: 'data:text/javascript,document.body', define: 'define.js' };
tests['a module that needs a page is noticed'] = importing([planted.needs], '', '')[planted.needs]?.includes('document')
  ? ''
  : 'it was not noticed';
tests['a module that registers is noticed'] = importing([planted.define], registry, registersNothing)[
  planted.define
]?.includes('registers')
  ? ''
  : 'it was not noticed';

let failed = modules.length === 0 ? 1 : 0;
if (failed) console.error('not ok There is no dist: run "npm run build".');
for (const [name, wrong] of Object.entries(tests)) {
  if (!wrong) continue;
  failed++;
  console.error(`not ok ${name}: ${wrong}`);
}
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
