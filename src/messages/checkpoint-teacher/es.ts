/** Messages of a checkpoint for teachers, on their own screen and on a student's device, in Spanish. */

import type { CheckpointTeacherMessages } from './en.js';

export const checkpointTeacher: CheckpointTeacherMessages = {
  releaseCodeField: 'Para tu maestro o maestra: dejarme seguir',
  word: 'Código de paso',
  wordHint: 'Lo escribe tu maestro o maestra. No se ve.',
  open: 'Dejarme seguir',
  checking: 'Un momento …',
  wrong: (left) => `Ese no es el código. ${left === 1 ? 'Queda 1 intento' : `Quedan ${left} intentos`}.`,
  pause: (until) => `Demasiados intentos. Prueba otra vez después de esta hora: ${until}`,
  notSecure:
    'Aquí no se puede comprobar un código: esta página no tiene una dirección segura (https). Habla con tu maestro o maestra.',
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
  byWord: 'con el código de paso',
  byTeacher: 'por un maestro o una maestra',
  make: 'Crear un código de paso',
  makeHint: 'No es un candado de seguridad: quien oiga el código puede usarlo. De cada uso se ve la hora.',
  propose: 'Proponer un código',
  ready: 'Crear',
  paste: 'Pegue esto en los ajustes de esta luz',
  card: 'Código de paso',
  cardHint: 'Guarde esta tarjeta en su escritorio.',
  print: 'Imprimir la tarjeta',
};
