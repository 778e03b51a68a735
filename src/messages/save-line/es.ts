/** Messages of every widget about whether work is saved, in Spanish. */

import type { SaveLineMessages } from './en.js';

export const saveLine: SaveLineMessages = {
  saved: 'Guardado en esta computadora.',
  savedForNow: 'Guardado aquí hasta que termines.',
  willSave: 'Tu trabajo se guardará en esta computadora.',
  saving: 'Guardando …',
  unsaved: 'Todavía no se guardó.',
  unread: 'Tu trabajo anterior todavía no aparece.',
  trying: 'Seguimos intentando.',
  full: 'Todavía no se guardó: no hay espacio aquí.',
  memory: 'No se guardó en este dispositivo.',
  notSeen: 'Tu maestro o maestra todavía no lo ha visto.',
  willNotSee: 'Tu maestro o maestra todavía no lo verá.',
  turnedIn: (day) => `Hiciste tu entrega el ${day}.`,
  changes: (count) => `${count} ${count === 1 ? 'cambio' : 'cambios'} desde entonces.`,
  question: (day) => `¿Seguir con el trabajo del ${day}?`,
  keepGoing: 'Seguir',
  notMe: 'No soy yo',
  back: (day) => `Volver al trabajo del ${day}`,
  otherWork: (count) => `Otros trabajos en esta computadora (${count})`,
};
