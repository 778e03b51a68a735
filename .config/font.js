// The test font, so that layout tests do not depend on the installed fonts.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The width of the letters: that of most fonts, or a quarter wider, like the widest fonts in common use.
 * @type {Record<string, string>}
 */
const widths = { usual: '100%', wide: '125%' };

const files = '/node_modules/@fontsource-variable/archivo/files';

/** The characters in each file, according to its package, and one of them that makes a browser load it. */
const subsets = [
  {
    file: `${files}/archivo-latin-wdth-normal.woff2`,
    range:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
    letter: 'a',
  },
  {
    file: `${files}/archivo-latin-ext-wdth-normal.woff2`,
    range: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0',
    letter: 'ł',
  },
];

/**
 * Returns the style sheet and the loader of the test font, for the head of a page.
 * @param {string} name `usual` or `wide`
 * @returns {{style: string, load: string}} a style sheet, and an expression that resolves once the font is loaded
 * @throws {Error} when the font is unknown or not installed
 */
export function testFont(name) {
  const width = widths[name];
  if (width === undefined) throw new Error(`There is no font "${name}"; choose from ${Object.keys(widths)}.`);
  const missing = subsets.find(({ file }) => !existsSync(fileURLToPath(new URL(`..${file}`, import.meta.url))));
  if (missing) throw new Error(`${missing.file} is missing: run "npm ci".`);
  const faces = subsets.map(
    ({ file, range }) =>
      `@font-face { font-family: Test; src: url(${file}); font-weight: 100 900; font-stretch: 62% 125%; unicode-range: ${range}; }`,
  );
  const letters = subsets.map(({ letter }) => letter).join('');
  return {
    style: [...faces, `html { font-family: Test; font-stretch: ${width}; }`].join('\n'),
    // Fails when a character is missing, since browsers would silently use another font.
    load: `document.fonts.load('16px Test', '${letters}').then((faces) => {
      if (faces.length !== ${subsets.length}) throw new Error('The test font could not be loaded.');
    })`,
  };
}
