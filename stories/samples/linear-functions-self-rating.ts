// A self-rating after a quiz on linear functions, with every optional part.
import type { SelfRatingDefinition } from '../../src/elements/self-rating/definition.js';
import { linearFunctions } from './linear-functions.js';

/** Where am I now with linear functions, after Quiz 2? */
export const linearFunctionsSelfRating: SelfRatingDefinition = {
  type: 'self-rating',
  id: 'rate-linear-functions',
  record: 'q7Xm2vRw9TtB4nHc',
  objective: linearFunctions.objective,
  evidence: { id: 'alg1-quiz-2', title: 'Quiz 2', kind: 'assessment', on: '2026-11-20' },
  ask: ['why', 'prompts', 'need', 'next'],
  frames: [
    { en: 'I can … because …', es: 'Puedo … porque …' },
    { en: 'In problem …, I showed that I can …', es: 'En el problema …, mostré que puedo …' },
    { en: 'I still want to understand …', es: 'Todavía quiero entender …' },
  ],
  wordBank: [
    { en: 'rate of change', es: 'tasa de cambio' },
    { en: 'starting value', es: 'valor inicial' },
    { en: 'slope', es: 'pendiente' },
    { en: 'table', es: 'tabla' },
    { en: 'graph', es: 'gráfica' },
    { en: 'rule', es: 'regla' },
  ],
  prompts: [
    {
      id: 'lin-before',
      moment: 'before',
      text: {
        en: 'What can you already do with tables, graphs and rules?',
        es: '¿Qué puedes hacer ya con tablas, gráficas y reglas?',
      },
      frames: [{ en: 'I already know how to …', es: 'Ya sé cómo …' }],
    },
    {
      id: 'lin-during',
      moment: 'during',
      text: {
        en: 'Which problem needs the most thought? What have you tried so far?',
        es: '¿Qué problema necesita más atención? ¿Qué has intentado hasta ahora?',
      },
      frames: [{ en: 'I tried …, and I noticed …', es: 'Intenté …, y noté que …' }],
    },
    {
      id: 'lin-after-not-yet',
      moment: 'after',
      when: 'notYet',
      text: {
        en: 'Which step do you want to practice first?',
        es: '¿Qué paso quieres practicar primero?',
      },
      choices: [
        { en: 'Finding the rate of change', es: 'Encontrar la tasa de cambio' },
        { en: 'Finding the starting value', es: 'Encontrar el valor inicial' },
        { en: 'Writing the rule from a story', es: 'Escribir la regla a partir de una historia' },
        { en: 'Saying what the numbers mean', es: 'Decir qué significan los números' },
      ],
    },
    {
      id: 'lin-after-met',
      moment: 'after',
      when: 'met',
      text: {
        en: 'What did you do to get here that you want to keep doing?',
        es: '¿Qué hiciste para llegar hasta aquí que quieres seguir haciendo?',
      },
      frames: [{ en: 'It helped me when I …', es: 'Me ayudó cuando …' }],
    },
    {
      id: 'lin-after-exceeded',
      moment: 'after',
      when: 'exceeded',
      text: {
        en: 'Where outside of math class could you use a line to make a decision?',
        es: 'Fuera de la clase de matemáticas, ¿dónde podrías usar una recta para tomar una decisión?',
      },
      frames: [{ en: 'I could use a line to …', es: 'Podría usar una recta para …' }],
    },
  ],
};
