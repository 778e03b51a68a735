// The tags and story files of the project.

import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** A story file: its shared settings, and its stories by name. */
export interface StoryFile {
  readonly default: Meta;
  readonly [name: string]: StoryObj | Meta;
}

/** Every tag that can be registered. */
export const tags = Object.keys(import.meta.glob('../../src/elements/*/define.ts')).map(
  (path) => path.split('/').at(-2) ?? path,
);

/** The loader of each story file, by its path. */
export const storyFiles = import.meta.glob<StoryFile>('../../stories/*.stories.ts');
