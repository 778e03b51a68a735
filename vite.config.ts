// The pages: `npm start` serves them while they are made, `npm run build` writes them into dist/site.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('.', import.meta.url));
const pages = ['gallery'].filter((page) => existsSync(`${project}src/embed/${page}/index.html`));

export default defineConfig({
  root: `${project}src/embed`,
  // Every address is relative, so that the folder works on any static host and below any path.
  base: './',
  publicDir: false,
  server: { host: '127.0.0.1', open: process.stdout.isTTY ? '/gallery/' : false },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, `${project}src/embed/${page}/index.html`])),
    },
  },
});
