// Generates custom-elements.json and the types made from it, from the comments and fields of the element classes.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// @ts-expect-error -- it comes without types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Members that the platform and Lit call, which are not part of the public interface. */
const internal = /Callback$|^(render|update|updated|firstUpdated|willUpdate|shouldUpdate|createRenderRoot)$/;

/**
 * Writes custom-elements.json into `folder`, and the files generated from it into `dist`.
 * @param {string} folder
 * @param {string} dist
 */
export async function writeManifest(folder, dist) {
  const options = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/*/*.ts', 'src/ui/base/*.ts'];
  const analysed = await cli({ argv: options, cwd: root, noWrite: true });
  const manifest = {
    schemaVersion: analysed.schemaVersion,
    readme: '',
    modules: analysed.modules
      .filter((/** @type {any} */ { path }) => tagOf(path) !== undefined)
      .map(forReaders)
      .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.path < b.path ? -1 : 1)),
  };

  mkdirSync(dist, { recursive: true });
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await quietly(() => {
    generateVsCodeCustomElementData(structuredClone(manifest), { outdir: dist });
    generateJsxTypes(structuredClone(manifest), {
      outdir: dist,
      fileName: 'jsx.d.ts',
      componentTypePath: (_, tag) => `./elements/${tag}/${tag}.js`,
    });
  });
  // The generator uses the type of the event without importing it.
  const jsx = join(dist, 'jsx.d.ts');
  const event = "import type { LearningEntryEvent } from './ui/base/learning-entry-event.js';\n";
  writeFileSync(jsx, event + readFileSync(jsx, 'utf8'));
  return manifest;
}

/**
 * Returns README with tables generated from the manifest and the shared styles.
 * @param {any} manifest
 * @param {string} readme
 */
export function withTables(manifest, readme) {
  const elements = manifest.modules.flatMap((/** @type {any} */ { declarations }) => declarations);
  const row = (/** @type {string[]} */ ...cells) =>
    `| ${cells.map((it) => it.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  const rows = elements.flatMap((/** @type {any} */ { tagName, events, members }) => [
    ...events.map((/** @type {any} */ it) => row(`\`<${tagName}>\``, `\`${it.name}\` event`, '', it.description ?? '')),
    ...members
      .filter((/** @type {any} */ it) => it.kind === 'field' && !it.readonly && it.description && it.name !== 'type')
      .map((/** @type {any} */ it) =>
        row(`\`<${tagName}>\``, `\`${it.name}\``, it.attribute ? `\`${it.attribute}\`` : '', it.description),
      ),
  ]);
  // Members of every element are listed once.
  const isCommon = (/** @type {string} */ line) =>
    rows.filter((/** @type {string} */ it) => after(it) === after(line)).length > 3;
  const after = (/** @type {string} */ line) => line.slice(line.indexOf(' | '));
  const seen = new Set();
  const lines = rows.flatMap((/** @type {string} */ line) => {
    if (!isCommon(line)) return line;
    if (seen.has(after(line))) return [];
    seen.add(after(line));
    const tags = rows.filter((/** @type {string} */ it) => after(it) === after(line));
    const names = tags.map((/** @type {string} */ it) => it.slice(2, it.indexOf(' | ')));
    return `| ${names.length > 4 ? 'every widget' : names.join(', ')}${after(line)}`;
  });
  const reach = (/** @type {string} */ line) => (line.startsWith('| every') ? 0 : line.includes('>`, `<') ? 1 : 2);
  lines.sort((/** @type {string} */ a, /** @type {string} */ b) => reach(a) - reach(b));
  const head = [row('Tag', 'Name', 'Attribute', 'Meaning'), row('---', '---', '---', '---')];

  const sheet = readFileSync(join(root, 'src/ui/styles/shared-styles.ts'), 'utf8');
  const tokens = [...sheet.matchAll(/var\((--cw-[a-z-]+), (.+?)\);/g)].map(([, name = '', value = '']) => {
    const colors = /^light-dark\((.+), (.+)\)$/.exec(value);
    return row(`\`${name}\``, `\`${colors?.[1] ?? value}\``, colors ? `\`${colors[2]}\`` : '', meanings[name] ?? '');
  });
  const tokenHead = [row('Token', 'Default', 'In the dark', 'Use'), row('---', '---', '---', '---')];
  return between(between(readme, 'tables', [...head, ...lines]), 'tokens', [...tokenHead, ...tokens]);
}

/** The purpose of each token. @type {Record<string, string>} */
const meanings = {
  '--cw-paper': 'background',
  '--cw-quiet': 'background of secondary areas',
  '--cw-ink': 'text',
  '--cw-muted': 'secondary text',
  '--cw-line': 'borders of controls',
  '--cw-hair': 'borders between areas',
  '--cw-accent': 'primary button, links, focus',
  '--cw-on-accent': 'text on the accent color',
  '--cw-accent-soft': 'background of what is chosen',
  '--cw-problem': 'problems',
  '--cw-radius': 'rounding of corners',
  '--cw-line-height': 'line height',
};

/**
 * @param {string} text
 * @param {string} name of the markers
 * @param {string[]} lines the lines between them
 */
function between(text, name, lines) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  return `${text.slice(0, text.indexOf(start) + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(text.indexOf(end))}`;
}

/** @param {string} path of a module; returns the tag of its class, if there is one */
function tagOf(path) {
  return /^src\/elements\/([^/]+)\/\1\.ts$/.exec(path)?.[1];
}

/**
 * Returns a module without internal members: private, protected and static ones, and those that the platform calls.
 * @param {any} module
 */
function forReaders(module) {
  const tag = tagOf(module.path);
  const path = module.path.replace(/^src/, 'dist').replace(/\.ts$/, '.js');
  const declarations = module.declarations
    .filter((/** @type {any} */ it) => it.name === classOf(tag ?? ''))
    .map((/** @type {any} */ declaration) => {
      const members = (declaration.members ?? []).filter(isPublic).map(withoutSource);
      const events = (declaration.events ?? []).map(withoutSource);
      const attributes = (declaration.attributes ?? []).map((/** @type {any} */ attribute) => ({
        // Inherited attributes have no description here, so use that of their property.
        description: members.find((/** @type {any} */ it) => it.name === attribute.name)?.description,
        ...withoutSource(attribute),
      }));
      return { ...withoutSource(declaration), customElement: true, tagName: tag, attributes, members, events };
    });
  const names = declarations.map((/** @type {any} */ it) => it.name);
  return {
    kind: module.kind,
    path,
    declarations,
    exports: [
      ...names.map((/** @type {string} */ name) => ({ kind: 'js', name, declaration: { name, module: path } })),
      ...names.map((/** @type {string} */ name) => ({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: path },
      })),
    ],
  };
}

/** The class of a tag, such as `SelfRatingElement` for `self-rating`. @param {string} tag */
function classOf(tag) {
  return `${tag.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase())}Element`;
}

/** @param {any} member */
function isPublic({ name, privacy, static: isStatic }) {
  return !name.startsWith('#') && (privacy ?? 'public') === 'public' && !isStatic && !internal.test(name);
}

/** Removes the base class, which is not public. @param {any} it */
function withoutSource({ inheritedFrom: _inherited, superclass: _superclass, ...rest }) {
  return rest;
}

/**
 * Runs a tool without its console output.
 * @param {() => unknown} work
 */
async function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { modules } = await writeManifest(root, join(root, 'dist'));
  console.log(`custom-elements.json describes ${modules.length} elements.`);
}
