/** Messages of the panel for rows pasted from a spreadsheet, in Spanish. */

import type { PastePanelMessages } from './en.js';

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
const here = (same: number) => (same === 0 ? '' : ` ${count(same, 'fila ya estaba', 'filas ya estaban')} aquí.`);
const left = (unread: number) =>
  unread === 0 ? '' : unread === 1 ? ' No se pudo leer 1 fila.' : ` No se pudieron leer ${unread} filas.`;

const day = (cell: string) => `“${cell}” no es un día como 2026-11-20.`;
const offScale = (cell: string) => `“${cell}” no es un nivel de esta escala.`;
const about = (cell: string) => (cell ? `“${cell}” no está en esta página.` : 'No dice de qué se trata.');

export const pastePanel: PastePanelMessages = {
  rows: 'Filas de la hoja de cálculo',
  heading: 'Si la primera fila tiene los nombres de las columnas, pueden ir en cualquier orden.',
  add: 'Agregar estas filas',
  nothing: 'Primero pega unas filas.',
  row: (line, fault) => `Fila ${line}: ${fault}`,
  moreRows: (more) => `Y ${count(more, 'fila', 'filas')} más.`,
  undo: 'Deshacer',
  redo: 'Volver a ponerlo',
  undone: 'Deshecho.',
  ratings: {
    help: 'Cuatro columnas: objetivo, trabajo, día, nivel. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).',
    whose: '¿Quién dio estos niveles?',
    options: { config: 'Mi maestro(a)', own: 'Yo' },
    done: (added, same, unread) =>
      `${count(added, 'nivel agregado', 'niveles agregados')}.${here(same)}${left(unread)}`,
    faults: {
      objective: about,
      level: offScale,
      noLevel: () => 'No tiene nivel.',
      day,
      future: (cell) => `El día ${cell} aún no llega.`,
      source: (cell) => (cell ? `Aquí no se pueden agregar niveles de “${cell}”.` : 'Elige arriba quién lo dio.'),
    },
    cells: {
      headings: {
        objective: ['objetivo', 'estándar', 'meta de aprendizaje', 'habilidad', 'competencia', 'tema'],
        work: ['trabajo', 'tarea', 'evaluación', 'examen', 'prueba', 'evidencia'],
        day: ['día', 'dia', 'fecha', 'marca temporal'],
        level: ['nivel', 'calificación', 'calificacion', 'puntuación'],
        who: ['quién', 'quien', 'por'],
      },
      sources: {
        own: ['tú', 'tu', 'yo', 'estudiante'],
        given: ['maestro(a)', 'maestro', 'maestra', 'maestro(a), copiado', 'examen', 'mi maestro', 'mi maestra'],
      },
      codes: {
        insufficientEvidence: ['evidencia insuficiente', 'no hay suficiente evidencia'],
        missing: ['falta', 'no entregado', 'no se entregó'],
        exempt: ['exento', 'exenta', 'no hace falta'],
        absent: ['ausente', 'no estuvo'],
      },
    },
  },
  goals: {
    help: 'Seis columnas: de qué se trata, el nivel que quiero, para cuándo, por qué, un paso y para cuándo lo hago. Un paso en cada fila. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).',
    done: (added, steps, same, unread) =>
      `${count(added, 'meta', 'metas')} y ${count(steps, 'paso agregado', 'pasos agregados')}.${here(same)}${left(unread)}`,
    faults: {
      objective: about,
      level: offScale,
      offScale,
      noTarget: () => 'No dice qué nivel quieres.',
      belowCurrent: (cell) => `Ya estás por encima de “${cell}”.`,
      day,
      notDate: day,
      pastDate: (cell) => `El día ${cell} ya pasó.`,
      noWords: () => 'Su paso no tiene palabras.',
      noDate: () => 'Su paso no dice para cuándo.',
    },
    cells: {
      headings: {
        objective: ['tema', 'objetivo', 'estándar', 'habilidad', 'de qué se trata'],
        target: ['meta', 'nivel'],
        by: ['para', 'para cuándo', 'fecha', 'antes de'],
        why: ['por qué', 'por que'],
        step: ['paso', 'acción', 'lo que voy a hacer', 'plan'],
        stepBy: ['paso para', 'fecha del paso'],
        from: ['desde', 'ahora'],
        state: ['estado'],
        stepState: ['estado del paso'],
      },
      states: { met: ['lograda', 'logrado'], notYet: ['todavía no'], archived: ['aparte'] },
      stepStates: { done: ['hecho', 'x', '✓', 'true'], blocked: ['detenido', 'atorado'] },
      nextTest: ['antes del próximo examen', 'antes de la próxima prueba'],
    },
  },
};
