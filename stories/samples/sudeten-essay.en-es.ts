// An essay on the Sudeten crisis in a Canvas course, step by step: a red light means "visit the teacher's desk", and a
// student's own prompt may replace one of the four.
import type { LearningPathDefinition } from '../../src/elements/learning-path/definition.js';
import { sudetenEssayStop } from './sudeten-essay-stop.js';

/** The essay, from the sources to the turn-in. */
export const sudetenEssay: LearningPathDefinition = {
  type: 'learning-path',
  id: 'sudeten-essay',
  record: 'n4Hs8kQv2YpW6dLz',
  languages: 'swap',
  title: { en: 'Essay: peace at any price?', es: 'Ensayo: ¿paz a cualquier precio?' },
  statement: {
    en: 'I can make a claim about the Sudeten crisis and support it with sources.',
    es: 'Puedo hacer una afirmación sobre la crisis de los Sudetes y apoyarla con fuentes.',
  },
  steps: [
    {
      id: 'essay-sources',
      kind: 'must',
      title: { en: 'Read two sources', es: 'Lee dos fuentes' },
      text: {
        en: 'Read one source for giving up the Sudetenland and one against it. For each, write down who wrote it and what they wanted.',
        es: 'Lee una fuente a favor de ceder los Sudetes y una en contra. De cada una, escribe quién la escribió y qué quería.',
      },
      resources: [
        {
          title: { en: 'Letters and speeches, September 1938', es: 'Cartas y discursos, septiembre de 1938' },
          href: 'https://example.org/sudeten/sources',
        },
      ],
      minutes: 40,
      by: '2026-11-18',
    },
    {
      id: 'essay-map',
      kind: 'may',
      title: { en: 'Look at the map', es: 'Mira el mapa' },
      text: {
        en: 'Find the Sudetenland on the map of 1938. Which border forts stand there?',
        es: 'Busca los Sudetes en el mapa de 1938. ¿Qué fuertes de frontera hay ahí?',
      },
      resources: [{ title: { en: 'Map of 1938', es: 'Mapa de 1938' }, href: 'https://example.org/sudeten/map' }],
      minutes: 10,
    },
    {
      id: 'essay-prompt',
      kind: 'choose',
      title: { en: 'Choose your question', es: 'Elige tu pregunta' },
      text: {
        en: 'Choose the question your essay answers. If none of them is yours, write your own.',
        es: 'Elige la pregunta que responde tu ensayo. Si ninguna te convence, escribe la tuya.',
      },
      own: {},
      options: [
        {
          id: 'prompt-peace',
          title: { en: 'Did giving up the Sudetenland keep the peace?', es: '¿Ceder los Sudetes conservó la paz?' },
        },
        {
          id: 'prompt-prague',
          title: { en: 'What could Prague have done?', es: '¿Qué habría podido hacer Praga?' },
        },
        {
          id: 'prompt-paper',
          title: {
            en: 'How did one newspaper tell the story, and what did it leave out?',
            es: '¿Cómo contó la historia un periódico, y qué dejó fuera?',
          },
        },
        {
          id: 'prompt-family',
          title: {
            en: 'What did the agreement mean for one family at the border?',
            es: '¿Qué significó el acuerdo para una familia de la frontera?',
          },
        },
      ],
      minutes: 15,
      by: '2026-11-20',
    },
    {
      id: 'essay-claim-step',
      kind: 'must',
      title: { en: 'Write your claim', es: 'Escribe tu afirmación' },
      text: {
        en: 'Answer your question in one sentence that somebody could disagree with.',
        es: 'Responde tu pregunta en una oración con la que alguien podría no estar de acuerdo.',
      },
      minutes: 20,
      by: '2026-11-23',
      after: ['essay-prompt'],
      checkpoint: 'essay-claim',
    },
    {
      id: 'essay-draft',
      kind: 'must',
      title: { en: 'Draft two body paragraphs', es: 'Escribe dos párrafos de desarrollo' },
      text: {
        en: 'One reason in each paragraph, with a quotation and what it shows.',
        es: 'Una razón en cada párrafo, con una cita y lo que muestra.',
      },
      minutes: 60,
      by: '2026-12-01',
    },
    {
      id: 'essay-final',
      kind: 'assess',
      title: { en: 'Turn in your essay', es: 'Entrega tu ensayo' },
      text: { en: 'Turn it in as a Canvas assignment.', es: 'Entrégalo como tarea de Canvas.' },
      minutes: 45,
      by: '2026-12-04',
      ready: {
        musts: true,
        checklist: [
          {
            id: 'final-claim',
            text: { en: 'My claim is in the first paragraph.', es: 'Mi afirmación está en el primer párrafo.' },
          },
          {
            id: 'final-sources',
            text: { en: 'Every quotation names its source.', es: 'Cada cita dice de qué fuente es.' },
          },
          {
            id: 'final-aloud',
            text: { en: 'I read it aloud once.', es: 'Lo leí una vez en voz alta.' },
          },
        ],
      },
    },
  ],
  checkpoints: [sudetenEssayStop.checkpoint],
};
