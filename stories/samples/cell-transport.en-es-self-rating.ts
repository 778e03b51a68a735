// A self-rating after a Biology lab, with all texts in English and Spanish.
import type { SelfRatingDefinition } from '../../src/elements/self-rating/definition.js';
import { cellTransport } from './cell-transport.en-es.js';

/** Where am I now with cell transport, after the potato lab? */
export const cellTransportSelfRating: SelfRatingDefinition = {
  type: 'self-rating',
  id: 'rate-cell-transport',
  record: 'Vp9cT4jMz6WsD2qF',
  languages: 'stacked',
  objective: cellTransport.objective,
  evidence: {
    id: 'bio-potato-lab',
    title: { en: 'Potato lab', es: 'Laboratorio de la papa' },
    kind: 'project',
    on: '2026-10-23',
  },
  ask: ['why', 'prompts', 'need', 'next'],
  frames: [
    { en: 'I can … because …', es: 'Puedo … porque …' },
    { en: 'In the lab, I saw that …', es: 'En el laboratorio vi que …' },
    { en: 'I still wonder …', es: 'Todavía me pregunto …' },
  ],
  wordBank: [
    { en: 'membrane', es: 'membrana' },
    { en: 'diffusion', es: 'difusión' },
    { en: 'osmosis', es: 'ósmosis' },
    { en: 'concentration', es: 'concentración' },
    { en: 'energy', es: 'energía' },
    { en: 'swell', es: 'hincharse' },
    { en: 'shrink', es: 'encogerse' },
  ],
  prompts: [
    {
      id: 'cell-before',
      moment: 'before',
      text: {
        en: 'What do you think will happen to the potato in salt water? Why?',
        es: '¿Qué crees que le pasará a la papa en agua con sal? ¿Por qué?',
      },
      frames: [{ en: 'I think … because …', es: 'Creo que … porque …' }],
    },
    {
      id: 'cell-during',
      moment: 'during',
      text: { en: 'What do you notice that surprises you?', es: '¿Qué notas que te sorprende?' },
      frames: [{ en: 'I notice …, and it makes me think …', es: 'Noto …, y eso me hace pensar …' }],
    },
    {
      id: 'cell-after-not-yet',
      moment: 'after',
      when: 'notYet',
      text: {
        en: 'Which idea would you like to see explained one more time?',
        es: '¿Qué idea te gustaría que te explicaran una vez más?',
      },
      choices: [
        { en: 'What the membrane does', es: 'Qué hace la membrana' },
        { en: 'Which way the water moves', es: 'Hacia dónde se mueve el agua' },
        { en: 'When the cell spends energy', es: 'Cuándo gasta energía la célula' },
      ],
    },
    {
      id: 'cell-after-met',
      moment: 'after',
      when: 'met',
      text: {
        en: 'How would you explain osmosis to someone at home?',
        es: '¿Cómo le explicarías la ósmosis a alguien en tu casa?',
      },
      frames: [{ en: 'It is like …', es: 'Es como …' }],
    },
    {
      id: 'cell-after-exceeded',
      moment: 'after',
      when: 'exceeded',
      text: {
        en: 'What would you like to investigate next?',
        es: '¿Qué te gustaría investigar ahora?',
      },
      frames: [{ en: 'I would change … to find out …', es: 'Cambiaría … para averiguar …' }],
    },
  ],
};
