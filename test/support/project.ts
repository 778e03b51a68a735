// The tags and story files of the project.

import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** A story file: its shared settings, and its stories by name. */
export interface StoryFile {
  readonly default: Meta;
  readonly [name: string]: StoryObj | Meta;
}

interface Project {
  readonly tags: readonly string[];
  readonly stories: Readonly<Record<string, () => Promise<StoryFile>>>;
}

// The test runner generates this module; a variable keeps the compiler from resolving it.
const written = '/project.js';
const project: Project = await import(written);

/** Every tag that can be registered. */
export const tags = project.tags;

/** The loader of each story file. */
export const storyFiles = project.stories;
