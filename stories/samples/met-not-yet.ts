// A skills check with only two answers: met and not yet.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Hands-on CPR check in a Health class. */
export const metNotYet: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-cpr',
  record: 'Ns6wFb3tQh8CxY5m',
  objective: {
    id: 'obj-cpr',
    title: 'Hands-only CPR for an adult, on a practice manikin',
    statement: 'I can give hands-only CPR to an adult and use an AED while help is on the way.',
    version: 1,
    proficientAt: 1,
    levels: [
      {
        value: 0,
        label: 'Not yet',
        descriptor: 'I can do some of the steps by myself, and I know which ones I will practice next.',
        plain: 'I can do some steps. I know what to practice.',
        indicators: [
          { id: 'cpr-0-safe', text: 'I look around for danger before I come close.' },
          { id: 'cpr-0-next', text: 'I name the step I will practice next.' },
        ],
      },
      {
        value: 1,
        label: 'Met',
        descriptor: 'I can do every step in order on the manikin, with nobody telling me what comes next.',
        plain: 'I can do all the steps in order by myself.',
        indicators: [
          { id: 'cpr-1-check', text: 'I check whether the person responds and breathes.' },
          { id: 'cpr-1-call', text: 'I tell one person to call 911 and one to bring the AED.' },
          { id: 'cpr-1-hands', text: 'I put my hands in the center of the chest, arms straight.' },
          { id: 'cpr-1-push', text: 'I push hard and fast: at least 2 inches deep, 100 to 120 pushes a minute.' },
          { id: 'cpr-1-rise', text: 'I let the chest come all the way back up after each push.' },
          { id: 'cpr-1-aed', text: 'I turn the AED on, follow its voice, and keep everyone clear for the shock.' },
          { id: 'cpr-1-go-on', text: 'I start pushing again right after the shock and go on until help takes over.' },
        ],
      },
    ],
  },
};
