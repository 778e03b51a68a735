// Halfway through a page on linear functions, at the yellow light: check yourself, then go on.
import type { TrafficLightCheckpointDefinition } from '../../src/elements/traffic-light-checkpoint/definition.js';

/** Check: can I find the rate of change? A red from the student turns it into a stop. */
export const linearCheck: TrafficLightCheckpointDefinition = {
  type: 'traffic-light-checkpoint',
  id: 'linear-check-rate',
  record: 'q7Xm2vRw9TtB4nHc',
  checkpoint: {
    id: 'linear-rate-check',
    signal: 'yellow',
    escalate: true,
    title: 'Check your rate of change for problems 1 to 4',
    text: 'Open the answer sheet in the blue folder and compare.',
    checks: [
      { id: 'same-unit', text: 'My rate has a unit, such as dollars per ticket.' },
      { id: 'two-points', text: 'I used two points, and a third point on the line fits too.' },
      { id: 'sign', text: 'When the line falls, my rate is negative.' },
    ],
    reach: 'Raise your hand, or come to the round table.',
    frames: ['In problem …, I …', 'I do not see why …'],
    next: { text: 'Go on with problems 5 to 8.' },
  },
};
