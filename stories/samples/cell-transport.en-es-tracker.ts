// One objective of Biology, in English and in Spanish.
import type { MasteryTrackerDefinition } from '../../src/elements/mastery-tracker/definition.js';
import { cellTransport } from './cell-transport.en-es.js';

/** The latest attempt at each piece of work counts. */
export const cellTransportTracker: MasteryTrackerDefinition = {
  type: 'mastery-tracker',
  id: 'tracker-cell-transport',
  record: 'Vp9cT4jMz6WsD2qF',
  title: { en: 'Biology: cells', es: 'Biología: las células' },
  mastery: { method: 'decaying-average', weight: 65, attempts: 'latest' },
  languages: 'stacked',
  objectives: [cellTransport.objective],
};
