// A self-rating on a draft essay; the highest level requires evidence.
import type { SelfRatingDefinition } from '../../src/elements/self-rating/definition.js';
import { argumentWriting } from './argument-writing.js';

/** Where am I now with argument writing, after my first draft? */
export const argumentWritingSelfRating: SelfRatingDefinition = {
  type: 'self-rating',
  id: 'rate-argument-writing',
  record: 'Lw5dZk8pYs3VfJ6g',
  objective: argumentWriting.objective,
  evidence: { id: 'eng10-essay-1-draft', title: 'School day essay, first draft', kind: 'assignment', on: '2026-10-09' },
  ask: ['why', 'prompts', 'need', 'next'],
  requireEvidenceAt: 4,
  frames: [
    { en: 'I can … because …', es: 'Puedo … porque …' },
    { en: 'You can see it in paragraph …, where I …', es: 'Se ve en el párrafo …, donde yo …' },
    { en: 'My claim is stronger now because …', es: 'Mi afirmación es más fuerte ahora porque …' },
  ],
  wordBank: [
    { en: 'claim', es: 'afirmación' },
    { en: 'evidence', es: 'evidencia' },
    { en: 'reasoning', es: 'razonamiento' },
    { en: 'source', es: 'fuente' },
    { en: 'the other side', es: 'la postura contraria' },
    { en: 'for this reason', es: 'por esta razón' },
  ],
  prompts: [
    {
      id: 'arg-before',
      moment: 'before',
      text: {
        en: 'What do you want your reader to think or do after reading?',
        es: '¿Qué quieres que piense o haga quien lea tu texto?',
      },
      frames: [{ en: 'I want my reader to …', es: 'Quiero que quien me lea …' }],
    },
    {
      id: 'arg-during',
      moment: 'during',
      text: {
        en: 'Which piece of evidence is your strongest so far? Why?',
        es: 'Hasta ahora, ¿cuál es tu evidencia más fuerte? ¿Por qué?',
      },
      frames: [{ en: 'My strongest evidence is … because …', es: 'Mi evidencia más fuerte es … porque …' }],
    },
    {
      id: 'arg-after-not-yet',
      moment: 'after',
      when: 'notYet',
      text: {
        en: 'Which part of your essay would you like to work on next?',
        es: '¿En qué parte de tu ensayo te gustaría trabajar ahora?',
      },
      choices: [
        { en: 'Making my claim clear', es: 'Hacer clara mi afirmación' },
        { en: 'Finding better evidence', es: 'Encontrar mejor evidencia' },
        { en: 'Explaining how the evidence fits', es: 'Explicar cómo la evidencia apoya lo que digo' },
      ],
    },
    {
      id: 'arg-after-met',
      moment: 'after',
      when: 'met',
      text: {
        en: 'Which sentence are you proud of, and what does it do for your reader?',
        es: '¿De qué oración estás orgulloso u orgullosa, y qué logra en quien la lee?',
      },
      frames: [{ en: 'This sentence works because …', es: 'Esta oración funciona porque …' }],
    },
    {
      id: 'arg-after-exceeded',
      moment: 'after',
      when: 'exceeded',
      text: {
        en: 'How could you help a classmate answer the other side?',
        es: '¿Cómo podrías ayudar a alguien de tu clase a responder a la postura contraria?',
      },
      frames: [{ en: 'I would show them how to …', es: 'Le mostraría cómo …' }],
    },
  ],
};
