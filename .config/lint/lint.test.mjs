// Tests each lint rule: a violation is reported under its rule's name, and valid code is not reported.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');

// Inside the project, because the rules' packages are resolved from here.
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache/lint-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The rule, the file, code that violates it, and optionally other files it needs.
 * @type {[rule: string, file: string, text: string, others?: Record<string, string>][]}
 */
const faults = [
  ['project(layers)', 'core/a.ts', `import { x } from '../records/memory-store.js'; x();`],
  ['project(layers)', 'core/a.ts', `import type { X } from '../messages/shared/en.js'; export type Y = X;`],
  ['project(layers)', 'core/a.ts', `export type Y = import('../ui/base.js').X;`],
  ['project(layers)', 'core/a.ts', `export const load = () => import('../ui/base.js');`],
  ['project(layers)', 'core/a.ts', `import { html } from 'lit'; html;`],
  ['project(layers)', 'records/a.ts', `import type { X } from '../ui/base.js'; export type Y = X;`],
  ['project(layers)', 'messages/a-tag/en.ts', `import { x } from '../../core/text.js'; x();`],
  ['project(layers)', 'messages/shared/fr.ts', `import { x } from '../../elements/a-tag/messages/fr.js'; x();`],
  ['project(layers)', 'messages/catalogue.ts', `import { x } from '../elements/a-tag/messages/en.js'; x();`],
  ['project(layers)', 'ui/a.ts', `import { x } from '../records/browser-store.js'; x();`],
  ['project(layers)', 'ui/a.ts', `import type { X } from '../elements/a-tag/a-tag.js'; export type Y = X;`],
  ['project(layers)', 'ui/a.ts', `import { x } from 'valibot'; x();`],
  ['project(layers)', 'elements/a-tag/a-tag.ts', `import './define.js';`],
  ['project(layers)', 'elements/a-tag/a-tag.ts', `import '../b-tag/define.js';`],
  ['project(layers)', 'elements/a-tag/a-tag.ts', `import { x } from '../b-tag/b-tag.js'; x();`],
  ['project(layers)', 'elements/a-tag/a-tag.ts', `import { x } from '../../messages/b-tag/en.js'; x();`],
  [
    'project(layers)',
    'elements/a-tag/a-tag.ts',
    `import type { X } from '../../records/browser-store/database.js'; export type Y = X;`,
  ],
  ['project(layers)', 'elements/a-tag/a-tag.ts', `import { x } from '../b-tag/messages/en.js'; x();`],
  ['project(layers)', 'elements/a-tag/definition.ts', `import { html } from 'lit'; html;`],
  ['project(layers)', 'elements/a-tag/state.ts', `import { x } from '../../ui/base.js'; x();`],
  ['project(layers)', 'elements/a-tag/state.ts', `import { x } from './a-tag.js'; x();`],
  ['project(layers)', 'elements/a-tag/messages/en.ts', `import { x } from '../state.js'; x();`],
  ['project(layers)', 'elements/a-tag/messages/en.ts', `import { x } from '../../b-tag/messages/en.js'; x();`],
  ['project(layers)', 'import/a.ts', `import { x } from '../ui/base.js'; x();`],
  ['project(layers)', 'core/a.ts', `import { x } from '../import/table.js'; x();`],
  ['project(layers)', 'elements/a-tag/define.ts', `import { x } from '../../core/text.js'; x();`],
  ['project(layers)', 'elements/a-tag/define.ts', `import { x } from '../b-tag/b-tag.js'; x();`],
  ['project(layers)', 'elements/a-tag/define.ts', `import { html } from 'lit'; html;`],
  ['project(layers)', 'index.ts', `export * from './elements/a-tag/define.js';`],
  ['project(no-reexport)', 'core/a.ts', `export { x } from './b.js';`],
  ['project(no-reexport)', 'core/a.ts', `export * from './b.js';`],
  ['project(no-reexport)', 'core/a.ts', `import { x } from './b.js'; export { x };`],
  [
    'import(no-cycle)',
    'core/a.ts',
    `import { y } from './b.js'; export const x = y;`,
    { 'core/b.ts': `import { x } from './a.js'; export const y = x;` },
  ],
  [
    'import(no-cycle)',
    'core/a.ts',
    `import type { Y } from './b.js'; export type X = Y;`,
    { 'core/b.ts': `import type { X } from './a.js'; export type Y = X;` },
  ],
  ['project(pure-core)', 'core/a.ts', `export const x = Date.now();`],
  ['project(pure-core)', 'core/a.ts', `export const x = new Date();`],
  ['project(pure-core)', 'core/a.ts', `export const x = Math.random();`],
  ['project(pure-core)', 'core/a.ts', `export const x = () => document.title;`],
  ['project(pure-core)', 'core/a.ts', `export const x = (e: HTMLElement) => e.id;`],
  ['project(pure-core)', 'core/a.ts', `export const x = () => fetch('/');`],
  ['project(pure-core)', 'elements/a-tag/state.ts', `export const x = Date.now();`],
  ['project(safe-templates)', 'ui/a.ts', `export const x = (e: Element) => { e.innerHTML = '<b>'; };`],
  ['project(safe-templates)', 'ui/a.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');`],
  ['project(safe-templates)', 'ui/a.ts', `import { styleMap } from 'lit/directives/style-map.js'; styleMap({});`],
  ['project(safe-templates)', 'ui/a.ts', `import { html } from 'lit'; export const x = html\`<style>p{}</style>\`;`],
  [
    'project(safe-templates)',
    'ui/a.ts',
    `import { html } from 'lit'; export const x = html\`<p style="color: red"></p>\`;`,
  ],
  [
    'project(safe-templates)',
    'ui/a.ts',
    `import { html } from 'lit'; export const x = (v: string) => html\`<p .innerHTML=\${v}></p>\`;`,
  ],
  ['project(safe-templates)', 'ui/a.ts', `import { html } from 'lit'; export const x = html\`<p onclick="f()"></p>\`;`],
  ['typescript(no-explicit-any)', 'core/a.ts', `export const x = (y: any) => y;`],
  ['typescript(no-non-null-assertion)', 'core/a.ts', `export const x = (y?: string) => y!;`],
  ['eslint(no-console)', 'ui/a.ts', `console.log('here');`],
  ['project(short-class)', 'elements/a-tag/a-tag.ts', `export class A {\n${'  // more\n'.repeat(134)}}`],
  ['lit(binding-positions)', 'ui/a.ts', `import { html } from 'lit'; export const x = html\`<p \${'id'}="a"></p>\`;`],
  [
    'wc(guard-define-call)',
    'elements/a-tag/define.ts',
    `customElements.define('a-tag', class extends HTMLElement {});`,
  ],
];

/** Everything that the layer table allows, with a line for each allowed import. */
const allowed = {
  'core/text.ts': `export type Text = string; export const length = (text: Text) => text.length;`,
  'core/clock.ts': `export const later = (now: number) => new Date(now + 1).toISOString() + Math.max(1, 2);`,
  'core/named.ts': `export const window = { open: 1 }; export const x = { document: window.open };`,
  'records/entry-store.ts': `import { length } from '../core/text.js'; export const size = length;`,
  'records/browser-store.ts': `import { size } from './entry-store.js'; export const open = () => indexedDB.open(String(size('')));`,
  'messages/shared/en.ts': `import type { Text } from '../../core/text.js'; export const words: Text = 'Level';`,
  'ui/base.ts': `import { html } from 'lit'; import { size } from '../records/entry-store.js'; import { words } from '../messages/shared/en.js'; export const view = () => html\`<p class="style" aria-label="on = off">\${size('')}\${words}</p>\`;`,
  'records/page-record.ts': `import { createContext } from '@lit/context'; import { open } from './browser-store.js'; export const context = createContext(String(open));`,
  'elements/a-tag/a-tag.ts': `import { view } from '../../ui/base.js'; import { length } from '../../core/text.js'; import { words } from '../../messages/shared/en.js'; export const x = [view, length, words];`,
  'elements/a-tag/define.ts': `import '../b-tag/define.js'; import { view } from '../../ui/base.js'; import { x } from './a-tag.js'; x.push(view);`,
  'elements/a-tag/definition.ts': `import { object } from 'valibot'; import type { Text } from '../../core/text.js'; export const title: Text = String(object);`,
  'elements/a-tag/state.ts': `import { title } from './definition.js'; export const state = title;`,
  'elements/a-tag/messages/en.ts': `import type { Text } from '../../../core/text.js'; export const name: Text = 'Board';`,
  'elements/a-tag/messages/fr.ts': `export const name = 'Tableau';`,
  'messages/fr.ts': `import { name } from '../elements/a-tag/messages/fr.js'; export const french = { 'a-tag': name };`,
  'core.ts': `export { length } from './core/text.js'; export { title } from './elements/a-tag/definition.js';`,
  'index.ts': `export { length } from './core/text.js'; export { x } from './elements/a-tag/a-tag.js';`,
  'define.ts': `import './elements/a-tag/define.js';`,
};

/**
 * Runs the linter once for all cases, each in a separate folder, since starting it is slow.
 * @param {Record<string, string>[]} cases files below src, by case
 * @returns {string[]} the reports of each case
 */
function lint(cases) {
  const planted = cases.flatMap((files, index) =>
    Object.entries(files).map(([path, text]) => {
      const file = join(folder, `case-${index}`, 'src', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    }),
  );
  // Each file by name, because the linter skips folders that git ignores.
  const options = ['--config', join(root, '.oxlintrc.json'), '--no-ignore', '--format', 'unix', ...planted];
  const lines = run(process.execPath, [oxlint, ...options]).split('\n');
  return cases.map((_, index) => lines.filter((line) => line.includes(`case-${index}/`)).join('\n'));
}

/**
 * @param {string} command
 * @param {string[]} options
 */
function run(command, options) {
  try {
    return execFileSync(command, options, { cwd: root, encoding: 'utf8' });
  } catch (error) {
    return /** @type {{stdout: string}} */ (error).stdout;
  }
}

const reports = lint([...faults.map(([, file, text, others]) => ({ [file]: text, ...others })), allowed]);

faults.forEach(([rule, file, text], index) => {
  test(`${rule} refuses in ${file}: ${text.slice(0, 90).split('\n')[0]}`, () => {
    assert.ok(reports[index]?.includes(rule), reports[index] || 'nothing was reported');
  });
});

test('what the layer table allows is not reported', () => {
  assert.equal(reports.at(-1), '');
});
