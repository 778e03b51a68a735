// An Algebra 1 scale from 0 to 4 with half points between the levels.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Systems of equations, from 0 to 4 in half points. */
export const zeroToFourHalves: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-systems',
  record: 'q7Xm2vRw9TtB4nHc',
  objective: {
    id: 'obj-systems',
    code: 'ALG1-6',
    title: 'Systems of linear equations',
    statement: 'I can solve a system of two linear equations and tell what the solution means.',
    version: 1,
    proficientAt: 3,
    increment: 0.5,
    levels: [
      {
        value: 0,
        label: 'Starting out',
        descriptor: 'I am new to this. I can show my teacher or a partner where I would like to begin.',
        plain: 'This is new to me. I can show where to begin.',
      },
      {
        value: 1,
        label: 'With help',
        descriptor:
          'With help, I can check whether a point makes both equations true and take the first step of a solution.',
        plain: 'With help, I can test a point and start.',
        indicators: [
          { id: 'sys-1-check', text: 'I put a point into both equations to see whether it works.' },
          { id: 'sys-1-start', text: 'I take the first step when I have an example to follow.' },
        ],
      },
      {
        value: 2,
        label: 'The basics',
        descriptor:
          'I can solve a system by graphing, and by substitution when one variable is already alone, and I know the words solution, system and intersection.',
        plain: 'I can solve the easier systems and use the right words.',
        indicators: [
          { id: 'sys-2-graph', text: 'I graph both lines and read where they cross.' },
          { id: 'sys-2-substitute', text: 'I substitute when one variable is already alone.' },
          { id: 'sys-2-words', text: 'I use solution, system and intersection correctly.' },
        ],
      },
      {
        value: 3,
        label: 'The goal',
        descriptor:
          'I can solve any system of two linear equations, choose a method that fits, check my answer in both equations, and tell what it means in a story.',
        plain: 'I can solve it, check it, and say what it means.',
        indicators: [
          { id: 'sys-3-solve', text: 'I solve by graphing, substitution and elimination.' },
          { id: 'sys-3-choose', text: 'I say why the method I chose fits this system.' },
          { id: 'sys-3-check', text: 'I check my answer in both equations.' },
          { id: 'sys-3-meaning', text: 'I tell what the solution means, with units.' },
        ],
        exemplars: [
          {
            title: 'Tickets for the play',
            text: 'We sold 200 tickets for $1,240. Student tickets cost $5 and adult tickets cost $8. So s + a = 200 and 5s + 8a = 1240. From the first equation, s = 200 − a. Then 5(200 − a) + 8a = 1240, so 3a = 240, a = 80 and s = 120. Check: 120 + 80 = 200, and 600 + 640 = 1240. We sold 120 student tickets and 80 adult tickets.',
          },
        ],
      },
      {
        value: 4,
        label: 'Beyond the goal',
        descriptor:
          'I can write a system for a situation I have not seen before, explain why it has one solution, none or endlessly many, and decide whether the answer makes sense in real life.',
        plain: 'I can make my own system and explain how many answers it has.',
        indicators: [
          { id: 'sys-4-write', text: 'I write a system for a new situation and say what each letter stands for.' },
          { id: 'sys-4-count', text: 'I explain how many solutions there are without solving first.' },
          { id: 'sys-4-sense', text: 'I decide whether the answer makes sense, and why.' },
        ],
      },
    ],
  },
};
