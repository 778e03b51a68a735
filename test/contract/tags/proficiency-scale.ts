// The contract of <proficiency-scale>.

import '../../../src/elements/proficiency-scale/define.js';
import { ProficiencyScaleElement } from '../../../src/elements/proficiency-scale/proficiency-scale.js';
import { scales } from '../../../stories/samples/index.js';
import { inside, pressButton } from '../../support/widget.js';
import { pick } from '../contract.js';
import type { Contract } from '../contract.js';

const name = (value: string, label: string) => `radio "${value} · ${label}"`;
const statement =
  'I can write an argument with a clear claim, strong evidence, and reasoning that ties the two together.';
const levels = [name('1', 'Beginning'), name('2', 'Developing'), name('3', 'Proficient'), name('4', 'Extending')];
const looks = 'DisclosureTriangle "What it looks like"';
const tools = ['button "One at a time"', 'button "Simpler words"'];
const choosing = [`radiogroup "${statement}"`, ...levels.flatMap((level) => [level, looks]), ...tools];
const bad = { type: 'proficiency-scale', objective: { id: 'o', title: 'T', levels: [{ value: 1, label: 'A' }] } };

export const proficiencyScale: Contract = {
  tag: 'proficiency-scale',
  described: 'proficiency-scale',
  element: ProficiencyScaleElement,
  module: '/src/elements/proficiency-scale/proficiency-scale.ts',
  definitions: {
    first: { definition: scales.argumentWriting, words: 'a claim in one sentence' },
    second: { definition: scales.metNotYet, words: 'every step in order on the manikin' },
  },
  isForm: true,
  prepare: (element) => {
    element.setAttribute('selectable', '');
    element.setAttribute('name', 'level');
  },
  drawn: async (element) => {
    await element.updateComplete;
  },
  choose: pick,
  states: {
    'to choose': { exposes: choosing },
    chosen: { bring: (element) => pick(element, '3'), exposes: choosing },
    required: { bring: (element) => void (element.required = true), exposes: choosing },
    disabled: { bring: (element) => void (element.disabled = true), exposes: choosing },
    'to read': {
      bring: (element) => void (element.selectable = false),
      exposes: [looks, looks, looks, looks, ...tools],
    },
    'where I am': {
      bring: (element) => void Object.assign(element, { selectable: false, current: 2, target: 3 }),
      exposes: [looks, looks, looks, looks, ...tools],
    },
    'at the top': { bring: (element) => void Object.assign(element, { selectable: false, current: 4 }) },
    'half points': {
      bring: (element) => void Object.assign(element, { definition: scales.zeroToFourHalves, current: 2.5 }),
    },
    'in two languages': { bring: (element) => void (element.definition = scales.cellTransport) },
    'side by side': { bring: (element) => void (element.definition = scales.sudetenSources) },
    'swapped languages': {
      bring: async (element) => {
        element.definition = { ...scales.cellTransport, languages: 'swap' };
        await element.updateComplete;
        inside(element, '[data-tool="swap"]')[0]?.click();
      },
    },
    'one at a time': { bring: (element) => pressButton(element, 'One at a time') },
    'long words': { bring: (element) => void (element.definition = scales.longWords) },
    'for a family': { bring: (element) => void (element.viewer = 'family') },
    bad: { bring: (element) => void (element.definition = bad), exposes: [] },
    empty: { bring: (element) => void (element.definition = undefined), exposes: [] },
  },
};
