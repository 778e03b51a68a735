// Every published module can be imported where there is no page, as a server does that draws pages; and importing a class, or
// everything, registers nothing.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The modules in `dist`; the one script, with the files it loads, and the gallery are for pages alone. */
const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js') && !/^(competency-widgets(\.js$|\/)|site\/)/.test(path))
  .sort();

const bare = `for (const name of ['document', 'window', 'HTMLElement', 'customElements']) {
  if (name in globalThis) throw new Error(name + ' is there');
}`;

/**
 * Imports modules one after the other in a Node of its own, and says what each of them did that it must not.
 * @param {readonly string[]} paths
 * @param {string} before what runs first
 * @param {string} after what runs after each import; it throws when something is wrong
 * @returns {Record<string, string>} what is wrong, by path
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

/** @type {Record<string, string | undefined>} what is wrong with each thing that must hold */
const tests = {};
for (const path of modules) tests[`${path} can be imported`] = cannot[path];
for (const path of classes) tests[`${path} registers nothing`] = registers[path];
// The tests above can fail:
const planted = { needs: 'data:text/javascript,document.body', door: 'define.js' };
tests['a module that needs a page is noticed'] = importing([planted.needs], '', '')[planted.needs]?.includes('document')
  ? ''
  : 'it was not noticed';
tests['a module that registers is noticed'] = importing([planted.door], registry, registersNothing)[
  planted.door
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
