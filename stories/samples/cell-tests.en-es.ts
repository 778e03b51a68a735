// The tests of a biology course in English and Spanish, with levels instead of points.
import type { ReflectionSheetDefinition } from '../../src/elements/reflection-sheet/definition.js';
import { cellTransport } from './cell-transport.en-es.js';

/** Two tests, on a scale from 1 to 4. */
export const cellTests: ReflectionSheetDefinition = {
  type: 'reflection-sheet',
  id: 'sheet-biology',
  record: 'Vp9cT4jMz6WsD2qF',
  title: { en: 'Biology', es: 'Biología' },
  languages: 'stacked',
  scale: { min: 1, max: 4 },
  objectives: [cellTransport.objective],
  tests: [
    { id: 'bio-cells', title: { en: 'Cells test', es: 'Examen de las células' }, on: '2026-10-16' },
    { id: 'bio-transport', title: { en: 'Transport test', es: 'Examen del transporte' } },
  ],
};
