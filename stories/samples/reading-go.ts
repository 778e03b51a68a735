// At the end of a first reading, at the green light: say how it went and go on.
import type { TrafficLightCheckpointDefinition } from '../../src/elements/traffic-light-checkpoint/definition.js';

/** Go: the first reading is done. */
export const readingGo: TrafficLightCheckpointDefinition = {
  type: 'traffic-light-checkpoint',
  id: 'reading-go-first',
  record: 'n4Hs8kQv2YpW6dLz',
  checkpoint: {
    id: 'reading-first',
    signal: 'green',
    title: 'You have read the story once',
    next: { text: 'Choose your next source on the board.' },
  },
};
