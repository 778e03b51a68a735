// The tests of an Algebra 1 course, with the questions of one of them, results in points.
import type { ReflectionSheetDefinition } from '../../src/elements/reflection-sheet/definition.js';
import { exponentialFunctions } from './exponential-functions.js';
import { linearFunctions } from './linear-functions.js';

const line = linearFunctions.objective.id;
const growth = exponentialFunctions.objective.id;

/** Three tests; the second one has objectives for its questions. */
export const algebraTests: ReflectionSheetDefinition = {
  type: 'reflection-sheet',
  id: 'sheet-algebra-1',
  record: 'q7Xm2vRw9TtB4nHc',
  title: 'Algebra 1',
  objectives: [linearFunctions.objective, exponentialFunctions.objective],
  tests: [
    { id: 'alg1-unit-1', title: 'Unit 1 test', on: '2026-10-02' },
    {
      id: 'alg1-unit-2',
      title: 'Unit 2 test',
      on: '2026-11-06',
      questions: [
        { question: '1', objective: line },
        { question: '2', objective: line },
        { question: '3', objective: growth },
        { question: '4', objective: growth },
      ],
    },
    { id: 'alg1-unit-3', title: 'Unit 3 test' },
  ],
};
