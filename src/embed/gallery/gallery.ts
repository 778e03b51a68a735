/** The gallery of all widgets, live, with samples that a teacher would recognize. */

import '../../define.js';
import '../../messages/es.js';
import {
  boards,
  checkpoints,
  goalTrackers,
  paths,
  reflectionSheets,
  scales,
  selfRatings,
  trackers,
} from '../../../stories/samples/index.js';
import { phraseIn } from '../../core/text.js';
import { spanish } from './words.js';

const sampled = <T extends object>(samples: T, name: string | undefined): T[keyof T] | undefined =>
  Object.entries(samples).find(([key]) => key === name)?.[1];

const english = new Map<HTMLElement, string>();
for (const place of document.querySelectorAll<HTMLElement>('[data-words]')) {
  english.set(place, place.textContent?.trim() ?? '');
}

// A record of its own, so that trying the gallery does not change the record of a real class.
for (const scale of document.querySelectorAll('proficiency-scale[data-sample]')) {
  if (!(scale instanceof HTMLElement)) continue;
  const { record: _, ...definition } = { ...sampled(scales, scale.dataset['sample']) };
  Object.assign(scale, { definition: { ...definition, languages: scale.dataset['languages'] ?? 'off' } });
}
// Each kind of widget has its own record, provided by the element around it.
const samples: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'self-rating': selfRatings,
  'choice-board': boards,
  'traffic-light-checkpoint': checkpoints,
  'learning-path': paths,
  'goal-tracker': goalTrackers,
  'reflection-sheet': reflectionSheets,
  'mastery-tracker': trackers,
};
for (const widget of document.querySelectorAll<HTMLElement>('[data-sample]')) {
  const definition = samples[widget.localName]?.[widget.dataset['sample'] ?? ''];
  if (definition) Object.assign(widget, { definition });
}

const bar = document.querySelector('#try');
const pick = (name: string) => bar?.querySelector<HTMLSelectElement>(`[name=${name}]`);
const checked = (name: string) => bar?.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked ?? false;
for (const [name, { objective }] of Object.entries(scales)) {
  pick('sample')?.append(new Option(phraseIn(objective.title, ['en']).text, name));
}

function showAny(): void {
  const any = document.querySelector('proficiency-scale#any');
  if (!any) return;
  const { record: _, ...definition } = { ...sampled(scales, pick('sample')?.value) };
  Object.assign(any, {
    selectable: checked('selectable'),
    definition: {
      ...definition,
      layout: pick('layout')?.value,
      languages: pick('languages')?.value,
      order: checked('descending') ? 'descending' : 'ascending',
    },
  });
}

bar?.addEventListener('change', showAny);
showAny();

document.querySelector('header')?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'scheme') document.documentElement.style.colorScheme = target.value;
  else {
    document.documentElement.lang = target.value;
    for (const [place, words] of english) {
      place.textContent = (target.value === 'es' && spanish[place.dataset['words'] ?? '']) || words;
    }
  }
});
