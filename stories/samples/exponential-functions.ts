// An Algebra 1 scale on two kinds of growth, with indicators at every level.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Linear or exponential growth, on the four-point scale. */
export const exponentialFunctions: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-exponential-functions',
  record: 'q7Xm2vRw9TtB4nHc',
  objective: {
    id: 'obj-linear-vs-exponential',
    code: 'ALG1-7',
    title: 'Linear or exponential growth',
    statement: 'I can tell linear growth from exponential growth and explain how I know.',
    version: 1,
    proficientAt: 3,
    levels: [
      {
        value: 1,
        label: 'Beginning',
        descriptor: 'With a partner or a hint, I can carry on a number pattern and say how I got the next number.',
        plain: 'With help, I can find the next number in a pattern.',
        indicators: [
          { id: 'exp-1-next', text: 'I find the next two numbers in a pattern.' },
          { id: 'exp-1-how', text: 'I say what I did to get from one number to the next.' },
        ],
      },
      {
        value: 2,
        label: 'Developing',
        descriptor:
          'I can use a table to see whether a pattern adds the same amount each time or multiplies by the same number each time.',
        plain: 'I can see if it adds the same or multiplies by the same.',
        indicators: [
          { id: 'exp-2-differences', text: 'I subtract neighbors in a table to look for equal steps.' },
          { id: 'exp-2-ratios', text: 'I divide neighbors in a table to look for equal factors.' },
          { id: 'exp-2-name', text: 'I name the pattern linear, exponential or neither.' },
        ],
      },
      {
        value: 3,
        label: 'Proficient',
        descriptor:
          'I can decide whether a table, a graph or a story is linear or exponential, write a rule for it, and explain my choice by how it changes.',
        plain: 'I can tell which kind of growth it is, write the rule, and say why.',
        indicators: [
          { id: 'exp-3-decide', text: 'I decide which kind of growth I see in a table, a graph and a story.' },
          { id: 'exp-3-rule', text: 'I write a rule with the right starting value.' },
          { id: 'exp-3-why', text: 'I explain my choice: equal steps or equal factors.' },
        ],
        exemplars: [
          {
            title: 'Views on a video',
            text: 'Day 0 has 5 views, day 1 has 15, day 2 has 45. The steps are 10 and then 30, so it does not add the same amount. Each day is 3 times the day before, so it is exponential. My rule is v = 5 · 3ᵈ.',
          },
        ],
      },
      {
        value: 4,
        label: 'Extending',
        descriptor:
          'I can predict when exponential growth passes linear growth, and I can judge how long each model stays believable.',
        plain: 'I can find when one passes the other, and say how long the rule can be true.',
        indicators: [
          { id: 'exp-4-pass', text: 'I find when one kind of growth passes the other, and show how.' },
          { id: 'exp-4-limits', text: 'I tell what in real life would end the growth.' },
          { id: 'exp-4-own', text: 'I make up a situation of my own for each kind of growth.', required: false },
        ],
        exemplars: [
          {
            title: 'Two ways to save',
            text: 'Plan A is 100 + 50w dollars. Plan B is 10 · 2ʷ dollars. At week 5, A has $350 and B has $320. At week 6, A has $400 and B has $640, so B passes A in week 6. B is only believable for a while: by week 20 it would be more than ten million dollars, and nobody can keep doubling.',
          },
        ],
      },
    ],
  },
};
