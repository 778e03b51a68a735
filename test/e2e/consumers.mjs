// Tests the package as a developer uses it: from the packed tarball, the samples of README build and type-check in
// strict TypeScript, and a click in each of their pages fires a `learning-entry` event.
//
// TypeScript 7 has no programming interface, so the checkers of Vue and Svelte templates do not work with it: of their
// samples, the `<script>` is type-checked, and the template is compiled and run.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowsers } from '../../.config/browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/consumers');
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'node_modules'), { recursive: true });

/**
 * Runs a program to completion.
 * @param {string} cwd
 * @param {string[]} options of node
 */
function run(cwd, ...options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

/** The samples of README, by the file name in their first line. */
const samples = new Map(
  [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```\w+\n(?:\/\/|<!--) ([\w.]+)(?: -->)?\n(.+?)```/gs),
  ].map(([, name = '', text = '']) => [name, text]),
);

/** Unpacks what npm would publish to where the projects below find it. */
function install() {
  const npm = process.env['npm_execpath'] ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
  run(root, '.config/build.js', 'modules');
  run(root, npm, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  assert(tarball);
  const { status } = spawnSync('tar', ['-xzf', tarball], { cwd: folder });
  assert.equal(status, 0);
  cpSync(join(folder, 'package'), join(folder, 'node_modules/competency-widgets'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of [
    ...Object.keys(dependencies),
    'react',
    'react-dom',
    'vue',
    'svelte',
    '@types/react',
    '@types/react-dom',
  ]) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(join(target, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target);
  }
}

const index = (/** @type {string} */ entry) =>
  `<!doctype html><html lang="en"><title>Consumer</title><link rel="icon" href="data:," /><div id="app"></div><script type="module" src="./${entry}"></script></html>`;

/** How each framework mounts its sample; the plain page is a complete sample. */
const projects = {
  'plain TypeScript': { files: ['main.ts'], entry: 'main.ts', extra: {}, plugins: () => [] },
  'React 19': {
    files: ['App.tsx'],
    entry: 'mount.tsx',
    extra: {
      'mount.tsx': `import { createRoot } from 'react-dom/client';
import App from './App.js';

const app = document.querySelector('#app');
if (app) createRoot(app).render(<App />);
`,
    },
    plugins: () => [],
  },
  'Vue 3': {
    files: ['App.vue'],
    entry: 'mount.js',
    extra: {
      'mount.js': `import { createApp } from 'vue';\nimport App from './App.vue';\n\ncreateApp(App).mount('#app');\n`,
    },
    plugins: () => [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
  },
  'Svelte 5': {
    files: ['App.svelte'],
    entry: 'mount.js',
    extra: {
      'mount.js': `import { mount } from 'svelte';\nimport App from './App.svelte';\n\nmount(App, { target: document.querySelector('#app') });\n`,
    },
    plugins: () => [svelte({ configFile: false })],
  },
};

/**
 * Writes a project, and returns its folder.
 * @param {string} name
 * @param {{files: string[], entry: string, extra: Record<string, string>}} project
 */
function write(name, { files, entry, extra }) {
  const place = join(folder, name.replaceAll(' ', '-').toLowerCase());
  mkdirSync(place);
  const put = (/** @type {string} */ file, /** @type {string} */ text) => writeFileSync(join(place, file), text);
  for (const file of ['definition.ts', ...files]) {
    const text = samples.get(file);
    assert(text, `README has no sample ${file}`);
    put(file, text);
    const script = /<script[^>]*>(.+?)<\/script>/s.exec(text)?.[1];
    if (script && /\.(vue|svelte)$/.test(file)) put(file.replace(/\.\w+$/, '.script.ts'), script);
  }
  for (const [file, text] of Object.entries(extra)) put(file, text);
  put('index.html', index(entry));
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  put('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
  put('package.json', JSON.stringify({ type: 'module', private: true }));
  return place;
}

/** Serves a folder on loopback. @param {string} place */
async function serve(place) {
  const types = /** @type {Record<string, string>} */ ({ '.html': 'text/html', '.js': 'text/javascript' });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(place, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

const browser = await chromium.launch({
  executablePath: findBrowsers(['chromium']).chromium.browser,
  args: ['--no-sandbox', '--disable-gpu'],
});

/**
 * Rates in the page of a folder, and returns what the page logged.
 * @param {string} place
 */
async function rateIn(place) {
  const { server, origin } = await serve(place);
  try {
    return await rateAt(origin);
  } finally {
    server.close();
  }
}

/**
 * Rates in a page, and returns what the page logged.
 * @param {string} origin
 * @param {(tab: import('playwright-core').Page) => Promise<unknown>} also what to wait for besides
 */
async function rateAt(origin, also = async () => {}) {
  const tab = await browser.newPage();
  try {
    /** @type {string[]} */
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    const logged = tab.waitForEvent('console', { predicate: (message) => message.type() === 'log', timeout: 20_000 });
    logged.catch(() => {});
    const done = also(tab);
    done.catch(() => {});
    await tab.goto(`${origin}/`);
    await tab.getByRole('radio', { name: /Proficient/ }).check({ timeout: 20_000 });
    await tab.getByRole('button', { name: /sure/ }).first().click();
    const [entries] = await Promise.all((await logged).args().map((it) => it.jsonValue()));
    assert.deepEqual(errors, []);
    await done;
    return entries;
  } finally {
    await tab.close();
  }
}

/**
 * Starts the server of README in a folder, on a free port, and waits until it answers.
 * @param {string} place
 */
async function startServer(place) {
  const free = await serve(place);
  await new Promise((resolve) => free.server.close(resolve));
  writeFileSync(join(place, 'server.js'), samples.get('server.js')?.replace('8080', new URL(free.origin).port) ?? '');
  const server = spawn(process.execPath, ['server.js'], { cwd: place, stdio: 'inherit' });
  for (let tries = 0; ; tries++) {
    try {
      await fetch(free.origin);
      return { origin: free.origin, stop: () => server.kill() };
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const mark = `<script type="module" src="competency-widgets.js"></script>`;

/** @type {Record<string, () => Promise<void> | void>} */
const tests = {
  'the package contains no site, no sources and no source maps': () => {
    const names = readdirSync(join(folder, 'package'), { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      names.filter((name) => /^(src|dist.site)\b|\.map$/.test(name)),
      [],
    );
    assert(names.includes(join('dist', 'competency-widgets.js')) && names.includes('custom-elements.json'));
  },
  'the page with a script tag remembers a rating': async () => {
    const place = join(folder, 'script-tag');
    mkdirSync(place);
    const page = /```html\n(<!doctype html>.+?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
    assert(page.includes(mark));
    const log = `<script>document.addEventListener('learning-entry', (event) => console.log(event.detail));</script>`;
    writeFileSync(join(place, 'index.html'), page.replace(mark, `${mark}${log}<link rel="icon" href="data:," />`));
    cpSync(join(root, 'dist/competency-widgets.js'), join(place, 'competency-widgets.js'));
    cpSync(join(root, 'dist/competency-widgets'), join(place, 'competency-widgets'), { recursive: true });
    const [entry] = await rateIn(place);
    assert.equal(entry.kind, 'rated');
  },
  ...Object.fromEntries(
    Object.entries(projects).map(([name, project]) => [
      `${name}: the sample of README type-checks, builds and hears a click`,
      async () => {
        const place = write(name, project);
        run(place, join(root, 'node_modules/typescript/bin/tsc'));
        await build({ root: place, configFile: false, logLevel: 'warn', base: './', plugins: project.plugins() });
        const [entry] = await rateIn(join(place, 'dist'));
        assert.equal(entry.kind, 'rated');
        assert.equal(entry.about, 'obj-linear');
        assert.equal(entry.level, 3);
      },
    ]),
  ),
  'a page with wrong types does not type-check, which proves the tests above': () => {
    const place = write('misuse', { files: [], entry: 'main.ts', extra: {} });
    writeFileSync(
      join(place, 'main.ts'),
      `import 'competency-widgets/self-rating/define';\ndocument.addEventListener('learning-entry', (event) => event.detail.push(1));\n`,
    );
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], {
      cwd: place,
      encoding: 'utf8',
    });
    assert.notEqual(status, 0);
    assert.match(stdout, /push/);
  },
  'the server of README accepts valid entries and refuses others': async () => {
    const place = write('server', { files: [], entry: '', extra: {} });
    const server = await startServer(place);
    try {
      const post = async (/** @type {unknown} */ body) =>
        (await fetch(`${server.origin}/entries`, { method: 'POST', body: JSON.stringify(body) })).status;
      const entry = { v: 1, id: '01', at: '2026-11-20T10:00:00.000Z', by: 'learner', kind: 'later-kind' };
      assert.equal(await post([entry]), 204);
      assert.equal(await post([{ kind: 'rated' }]), 400);
      assert.equal(await post(['x'.repeat(200_000)]), 413);
      assert.equal(readFileSync(join(place, 'entries.jsonl'), 'utf8'), `${JSON.stringify(entry)}\n`);
    } finally {
      server.stop();
    }
  },
  'a click on the page of README is stored by the server of README': async () => {
    const main = `import './send.js';\n${samples.get('main.ts')}`;
    const place = write('page-and-server', { files: ['send.ts'], entry: 'main.ts', extra: { 'main.ts': main } });
    run(place, join(root, 'node_modules/typescript/bin/tsc'));
    const server = await startServer(place);
    const config = samples.get('vite.config.js');
    assert(config?.includes('http://127.0.0.1:8080'));
    writeFileSync(join(place, 'vite.config.js'), config.replace('http://127.0.0.1:8080', server.origin));
    await build({ root: place, logLevel: 'warn' });
    const page = await preview({ root: place, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
    try {
      const [entry] = await rateAt(page.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '', (tab) =>
        tab.waitForResponse((response) => response.url().endsWith('/entries') && response.status() === 204),
      );
      assert.deepEqual(JSON.parse(readFileSync(join(place, 'entries.jsonl'), 'utf8')), entry);
    } finally {
      await page.close();
      server.stop();
    }
  },
};

let passed = 0;
let failed = 0;
try {
  install();
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      passed++;
      console.log(`ok ${name}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${name}\n${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
