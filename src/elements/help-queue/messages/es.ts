/** Messages of `<help-queue>`, in Spanish. */

import type { HelpQueueMessages } from './en.js';

export const helpQueue: HelpQueueMessages = {
  heading: 'Ayuda en el escritorio',
  seat: 'Mi número de asiento',
  initials: 'Mis iniciales',
  need: { red: 'Alto: no sé cómo seguir', question: 'Tengo una pregunta' },
  short: { red: 'Alto', question: 'Pregunta' },
  words: 'De qué se trata, si quieres',
  signIn: 'Apuntarme',
  who: { seat: 'Primero escribe tu número de asiento.', initials: 'Primero escribe tus iniciales.' },
  signedIn: (who, place) => `${who} está en la lista, lugar ${place}.`,
  changed: (who) => `${who} ya está en la lista y conserva su lugar.`,
  waiting: 'En espera',
  nobody: 'Nadie está esperando.',
  minutes: (count) => (count === 0 ? 'ahora' : `${count} min`),
  waited: (count) =>
    count === 0 ? 'espera hace menos de un minuto' : `espera hace ${count} ${count === 1 ? 'minuto' : 'minutos'}`,
  helped: 'Ayudé',
  helpedWho: (who) => `${who}: con ayuda.`,
  undo: 'Deshacer',
  backAgain: (who) => `${who} espera otra vez.`,
  done: (count) => `Con ayuda hasta ahora: ${count}`,
  project: 'Mostrar sin palabras',
  unproject: 'Mostrar las palabras',
  empties: (time) => `No se guarda nada, si usted no lo guarda. La lista se vacía sola: ${time}`,
  emptiesAfter: (minutes) =>
    `No se guarda nada, si usted no lo guarda. La lista se vacía sola ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} después de que alguien se apunte.`,
  emptied: 'Terminó el período y la lista está vacía.',
  save: 'Guardar esta lista',
  saved: (count) => `Se guardaron: ${count}.`,
  isNotSaved: 'Aquí no se puede guardar nada: falta un id.',
};
