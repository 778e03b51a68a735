// What the project has now: its tags, and its stories by the names of their files.

import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** A file of stories: what they share, and each of them under its name. */
export interface StoryFile {
  readonly default: Meta;
  readonly [name: string]: StoryObj | Meta;
}

interface Project {
  readonly tags: readonly string[];
  readonly stories: Readonly<Record<string, () => Promise<StoryFile>>>;
}

// The runner writes this module; a name in a variable keeps the compiler from looking for it.
const written = '/project.js';
const project: Project = await import(written);

/** Every tag that can be registered. */
export const tags = project.tags;

/** How to load each file of stories. */
export const storyFiles = project.stories;
