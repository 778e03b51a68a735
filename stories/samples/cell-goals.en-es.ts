// A tracker for one biology objective in English and Spanish.
import type { GoalTrackerDefinition } from '../../src/elements/goal-tracker/definition.js';
import { cellTransport } from './cell-transport.en-es.js';

/** Goals on how cells move things, closed by the teacher's rating. */
export const cellGoals: GoalTrackerDefinition = {
  type: 'goal-tracker',
  id: 'goals-cell',
  record: 'c5Ln8sKp3WzY6eQd',
  title: { en: 'Biology, unit 2', es: 'Biología, unidad 2' },
  objectives: [cellTransport.objective],
  closesBy: 'teacher',
  languages: 'stacked',
  steps: [
    {
      text: {
        en: 'Draw the cell membrane again without looking, then compare.',
        es: 'Dibujar otra vez la membrana sin mirar, y luego comparar.',
      },
    },
    {
      text: {
        en: 'Tell somebody at home how salt makes a potato soft.',
        es: 'Contarle a alguien en casa cómo la sal ablanda una papa.',
      },
    },
  ],
};
