// Builds the tests once for all pages: a page that loads each module by itself asks the server several hundred times.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { plainImports } from './bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The modules that pages load by their address: the tests, and what tests load in a frame. */
function entries() {
  const tests = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`);
  const elements = readdirSync(`${root}src/elements`).flatMap((tag) => [
    `src/elements/${tag}/${tag}.ts`,
    `src/elements/${tag}/define.ts`,
  ]);
  return [...tests, ...elements, 'src/records/page-record.ts'];
}

/** A plugin of the test runner that serves the built modules at the addresses of their sources. */
export function builtTests() {
  /** @type {Map<string, string>} */
  let files = new Map();
  return {
    name: 'built-tests',
    async serverStart() {
      files = await buildTests();
    },
    /** @param {{path: string}} context */
    serve({ path }) {
      const body = files.get(path.slice(1).replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/** @returns {Promise<Map<string, string>>} the text of each file by its path */
async function buildTests() {
  const input = Object.fromEntries(entries().map((path) => [path.replace(/\.ts$/, ''), root + path]));
  const result = await build({
    root,
    configFile: false,
    mode: 'development',
    logLevel: 'warn',
    publicDir: false,
    // Lit's checks of mistakes are in its development build.
    resolve: { conditions: ['development', 'browser', 'module'] },
    plugins: [plainImports()],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        // The runner's own module.
        external: (/** @type {string} */ id) => id.startsWith('/__web'),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'built/[name]-[hash].js' },
      },
    },
  });
  const [{ output }] = /** @type {[{output: any[]}]} */ (Array.isArray(result) ? result : [result]);
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
}
