// Configures the pages: `npm start` serves them during development, `npm run build` writes them into dist/site.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport } from 'vite';
import type { Plugin } from 'vite';

const project = fileURLToPath(new URL('.', import.meta.url));
const pages = ['gallery'].filter((page) => existsSync(`${project}src/embed/${page}/index.html`));

/** Shows the gallery at the root of the site. */
const frontPage: Plugin = {
  name: 'front-page',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/gallery/' }).end();
    });
  },
  generateBundle() {
    const source =
      '<!doctype html><meta charset="utf-8" /><title>Competency Widgets</title><meta http-equiv="refresh" content="0; url=gallery/" />\n';
    this.emitFile({ type: 'asset', fileName: 'index.html', source });
  },
};

/** Writes each sample as `samples/<tag>/<name>.json`, so that a teacher can paste it. */
const samples: Plugin = {
  name: 'samples',
  apply: 'build',
  async generateBundle() {
    type Groups = Record<string, Record<string, { readonly type: string }>>;
    const { module } = await runnerImport<Groups>(`${project}stories/samples/index.ts`);
    for (const [name, definition] of Object.values(module).flatMap((group) => Object.entries(group))) {
      const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const source = `${JSON.stringify(definition, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: `samples/${definition.type}/${kebab}.json`, source });
    }
  },
};

export default defineConfig({
  root: `${project}src/embed`,
  // Relative URLs, so that the folder works on any static host and below any path.
  base: './',
  publicDir: false,
  plugins: [frontPage, samples],
  server: { host: '127.0.0.1', open: process.stdout.isTTY },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, `${project}src/embed/${page}/index.html`])),
    },
  },
});
