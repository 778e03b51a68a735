// Provides the list of tags and stories to the tests, so that it is not maintained by hand.

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves `/project.js`, a module that exports the `tags` and the loader of each story file. */
export function storiesPlugin() {
  return {
    name: 'stories',
    /** @param {{path: string}} context */
    serve({ path }) {
      if (path !== '/project.js') return undefined;
      const tags = readdirSync(`${root}src/elements`).filter((tag) =>
        existsSync(`${root}src/elements/${tag}/define.ts`),
      );
      const files = readdirSync(`${root}stories`).filter((file) => file.endsWith('.stories.ts'));
      const loaders = files.map((file) => `${JSON.stringify(file)}: () => import('/stories/${file}')`);
      return {
        type: 'js',
        body: `export const tags = ${JSON.stringify(tags)};\nexport const stories = {${loaders.join(',\n')}};\n`,
      };
    },
  };
}
