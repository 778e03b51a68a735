// An Algebra 1 scale with every optional member: plain texts, indicators and worked examples.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Linear functions on the four-point scale. */
export const linearFunctions: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-linear-functions',
  record: 'q7Xm2vRw9TtB4nHc',
  objective: {
    id: 'obj-linear-functions',
    code: 'ALG1-4',
    title: 'Linear functions in real situations',
    statement: 'I can write, graph and explain a linear function that fits a real situation.',
    version: 1,
    proficientAt: 3,
    levels: [
      {
        value: 1,
        label: 'Beginning',
        descriptor: 'With an example beside me, I can plot points from a table and tell whether they line up.',
        plain: 'With help, I can put points on a graph and see if they make a line.',
        indicators: [
          { id: 'lin-1-plot', text: 'I plot points from a table in the right places.', required: true },
          { id: 'lin-1-line', text: 'I say whether the points make a line and show what I looked at.', required: true },
        ],
      },
      {
        value: 2,
        label: 'Developing',
        descriptor:
          'I can find the rate of change and the starting value from a table or a graph, and I can use a rule that is given to me.',
        plain: 'I can find where it starts and how much it changes each step.',
        indicators: [
          { id: 'lin-2-rate', text: 'I find the rate of change from two points.', required: true },
          { id: 'lin-2-start', text: 'I find the starting value, where x is 0.', required: true },
          { id: 'lin-2-use', text: 'I use a given rule to find y for a new x.', required: true },
        ],
      },
      {
        value: 3,
        label: 'Proficient',
        descriptor:
          'I can write a linear function from a story, a table or a graph, draw its graph, and tell what its rate of change and starting value mean in that situation.',
        plain: 'I can write the rule, draw it, and say what each number means.',
        indicators: [
          { id: 'lin-3-write', text: 'I write a rule from a story, a table or a graph.', required: true },
          { id: 'lin-3-graph', text: 'I draw the graph with both axes named.', required: true },
          { id: 'lin-3-meaning', text: 'I say what each number in the rule means, with its unit.', required: true },
          { id: 'lin-3-check', text: 'I test my rule with a point I did not use to make it.', required: false },
        ],
        exemplars: [
          {
            title: 'The cost of a gym',
            text: 'A gym charges $20 to join and $15 each month. My rule is c = 15m + 20. The 15 means the cost grows by $15 every month. The 20 is what I pay before the first month. For 6 months I pay 15 · 6 + 20 = 110, so $110.',
          },
        ],
      },
      {
        value: 4,
        label: 'Extending',
        descriptor:
          'I can compare linear functions that are shown in different ways, use them to make a decision, and tell where a line stops being a good model.',
        plain: 'I can compare two rules, choose one, and say when the rule stops working.',
        indicators: [
          { id: 'lin-4-compare', text: 'I compare two functions, such as a table and a rule.', required: true },
          { id: 'lin-4-decide', text: 'I make a decision and back it up with numbers from both.', required: true },
          { id: 'lin-4-limits', text: 'I tell where the line stops making sense, and why.', required: true },
        ],
        exemplars: [
          {
            title: 'Choosing between two gyms',
            text: 'Gym A costs 15m + 20. Gym B’s table says $50 for 2 months and $100 for 4 months, so B is $25 a month with no cost to join. Both cost $50 at 2 months. The season lasts 4 months: A is $80 and B is $100, so I choose A. For only 1 month B is cheaper, $25 instead of $35. My rules stop working if a gym changes its price.',
          },
        ],
      },
    ],
  },
};
