// The sign-in list for a device at the teacher's desk.
import type { HelpQueueDefinition } from '../../src/elements/help-queue/definition.js';

/** Sign in with your seat number; the list lasts one period. */
export const deskQueue: HelpQueueDefinition = {
  type: 'help-queue',
  id: 'desk-queue',
  record: 'w3Jc7tNz5RbF9mKx',
  queue: {
    id: 'desk-period-3',
    title: { en: 'Sign in, then keep working', es: 'Apúntate y sigue trabajando' },
    text: {
      en: 'I come to whoever has waited longest. Try your next step while you wait.',
      es: 'Voy con quien más ha esperado. Mientras tanto, prueba tu siguiente paso.',
    },
    minutes: 55,
  },
};
