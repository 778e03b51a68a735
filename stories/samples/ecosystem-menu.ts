// A biology menu: a starter for everyone, one main dish, one or two sides.
import type { ChoiceBoardDefinition } from '../../src/elements/choice-board/definition.js';

/** A menu board with sections and a must-do. */
export const ecosystemMenu: ChoiceBoardDefinition = {
  type: 'choice-board',
  id: 'board-ecosystem',
  record: 'Bk4wP9vRj2YcT6mS',
  title: 'Our desert, on a menu',
  statement: 'I can explain how energy and matter move through an ecosystem near me.',
  successCriteria: ['It names living and nonliving parts.', 'Arrows or words show where the energy goes.'],
  sections: [
    { id: 'starter', title: 'Starter' },
    { id: 'main', title: 'Main dish' },
    { id: 'side', title: 'Sides' },
  ],
  options: [
    {
      id: 'eco-walk',
      title: 'Schoolyard count',
      text: 'Count every living thing in one square meter of the schoolyard. Write down what you see and what you only find traces of.',
      section: 'starter',
      minutes: 20,
      materials: ['string', 'four stakes', 'clipboard'],
    },
    {
      id: 'eco-web',
      title: 'Food web',
      text: 'Draw the food web of your square, with an arrow for each meal.',
      section: 'main',
      medium: 'Drawing',
      minutes: 40,
      dimension: 'product',
    },
    {
      id: 'eco-model',
      title: 'Energy model',
      text: 'Build a model that shows how much of the sun’s energy reaches a hawk.',
      section: 'main',
      medium: 'Model',
      minutes: 50,
      dimension: 'product',
      modes: ['solo', 'partner'],
    },
    {
      id: 'eco-water',
      title: 'Follow the water',
      text: 'Follow one drop of the Colorado River through your square, in pictures or words.',
      section: 'side',
      medium: 'Pictures or words',
      minutes: 20,
      dimension: 'content',
    },
    {
      id: 'eco-interview',
      title: 'Ask a grower',
      text: 'Ask somebody who works in the fields what changed in ten years, and why they think so.',
      section: 'side',
      medium: 'Interview',
      minutes: 30,
      dimension: 'process',
    },
    {
      id: 'eco-data',
      title: 'Read a graph',
      text: 'Say in three sentences what the rainfall graph tells, and what it cannot tell.',
      section: 'side',
      medium: 'Writing',
      minutes: 15,
      dimension: 'process',
      links: [{ title: 'Rainfall in the desert, 50 years', href: 'https://example.org/rainfall' }],
    },
  ],
  rules: {
    mustDo: ['eco-walk'],
    perSection: [
      { section: 'main', min: 1, max: 1 },
      { section: 'side', min: 1, max: 2 },
    ],
  },
};
