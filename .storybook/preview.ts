// The settings of the toolbar for every story: color scheme, language, direction and width.

import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import '../src/messages/es.js';

setCustomElementsManifest(manifest);

/** A toolbar menu, with its values and their titles. */
const choice = <const I extends string>(title: string, icon: I, values: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(values).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'light dark', language: 'en', direction: 'ltr', width: '100%' },
  globalTypes: {
    theme: choice('Light', 'mirror', { 'light dark': 'As the system', light: 'Light', dark: 'Dark' }),
    language: choice('Language', 'globe', { en: 'English', es: 'Español' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    width: choice('Width', 'grow', {
      '100%': 'All there is',
      '320px': '320',
      '480px': '480',
      '768px': '768',
      '1024px': '1024',
    }),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['About', ['Starting', 'Contributing'], '*'] } },
  },
  decorators: [
    (story, { globals }) => html`
      <div
        lang=${globals['language']}
        dir=${globals['direction']}
        style="color-scheme: ${globals['theme']}; background: Canvas; color: CanvasText; inline-size: ${globals['width']}; max-inline-size: 100%; min-block-size: 100%; padding: 1rem; box-sizing: border-box"
      >
        ${story()}
      </div>
    `,
  ],
};

export default preview;
