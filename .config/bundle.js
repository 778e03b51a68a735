// Creates minified scripts for pages without a bundler: one with everything, or one that loads other widgets lazily.

import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} entry the text of the entry module; its imports start with `/src/`
 * @param {{lazy?: boolean}} [options] `lazy` leaves out dynamic imports; otherwise they are part of the script
 * @returns {Promise<{code: string, pieces: Record<string, string>}>} the script, and the code of each module in it
 *   before minification
 */
export async function bundle(entry, { lazy = false } = {}) {
  const output = await outputOf(entry, { format: 'es', minify: true, codeSplitting: lazy });
  // Dynamic imports may share modules with the entry; these are in a file that both load.
  const files = new Set(output.filter((/** @type {any} */ it) => it.isEntry));
  for (const { imports } of files) for (const it of output) if (imports.includes(it.fileName)) files.add(it);
  const code = [...files].map((it) => it.code).join('');
  const pieces = [...files]
    .flatMap(({ modules }) => Object.entries(modules))
    .map(([id, it]) => [id, /** @type {any} */ (it).code ?? '']);
  return { code, pieces: Object.fromEntries(pieces.filter(([, text]) => text !== '')) };
}

/**
 * Builds the single script in parts: `competency-widgets.js` loads the main part, which loads another widget when its
 * tag first appears. Modules that other widgets share with the main part are in the main part. File names contain a
 * hash, so that old and new files are never mixed.
 * @returns {Promise<{fileName: string, code: string, imports: string[], dynamicImports: string[]}[]>}
 */
export async function bundleScript() {
  const entry = "import '/src/embed/script.ts';";
  // The modules that the script needs immediately, without lazily loaded widgets.
  const parts = await outputOf(entry, { format: 'es', codeSplitting: true });
  const atOnce = new Set(parts.filter(({ isEntry }) => isEntry));
  for (const { imports } of atOnce) for (const it of parts) if (imports.includes(it.fileName)) atOnce.add(it);
  const held = new Set([...atOnce].flatMap(({ modules }) => Object.keys(modules)));
  return outputOf(entry, {
    format: 'es',
    minify: true,
    entryFileNames: 'competency-widgets.js',
    chunkFileNames: 'competency-widgets/[name]-[hash].js',
    codeSplitting: { groups: [{ name: 'main', test: (/** @type {string} */ id) => held.has(id) }] },
  });
}

/**
 * @param {string} entry
 * @param {object} output
 * @returns {Promise<any[]>}
 */
async function outputOf(entry, output) {
  const renamed = { times: 0 };
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [virtualEntry(entry), plainImports(), shortLiterals(), ownPolicy(renamed)],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: 'virtual:entry', preserveEntrySignatures: 'strict', output },
    },
  });
  const [{ output: files }] = /** @type {[{output: any[]}]} */ (Array.isArray(result) ? result : [result]);
  for (const { code } of files) {
    if (/from\s*["']lit|["']lit["']/.test(code)) throw new Error('Lit was left outside the script.');
  }
  if (renamed.times > 1)
    throw new Error(`Lit's Trusted Types policy was found ${renamed.times} times instead of once.`);
  if (renamed.times === 0 && entry.includes('/src/')) throw new Error("Lit's Trusted Types policy was not found.");
  return files;
}

/** @param {string} entry */
function virtualEntry(entry) {
  return {
    name: 'virtual-entry',
    enforce: /** @type {const} */ ('pre'),
    resolveId: (/** @type {string} */ id) => (id === 'virtual:entry' ? '\0entry.ts' : undefined),
    load: (/** @type {string} */ id) => (id === '\0entry.ts' ? entry : undefined),
  };
}

/** Vite wraps every dynamic import in order to load style sheets; there are none, so the wrapper is removed. */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: /** @type {const} */ ('pre'),
    load: (/** @type {string} */ id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** Minifies html and css templates. */
function shortLiterals() {
  return {
    name: 'short-literals',
    enforce: /** @type {const} */ ('pre'),
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      return id.includes('/src/') && id.endsWith('.ts') ? minifyHTMLLiterals(code, { fileName: id }) : undefined;
    },
  };
}

/**
 * Renames Lit's Trusted Types policy, so that a strict page can allow it by name. A page allows each policy name once,
 * so the policy is stored under a global symbol and a second copy of the script reuses it.
 * @param {{times: number}} found
 */
function ownPolicy(found) {
  return {
    name: 'own-policy',
    transform(/** @type {string} */ code) {
      const own = code.replace(/(\w+)\.createPolicy\(\s*["']lit-html["'],\s*(\{[^{}]*\})\s*\)/g, (_, types, rules) => {
        found.times++;
        return `(globalThis[Symbol.for("competency-widgets.policy")]??=${types}.createPolicy("competency-widgets",${rules}))`;
      });
      return own === code ? undefined : own;
    },
  };
}
