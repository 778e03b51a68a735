// Reports how many bytes a page loads, and fails above a gate. `npm run size -- --modules` lists them by module.

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { bundle, bundleScript } from './bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = process.argv.includes('--modules');

/** @param {string[]} paths below src */
const entryOf = (...paths) => paths.map((path) => `import '/src/${path}';`).join('\n');
/** @param {string} tag */
const define = (tag) => `elements/${tag}/define.ts`;

const tags = readdirSync(`${root}/src/elements`).filter((tag) => existsSync(`${root}/src/${define(tag)}`));
const base = ['proficiency-scale', 'learning-record'].filter((tag) => tags.includes(tag)).map(define);

/** The gates of tags that are larger than usual, in KB. @type {Record<string, number>} */
const gates = {
  'choice-board': 13.5,
  'goal-tracker': 17.5,
  'learning-path': 19.5,
  'mastery-tracker': 19,
  'reflection-sheet': 13.5,
  'self-rating': 8.25,
};

/** @param {string} text */
const zipped = (text) => gzipSync(text, { level: 9 }).length;

/** @type {{what: string, bytes: number, target?: number, gate?: number}[]} */
const rows = [];

/**
 * @param {string} entry
 * @param {{lazy?: boolean}} [options]
 */
async function measure(entry, options) {
  const { code, pieces } = await bundle(entry, options);
  return { bytes: zipped(code), pieces };
}

const first = await measure(entryOf(define('proficiency-scale')), { lazy: true });
rows.push({ what: 'proficiency-scale with Lit, no store', bytes: first.bytes, target: 12, gate: 20 });

const common = await measure(entryOf(...base), { lazy: true });
rows.push({ what: '… with learning-record and the default store', bytes: common.bytes });

for (const tag of tags.filter((it) => !base.includes(define(it)))) {
  const { bytes } = await measure(entryOf(...base, define(tag)), { lazy: true });
  rows.push({ what: `${tag}, on top of these`, bytes: bytes - common.bytes, target: 6, gate: gates[tag] ?? 8 });
}

const script = await bundleScript();
const [start] = script.filter(({ fileName }) => fileName === 'competency-widgets.js');
const atOnce = script.filter((it) => it === start || start?.imports.includes(it.fileName));
const whole = atOnce.reduce((sum, { code }) => sum + zipped(code), 0);
rows.push({ what: 'competency-widgets.js and what it loads at once', bytes: whole, target: 45, gate: 60 });
const every = script.reduce((sum, { code }) => sum + zipped(code), 0);
rows.push({ what: '… and every other widget', bytes: every });

/** @param {number | undefined} kilobytes */
const limit = (kilobytes) => (kilobytes === undefined ? '' : `${kilobytes.toFixed(1)} KB`);
const over = rows.filter(({ bytes, gate }) => gate !== undefined && bytes > gate * 1024);

console.log(
  `${'gzip of the minified script'.padEnd(48)}${['size', 'target', 'gate'].map((it) => it.padStart(10)).join('')}`,
);
for (const { what, bytes, target, gate } of rows) {
  const cells = [limit(bytes / 1024), limit(target), limit(gate)].map((it) => it.padStart(10)).join('');
  console.log(what.padEnd(48) + cells + (over.some((it) => it.what === what) ? '  too big' : ''));
}

if (modules) {
  const main = await measure(entryOf('embed/script.ts'), { lazy: true });
  for (const [name, { pieces }] of /** @type {const} */ ([
    ['proficiency-scale', first],
    ['competency-widgets.js', main],
  ])) {
    console.log(`\n${name}: bytes minified, and zipped alone, by module`);
    const sizes = Object.entries(pieces).map(([id, text]) => {
      const { code } = minifySync(id, text, { compress: false, mangle: { toplevel: true } });
      return { id: id.replace(root, '').replace(/^node_modules\//, ''), bytes: code.length, zip: zipped(code) };
    });
    for (const { id, bytes, zip } of sizes.sort((a, b) => b.zip - a.zip)) {
      console.log(`${String(bytes).padStart(8)}${String(zip).padStart(8)}  ${id}`);
    }
  }
}
if (over.length > 0) process.exitCode = 1;
