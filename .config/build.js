// Builds everything that is published: modules, the single script, schemas, the manifest and the site.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { build as buildSite } from 'vite';
import { bundleScript } from './bundle.js';
import { withTables, writeManifest } from './manifest.js';

/** The JSON Schema dialect with the best editor support. */
const draft = 'http://json-schema.org/draft-07/schema#';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The committed part of `dist`: what people download to use it without Node. `prepare` builds the rest for npm. */
export const committed = /^(competency-widgets(\.js|\/.*)|site\/.*)$/;

/**
 * Builds into a new folder beside `dist`, so that a failed build changes nothing and source maps have the same paths.
 * @param {{modulesOnly?: boolean}} [options] `modulesOnly` leaves out the committed part
 * @returns {Promise<{dist: string, manifest: string}>} the paths of the folder for `dist` and of the new
 *   custom-elements.json
 */
export async function buildFresh({ modulesOnly = false } = {}) {
  const dist = mkdtempSync(join(root, '.build-'));
  chmodSync(dist, 0o755);
  process.once('exit', () => rmSync(dist, { recursive: true, force: true }));

  compile(dist);
  await writeSchemas(dist);
  await writeManifest(dist, dist);
  writeScriptTypes(dist);
  if (!modulesOnly) {
    await writeScript(dist);
    await buildSite({
      root: join(root, 'src/embed'),
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: join(dist, 'site'), emptyOutDir: false },
    });
  }

  const manifest = join(dist, '..', `${dist.split('/').at(-1)}.json`);
  renameSync(join(dist, 'custom-elements.json'), manifest);
  process.once('exit', () => rmSync(manifest, { force: true }));
  return { dist, manifest };
}

/**
 * Builds the single script and the files it loads.
 * @param {string} dist
 */
async function writeScript(dist) {
  mkdirSync(join(dist, 'competency-widgets'));
  for (const { fileName, code } of await bundleScript()) writeFileSync(join(dist, fileName), code);
}

/**
 * Writes the types of the single script, which import the modules that declare its tags; `src/embed` is not published
 * as modules.
 * @param {string} dist
 */
function writeScriptTypes(dist) {
  const lazy = readdirSync(join(root, 'src/embed/lazy')).map((name) => `lazy/${name}`);
  const tags = ['script.ts', ...lazy.sort()].flatMap((name) => [
    ...readFileSync(join(root, 'src/embed', name), 'utf8').matchAll(/^import '(?:\.\.\/)+(elements\/.+)';$/gm),
  ]);
  writeFileSync(join(dist, 'competency-widgets.d.ts'), tags.map(([, path]) => `import './${path}';\n`).join(''));
}

/** @param {string} dist */
function compile(dist) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--project', join(root, '.config/tsconfig.build.json'), '--outDir', dist];
  const { status } = spawnSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The sources do not compile.');
}

/**
 * Writes a JSON Schema for each definition, named after its tag, for entries of each kind, and for record files.
 * @param {string} dist
 */
async function writeSchemas(dist) {
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(dist, 'core', name)).href);
  const { textSchema, textJsonSchema } = await load('text.js');
  const isText = (/** @type {any} */ schema) => schema === textSchema || schema.pipe?.[0] === textSchema;
  /** @param {any} schema */
  const convert = (schema) =>
    toJsonSchema(schema, {
      errorMode: 'ignore',
      overrideSchema: ({ valibotSchema }) => (isText(valibotSchema) ? textJsonSchema : undefined),
    });
  mkdirSync(join(dist, 'schema'));
  const write = (/** @type {string} */ name, /** @type {object} */ schema) =>
    writeFileSync(join(dist, 'schema', `${name}.json`), `${JSON.stringify({ $schema: draft, ...schema }, null, 2)}\n`);

  for (const tag of readdirSync(join(dist, 'elements')).sort()) {
    if (!existsSync(join(dist, 'elements', tag, 'definition.js'))) continue;
    const members = Object.entries(await load(`../elements/${tag}/definition.js`));
    const found = members.find(([name, { entries }]) => name.endsWith('Schema') && entries?.type?.options?.[0] === tag);
    if (!found) throw new Error(`${tag}/definition.ts exports no …Schema whose type is picklist(['${tag}']).`);
    write(tag, convert(found[1]));
  }
  const { entrySchemas } = await load('entry.js');
  write('entry', {
    title: 'Something one person did',
    type: 'object',
    required: ['v', 'id', 'at', 'by', 'kind'],
    // Unknown kinds are stored and ignored, so the schema accepts them.
    allOf: [...entrySchemas].map(([kind, schema]) => ({
      if: { properties: { kind: { const: kind } } },
      then: { ...convert(schema), $schema: undefined },
    })),
  });
  const { recordFormat, recordVersion } = await load('record-file.js');
  write('record', {
    title: 'The record of one learner in one class',
    type: 'object',
    required: ['format', 'v', 'record', 'learner', 'entries'],
    properties: {
      format: { const: recordFormat },
      v: { const: recordVersion },
      record: { type: 'string' },
      learner: {
        type: 'object',
        required: ['key'],
        properties: { key: { type: 'string' }, label: { type: 'string' } },
      },
      entries: { type: 'array', items: { $ref: 'entry.json' } },
    },
  });
}

/**
 * Returns README with tables generated from a manifest, formatted with Prettier.
 * @param {string} manifest path of a custom-elements.json
 */
export async function readmeFrom(manifest) {
  const readme = join(root, 'README.md');
  const text = withTables(JSON.parse(readFileSync(manifest, 'utf8')), readFileSync(readme, 'utf8'));
  return format(text, { ...(await resolveConfig(readme)), filepath: readme });
}

/**
 * Moves a new build into place.
 * @param {boolean} modulesOnly keeps the committed files as they are
 */
async function build(modulesOnly) {
  const { dist, manifest } = await buildFresh({ modulesOnly });
  const target = join(root, 'dist');
  for (const name of modulesOnly ? ['competency-widgets.js', 'competency-widgets', 'site'] : []) {
    if (existsSync(join(target, name))) renameSync(join(target, name), join(dist, name));
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(dist, target);
  if (modulesOnly) return;
  renameSync(manifest, join(root, 'custom-elements.json'));
  writeFileSync(join(root, 'README.md'), await readmeFrom(join(root, 'custom-elements.json')));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build(process.argv[2] === 'modules');
}
