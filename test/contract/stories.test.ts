// Every story is a test: it renders, is accessible, and its play function passes.

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/messages/es.js';
import { accessible } from '../support/accessible.js';
import { storyFiles, tags } from '../support/project.js';
import type { StoryFile } from '../support/project.js';
import { isFirstShare, shareOf } from '../support/settings.js';

const files = await Promise.all(
  Object.entries(storyFiles).map(async ([path, load]): Promise<[string, StoryFile]> => [
    path.split('/').at(-1) ?? path,
    await load(),
  ]),
);

/** A story as Storybook renders it, with the arguments of its file. */
function draw(file: StoryFile, name: string): unknown {
  const meta = file.default;
  const story = file[name] ?? {};
  const args = { ...meta.args, ...story.args };
  const render = story.render ?? meta.render;
  // The context is Storybook's own; stories render from their arguments only.
  if (render) return Reflect.apply(render, undefined, [args, {}]);
  return Object.assign(document.createElement(meta.component ?? 'div'), args);
}

/** Waits until every element below has rendered. */
async function drawn(root: Element): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}

describe('the stories', () => {
  if (isFirstShare) {
    it('cover every tag', () => {
      const shown = files.map(([name]) => name.replace('.stories.ts', ''));
      expect(shown).to.include.members([...tags]);
    });
  }

  for (const [fileName, file] of shareOf(files)) {
    describe(fileName, () => {
      for (const name of Object.keys(file).filter((it) => it !== 'default')) {
        it(`${name} renders, is accessible, and plays`, async () => {
          const canvasElement = await fixture<HTMLElement>(html`<div lang="en">${draw(file, name)}</div>`);
          await drawn(canvasElement);
          await accessible(canvasElement);
          const play = file[name]?.play ?? file.default.play;
          if (play) {
            await Reflect.apply(play, undefined, [{ canvasElement, args: {} }]);
            await drawn(canvasElement);
            await accessible(canvasElement);
          }
        });
      }
    });
  }
});
