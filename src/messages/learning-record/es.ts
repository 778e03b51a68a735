/** Messages of `<learning-record>`, and of the foot of a widget without one, in Spanish. */

import type { LearningRecordMessages } from './en.js';

const answers = (count: number) => (count === 1 ? '1 respuesta' : `${count} respuestas`);

export const learningRecord: LearningRecordMessages = {
  myWork: 'Mi trabajo',
  copy: 'Guardar una copia',
  copied: (file) => `Busca ${file} en tus descargas.`,
  copyByHand: 'Si no llegó un archivo, copia este texto para conservar tu trabajo.',
  asText: '¿No hay archivo? Guárdalo como texto',
  copyText: 'Mi trabajo como texto',
  fileName: 'mi-trabajo',
  open: 'Abrir mi copia',
  opened: (count) => `De tu copia: ${answers(count)}.`,
  openedNothing: 'Todo lo de esta copia ya está aquí.',
  openedBad: (count) => `No se pudo leer: ${answers(count)}.`,
  notCopy: 'Este archivo no es una copia guardada.',
  otherRecord: 'Esta copia es de otra clase.',
  openAnyway: 'Abrirla aquí de todos modos',
  whoseCopy: (count, day, name) => `¿Es tu trabajo? ${answers(count)}${name && ` de ${name}`}, la última del ${day}.`,
  addMine: 'Es mío: agregarlo',
  onlyRead: 'Solo leerlo',
  leave: 'Dejarlo',
  notAdded: 'No se agregó nada.',
  copyToRead: (name) => (name ? `Solo para leer: ${name}` : 'Solo para leer'),
  done: 'Ya terminé: borrar mi trabajo de aquí',
  erases: (count) =>
    count === 0 ? 'Se borran tus textos sin terminar.' : `Se borran ${answers(count)} y textos sin terminar.`,
  copyFirst: 'Antes, guarda una copia para conservarlo.',
  erase: 'Borrar mi trabajo',
  keep: 'Conservar mi trabajo',
  erased: 'Tu trabajo de aquí se borró.',
  notErased: 'No se pudo borrar. Inténtalo otra vez.',
  beforeLeaving: 'Guarda una copia antes de irte.',
  gone: 'Se borró este navegador. Guardamos tu trabajo otra vez.',
  goneHere: 'Se borró este navegador. Tu trabajo ya solo está en esta página.',
  quarantined: (count) => `Aquí no se pudo leer: ${answers(count)}.`,
  keepUnread: 'Guardarlas en un archivo',
  newer: 'Una parte necesita una versión más nueva.',
  reload: 'Prueba a cargar la página otra vez.',
  who: '¿Quién puede ver esto?',
  whoDurable: 'Solo esta computadora lo guarda.',
  whoSession: 'Esta computadora lo guarda hasta que termines.',
  whoMemory: 'Nada lo guarda cuando te vas.',
  whoTeacher: 'Tu maestro o maestra lo ve cuando lo entregas.',
  whoElse: 'Alguien con esta cuenta aquí podría abrirlo.',
};
