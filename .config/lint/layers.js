// Custom lint rules: which layer may import which, what core must not use, and what templates must not contain.

import { dirname, posix } from 'node:path';

/**
 * A file in the source: its layer, the tag of its folder, and its path below `src`.
 * @typedef {{layer: string, tag: string | undefined, path: string}} Place
 */

/** The files of a tag's folder that must be pure, in addition to `messages/`. */
const pureRoles = /^(definition|state|rules|row|calendar|days|explanation|paste-rows)$/;

/**
 * The layer of a file below `src`. A tag's folder contains several: `define`, `messages`, pure files and the element
 * itself.
 * @param {string} path relative to `src`, ending in `.ts` or `.js`
 * @returns {Place}
 */
function placeOf(path) {
  const [layer = '', ...rest] = path.replace(/\.(js|ts)$/, '').split('/');
  const tag = rest.length > 1 ? rest[0] : undefined;
  if (layer === 'elements') {
    const role = rest[1] ?? '';
    if (role === 'define') return { layer: 'define', tag, path };
    if (role === 'messages') return { layer: 'messages', tag, path };
    if (pureRoles.test(role)) return { layer: 'pure', tag, path };
  }
  return { layer: rest.length > 0 ? layer : (entryPoints[layer] ?? layer), tag, path };
}

/** The modules at the top level of `src`. @type {Record<string, string>} */
const entryPoints = { index: 'index', core: 'index', define: 'all' };

/** What `ui` and the elements may import from `records`: the store interface, the session, and the context. */
const port = /^records\/(page-record|entry-store|record-session|record-context|record-handle|attempt)\.js$/;

/** The modules that add a language, such as `messages/es.ts`; they import the messages of each tag. */
const languageFile = /^messages\/[a-z]{2,3}\.ts$/;

/**
 * Whether `from` may import `to`. A line reads as "core imports core". `packages` below covers packages.
 * @type {Record<string, (from: Place, to: Place, typeOnly: boolean) => boolean>}
 */
const imports = {
  core: (_, to) => to.layer === 'core',
  records: (_, to) => ['core', 'records'].includes(to.layer),
  import: (_, to) => ['core', 'import'].includes(to.layer),
  messages: (from, to, typeOnly) =>
    (to.layer === 'messages' && (to.tag === from.tag || !to.path.startsWith('elements/'))) ||
    (typeOnly && to.layer === 'core') ||
    // The types of its own tag; the catalogue imports the messages of each tag.
    (typeOnly && to.layer === 'pure' && (to.tag === from.tag || !from.path.startsWith('elements/'))) ||
    (to.layer === 'messages' && languageFile.test(from.path)) ||
    (to.layer === 'messages' && from.path === 'messages/catalogue.ts' && typeOnly),
  ui: (from, to) =>
    (['core', 'messages', 'ui'].includes(to.layer) && !to.path.startsWith('elements/')) ||
    port.test(to.path) ||
    // The paste panel is loaded on demand, together with the code that reads rows.
    (to.layer === 'import' && from.path === 'ui/paste/paste-panel.ts'),
  pure: (from, to, typeOnly) =>
    ['core', 'import'].includes(to.layer) ||
    (['pure', 'messages'].includes(to.layer) && to.tag === from.tag && (to.layer === 'pure' || typeOnly)) ||
    (typeOnly && ['messages', 'ui', 'records'].includes(to.layer) && !to.path.startsWith('elements/')),
  elements: (from, to) =>
    ['core', 'ui', 'import'].includes(to.layer) ||
    port.test(to.path) ||
    (to.layer === 'messages' && (to.tag === from.tag || /^messages\/(catalogue|shared\/en)\.js$/.test(to.path))) ||
    (['elements', 'pure'].includes(to.layer) && to.tag === from.tag),
  define: (from, to) =>
    ['ui', 'define'].includes(to.layer) ||
    (from.tag === 'learning-record' && port.test(to.path)) ||
    (to.layer === 'elements' && to.tag === from.tag),
  embed: (_, to) => to.layer !== 'index',
  // The entry points of the package, at the top level of src.
  index: (_, to) => to.layer !== 'define' && to.layer !== 'embed',
  all: (_, to) => ['define', 'ui', 'messages'].includes(to.layer),
};

/** The packages a layer may import, with everything below them. @type {Record<string, string[]>} */
const packages = {
  core: ['valibot'],
  records: ['idb', 'valibot', '@lit/context'],
  import: [],
  messages: [],
  ui: ['lit', '@lit/context'],
  pure: ['valibot'],
  elements: ['lit', '@lit/context'],
  define: [],
  embed: ['lit', '@lit/context'],
  index: [],
  all: [],
};

/** Globals that a pure function must not use. */
const worldly = new Set(
  `window document navigator location history screen self globalThis customElements localStorage sessionStorage indexedDB
  fetch XMLHttpRequest WebSocket performance crypto console setTimeout setInterval clearTimeout clearInterval queueMicrotask
  requestAnimationFrame requestIdleCallback matchMedia getComputedStyle alert BroadcastChannel process require Event CustomEvent
  EventTarget Node Element HTMLElement Document ShadowRoot DOMParser MutationObserver Storage`.split(/\s+/),
);

const markupMembers = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
]);
const markupDirectives = /^lit\/directives\/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)\.js$/;

/** @param {any} context the rule's context; the result is undefined for a file outside src */
function placeIn(context) {
  const file = context.filename.replaceAll('\\', '/');
  const at = file.lastIndexOf('/src/');
  if (at < 0) return undefined;
  return placeOf(file.slice(at + 5));
}

const layers = {
  /** @param {any} context */
  create(context) {
    const from = placeIn(context);
    const allowed = from && imports[from.layer];
    if (!from || !allowed) return {};

    /**
     * @param {any} node
     * @param {any} source
     * @param {boolean} typeOnly
     */
    const check = (node, source, typeOnly) => {
      const name = source?.value;
      if (typeof name !== 'string') return;
      if (!name.startsWith('.')) {
        const known = packages[from.layer] ?? [];
        if (!known.some((it) => name === it || name.startsWith(`${it}/`)))
          context.report({ node, message: `${from.layer} may not import the package ${name}.` });
        return;
      }
      const to = placeOf(posix.join(dirname(from.path), name));
      if (!allowed(from, to, typeOnly))
        context.report({ node, message: `${from.path} (${from.layer}) may not import ${to.path} (${to.layer}).` });
    };

    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node, node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source, false),
      TSImportType: (/** @type {any} */ node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

const noReexport = {
  /** @param {any} context */
  create(context) {
    const from = placeIn(context);
    if (!from || from.layer === 'index') return {};
    const imported = new Set();
    const message = 'Only src/index.ts and src/core.ts export what another module exports.';
    return {
      ImportDeclaration(/** @type {any} */ node) {
        for (const specifier of node.specifiers) imported.add(specifier.local.name);
      },
      ExportAllDeclaration: (/** @type {any} */ node) => context.report({ node, message }),
      ExportNamedDeclaration(/** @type {any} */ node) {
        if (node.source || node.specifiers.some((/** @type {any} */ it) => imported.has(it.local.name)))
          context.report({ node, message });
      },
    };
  },
};

const pureCore = {
  /** @param {any} context */
  create(context) {
    if (!['core', 'pure', 'import'].includes(placeIn(context)?.layer ?? '')) return {};
    const report = (/** @type {any} */ node, /** @type {string} */ name) =>
      context.report({
        node,
        message: `A pure module may not use ${name}: the clock, chance and the page come in as arguments.`,
      });
    return {
      MemberExpression(/** @type {any} */ node) {
        const name = `${node.object.name}.${node.property.name}`;
        if (name === 'Date.now' || name === 'Math.random') report(node, name);
      },
      NewExpression(/** @type {any} */ node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()');
      },
      CallExpression(/** @type {any} */ node) {
        if (node.callee.name === 'Date') report(node, 'Date()');
      },
      'Program:exit'(/** @type {any} */ program) {
        for (const { identifier } of context.sourceCode.getScope(program).through)
          if (worldly.has(identifier.name)) report(identifier, identifier.name);
      },
    };
  },
};

const safeTemplates = {
  /** @param {any} context */
  create(context) {
    const layer = placeIn(context)?.layer;
    if (layer !== 'ui' && layer !== 'elements') return {};
    return {
      MemberExpression(/** @type {any} */ node) {
        if (markupMembers.has(node.property.name ?? node.property.value))
          context.report({ node, message: 'Markup is made by templates only: no text becomes markup.' });
      },
      ImportDeclaration(/** @type {any} */ node) {
        if (markupDirectives.test(node.source.value))
          context.report({
            node,
            message: `${node.source.value} breaks a strict content security policy or makes markup of text.`,
          });
      },
      TaggedTemplateExpression(/** @type {any} */ node) {
        if (!['html', 'svg', 'mathml'].includes(node.tag.name)) return;
        const text = node.quasi.quasis.map((/** @type {any} */ it) => it.value.raw).join('${}');
        if (/<style[\s>]|\sstyle\s*=|\.(inner|outer)HTML\s*=|\son[a-z]+\s*=/i.test(text))
          context.report({
            node,
            message:
              'No <style>, style=, on…= or .innerHTML= in a template: a strict content security policy drops them.',
          });
      },
    };
  },
};

/** Limits the length of a tag's class: longer code belongs in another file of its folder or in `ui/`. */
const longest = 135;

const shortClass = {
  /** @param {any} context */
  create(context) {
    const place = placeIn(context);
    if (place?.layer !== 'elements' || place.path !== `elements/${place.tag}/${place.tag}.ts`) return {};
    return {
      ClassDeclaration(/** @type {any} */ node) {
        const lines = context.sourceCode.text.slice(node.start, node.end).split('\n').length;
        if (lines > longest)
          context.report({ node, message: `The class in ${place.path} has ${lines} lines; at most ${longest}.` });
      },
    };
  },
};

/** @param {any} node an import declaration */
function isTypeOnly(node) {
  return (
    node.importKind === 'type' ||
    (node.specifiers.length > 0 && node.specifiers.every((/** @type {any} */ it) => it.importKind === 'type'))
  );
}

export default {
  meta: { name: 'project' },
  rules: {
    layers,
    'no-reexport': noReexport,
    'pure-core': pureCore,
    'safe-templates': safeTemplates,
    'short-class': shortClass,
  },
};
