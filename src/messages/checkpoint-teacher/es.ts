/** Messages of a checkpoint for teachers, on their own screen and on a student's device, in Spanish. */

import type { CheckpointDeskMessages } from './en.js';

export const checkpointDesk: CheckpointDeskMessages = {
  releaseCodeField: 'Para tu maestro o maestra: dejarme seguir',
  word: 'Palabra de paso',
  wordHint: 'La escribe tu maestro o maestra. No se ve.',
  open: 'Dejarme seguir',
  checking: 'Un momento …',
  wrong: (left) => `Esa no es la palabra. ${left === 1 ? 'Queda 1 intento' : `Quedan ${left} intentos`}.`,
  pause: (until) => `Demasiados intentos. Prueba otra vez después de esta hora: ${until}`,
  notSecure:
    'Aquí no se puede comprobar una palabra: esta página no tiene una dirección segura (https). Habla con tu maestro o maestra.',
  student: 'Estudiante',
  noSignal: 'El o la estudiante todavía no ha dicho nada.',
  seenByYou: 'Visto',
  helpedByYou: 'Con ayuda',
  markSeen: 'Marcar como visto',
  markHelped: 'Marcar como ayudado',
  release: 'Dejar seguir',
  released: 'Ya puede seguir.',
  relock: 'Hacer alto otra vez',
  relocked: 'Otra vez hace alto.',
  note: 'Nota, si quiere',
  releases: 'Permisos para seguir',
  byWord: 'con la palabra de paso',
  byTeacher: 'por un maestro o una maestra',
  make: 'Crear una palabra de paso',
  makeHint: 'Es un pestillo, no un candado: quien oiga la palabra puede usarla, y cada vez se ve a qué hora se usó.',
  propose: 'Proponer una palabra',
  ready: 'Crear',
  paste: 'Pegue esto en los ajustes de esta luz',
  card: 'Palabra de paso',
  cardHint: 'Guarde esta tarjeta en su escritorio.',
  print: 'Imprimir la tarjeta',
};
