// Everything that must pass before a change is submitted, besides the tests. It continues after a failure, to report
// them all.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFresh, committed, readmeFrom } from './build.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {string[]} */
const failures = [];

/**
 * @param {string} name
 * @param {() => unknown} work throws, or returns a list of problems
 */
async function step(name, work) {
  const began = Date.now();
  /** @type {unknown} */
  let problems;
  try {
    problems = await work();
  } catch (error) {
    problems = [error instanceof Error ? error.message : error];
  }
  const wrong = Array.isArray(problems) ? problems : [];
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  for (const problem of wrong) console.log(`    ${problem}`);
  if (wrong.length > 0) failures.push(name);
}

/**
 * Runs an installed program and throws when it fails.
 * @param {string} program the path of its script below the project
 * @param {string[]} options
 */
function run(program, ...options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim().replaceAll('\n', '\n    '));
  return stdout;
}

/** @param {string} folder @param {string} [below] @returns {string[]} the paths of all files in it, in order */
function filesIn(folder, below = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((it) => (it.isDirectory() ? filesIn(folder, join(below, it.name)) : [join(below, it.name)]))
    .sort();
}

/** The committed build must be identical to a build of the sources. */
async function freshness() {
  const fresh = await buildFresh();
  const old = join(root, 'dist');
  const differ = (/** @type {string} */ a, /** @type {string} */ b) =>
    !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  const names = new Set([...filesIn(old), ...filesIn(fresh.dist)]);
  const stale = [...names]
    .filter((name) => committed.test(name.replaceAll('\\', '/')))
    .filter((name) => differ(join(old, name), join(fresh.dist, name)))
    .map((name) => `dist/${name}`);
  if (differ(join(root, 'custom-elements.json'), fresh.manifest)) stale.push('custom-elements.json');
  if ((await readmeFrom(fresh.manifest)) !== readFileSync(join(root, 'README.md'), 'utf8')) stale.push('README.md');
  return stale.length === 0
    ? []
    : [...stale.sort(), 'These differ from a fresh build: run "npm run build" and commit them.'];
}

/** Every list of elements must be complete: of the package, of its modules, and of the script. */
function missingFromLists() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [defined, exported, core] = [source('define.ts'), source('index.ts'), source('core.ts')];
  const script = source('embed/script.ts') + source('embed/lazy.ts');
  const missing = [];
  for (const tag of readdirSync(join(root, 'src/elements'))) {
    const folder = `./dist/elements/${tag}`;
    if (exports[`./${tag}`] !== `${folder}/${tag}.js`) missing.push(`package.json exports no ./${tag}`);
    if (exports[`./${tag}/define`] !== `${folder}/define.js`) missing.push(`package.json exports no ./${tag}/define`);
    if (!defined.includes(`'./elements/${tag}/define.js'`)) missing.push(`src/define.ts does not register ${tag}`);
    if (!exported.includes(`'./elements/${tag}/${tag}.js'`)) missing.push(`src/index.ts lacks ${tag}`);
    if (source(`elements/${tag}/definition.ts`) && !core.includes(`Schema } from './elements/${tag}/definition.js'`)) {
      missing.push(`src/core.ts lacks the schema of ${tag}`);
    }
    if (!script.includes(`'../elements/${tag}/define.js'`) && !script.includes(`import('./lazy/${tag}.js')`)) {
      missing.push(`src/embed/lazy.ts lacks ${tag}`);
    }
    const spanish = `elements/${tag}/messages/es.js'`;
    if (source(`elements/${tag}/messages/es.ts`) && !(script + source(`embed/lazy/${tag}.ts`)).includes(spanish)) {
      missing.push(`src/embed/lazy/${tag}.ts lacks the Spanish messages of ${tag}`);
    }
  }
  return missing;
}

/** Every language must have the messages of every tag, and the package must export it. */
function missingFromLanguages() {
  const { exports, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const catalogues = [
    ...readdirSync(join(root, 'src/elements')).map((tag) => `elements/${tag}/messages`),
    ...readdirSync(join(root, 'src/messages')).map((name) => `messages/${name}`),
  ].filter((folder) => source(`${folder}/en.ts`));
  const names = readdirSync(join(root, 'src/messages')).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
  return names.flatMap((name) => {
    const language = name.replace('.ts', '');
    const text = source(`messages/${name}`);
    const built = `./dist/messages/${language}.js`;
    return [
      ...catalogues
        .map((folder) => `'${posix.relative('messages', folder).replace(/^(?!\.)/, './')}/${language}.js'`)
        .filter((path) => !text.includes(path))
        .map((path) => `src/messages/${name} lacks ${path}`),
      ...(exports[`./messages/${language}`] === built ? [] : [`package.json exports no ./messages/${language}`]),
      ...[`./src/messages/${name}`, built]
        .filter((path) => !sideEffects.includes(path))
        .map((path) => `sideEffects in package.json lacks ${path}`),
    ];
  });
}

/** The text of a file below `src`; empty without the file. @param {string} name */
function source(name) {
  const file = join(root, 'src', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The package must resolve in every module system. */
async function packaging() {
  const folder = mkdtempSync(join(tmpdir(), 'competency-widgets-'));
  try {
    const npm = process.env['npm_execpath'] ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
    const options = [npm, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const { status, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
    const [tarball] = readdirSync(folder);
    if (status !== 0 || !tarball) throw new Error(stderr);
    run('node_modules/publint/src/cli.js', 'run', join(folder, tarball), '--strict');
    run(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      join(folder, tarball),
      '--profile',
      'esm-only',
      '--no-emoji',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await step('lint', () => {
  run('node_modules/oxlint/bin/oxlint', '--deny-warnings');
  run('.config/lint/lint.test.mjs');
});
await step('format', () => run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
await step('types', () => {
  run('node_modules/typescript/bin/tsc');
  run('node_modules/typescript/bin/tsc', '--project', '.config');
});
await step('every element is registered and exported', missingFromLists);
await step('every language is complete', missingFromLanguages);
await step('dist, custom-elements.json and the tables of README are fresh', freshness);
await step('sizes', () => console.log(run('.config/size.js').trim()));
await step('package', packaging);

console.log(failures.length === 0 ? 'All is well.' : `Failed: ${failures.join(', ')}.`);
process.exitCode = failures.length === 0 ? 0 : 1;
