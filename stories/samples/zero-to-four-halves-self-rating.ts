// A self-rating in half points, after homework on systems of equations.
import type { SelfRatingDefinition } from '../../src/elements/self-rating/definition.js';
import { zeroToFourHalves } from './zero-to-four-halves.js';

/** Where am I now with systems of equations, after the ticket problems? */
export const zeroToFourHalvesSelfRating: SelfRatingDefinition = {
  type: 'self-rating',
  id: 'rate-systems',
  record: 'q7Xm2vRw9TtB4nHc',
  objective: zeroToFourHalves.objective,
  evidence: { id: 'alg1-ticket-problems', title: 'Ticket problems', kind: 'practice', on: '2026-12-04' },
  order: 'descending',
  ask: ['why', 'prompts', 'need', 'next'],
  frames: [
    { en: 'I can … because …', es: 'Puedo … porque …' },
    { en: 'I am between … and … because …', es: 'Estoy entre … y … porque …' },
    { en: 'I checked my answer by …', es: 'Comprobé mi respuesta así: …' },
  ],
  wordBank: [
    { en: 'system', es: 'sistema' },
    { en: 'solution', es: 'solución' },
    { en: 'intersection', es: 'intersección' },
    { en: 'substitution', es: 'sustitución' },
    { en: 'elimination', es: 'eliminación' },
  ],
  prompts: [
    {
      id: 'sys-before',
      moment: 'before',
      text: {
        en: 'Which method would you like to get better at? Why?',
        es: '¿En qué método te gustaría mejorar? ¿Por qué?',
      },
      frames: [{ en: 'I would like to get better at … because …', es: 'Me gustaría mejorar en … porque …' }],
    },
    {
      id: 'sys-during',
      moment: 'during',
      text: {
        en: 'How did you choose your method for this problem?',
        es: '¿Cómo elegiste tu método para este problema?',
      },
      frames: [{ en: 'I chose … because I saw …', es: 'Elegí … porque vi …' }],
    },
    {
      id: 'sys-after-not-yet',
      moment: 'after',
      when: 'notYet',
      text: {
        en: 'What would help you most before the next try?',
        es: '¿Qué te ayudaría más antes del próximo intento?',
      },
      choices: [
        { en: 'Watching someone solve one', es: 'Ver a alguien resolver uno' },
        { en: 'Solving one with a partner', es: 'Resolver uno con alguien de mi clase' },
        { en: 'Finding the step where my answer changed', es: 'Encontrar el paso donde cambió mi respuesta' },
        { en: 'More problems like these', es: 'Más problemas como estos' },
      ],
    },
    {
      id: 'sys-after-met',
      moment: 'after',
      when: 'met',
      text: {
        en: 'Which method do you trust most now? What makes it work for you?',
        es: '¿En qué método confías más ahora? ¿Por qué te funciona?',
      },
      frames: [{ en: 'I trust … because …', es: 'Confío en … porque …' }],
    },
    {
      id: 'sys-after-exceeded',
      moment: 'after',
      when: 'exceeded',
      text: {
        en: 'Make up a story for a system that has no solution. How do you know it has none?',
        es: 'Inventa una historia para un sistema sin solución. ¿Cómo sabes que no la tiene?',
      },
      frames: [{ en: 'It has no solution because …', es: 'No tiene solución porque …' }],
    },
  ],
};
