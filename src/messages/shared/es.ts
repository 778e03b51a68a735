/** Messages that several widgets use, in Spanish. */

import type { Problem } from '../../core/problem.js';
import type { SharedMessages } from './en.js';

const tooBig = (_: Found) => 'Esto es demasiado largo.';

interface Found {
  readonly found: string | number;
  readonly expected: string | number;
  readonly line?: string | number;
  readonly column?: string | number;
}

const problems: { readonly [code in Problem['code']]?: (at: Found) => string } = {
  notJson: ({ line, column }) =>
    `Esto no es JSON. Busca una coma o unas comillas que falten.${line ? ` En la línea ${line}, columna ${column}.` : ''}`,
  notLoaded: ({ found }) => `No se pudo abrir el archivo (${found}).`,
  tooBig,
  tooDeep: tooBig,
  tooMany: tooBig,
  tooLong: tooBig,
  missing: () => 'Falta esto.',
  empty: () => 'Aquí faltan palabras.',
  wrongType: ({ expected }) => `Esto debe ser: ${expected}.`,
  notOneOf: ({ found, expected }) => `«${found}» no es una de estas opciones: ${expected}.`,
  notLanguage: ({ found }) => `«${found}» no es un idioma, como en o es.`,
  unsafeLink: () => 'Usa un enlace que empiece con https://.',
  tooFewLevels: () => 'Una escala necesita al menos dos niveles.',
  duplicateLevel: ({ found }) => `Dos niveles tienen el valor ${found}.`,
  duplicateId: ({ found }) => `Dos cosas tienen el id «${found}».`,
  offIncrement: ({ found, expected }) => `${found} queda entre los pasos de la escala (${expected}).`,
  unknownLevel: ({ found }) => `La escala no tiene el nivel ${found}.`,
  spaceInId: ({ found }) => `El id «${found}» tiene un espacio.`,
  unknownId: ({ found }) => `No existe «${found}».`,
  minAboveMax: ({ found, expected }) => `El mínimo, ${found}, es mayor que el máximo, ${expected}.`,
  tooFewOptions: ({ found, expected }) => `Hay ${found} opciones, pero se deben elegir ${expected}.`,
  wrongCount: ({ found, expected }) => `Hay ${found} opciones; el cuadro necesita ${expected}.`,
  cycle: ({ found }) => `«${found}» se necesita a sí misma y nadie puede llegar a ella.`,
  unreachable: ({ found }) => `Nadie puede llegar a «${found}»: espera algo que viene después.`,
  emptyBranch: ({ found }) => `En «${found}» no hay nada que elegir ni que hacer.`,
  mustAndMay: ({ found }) => `«${found}» es obligatoria y también opcional.`,
  mustDosBreakRule: () => 'Lo que todos deben hacer va contra otra regla.',
  noWayToFinish: () => 'Ninguna elección cumple todas estas reglas.',
  outOfRange: ({ found }) => `${found} es demasiado pequeño o demasiado grande.`,
  notWhole: ({ found }) => `${found} no es un número entero.`,
  newerVersion: () => 'Esto se hizo con una versión más nueva.',
};

export const shared: SharedMessages = {
  cannotShow: 'Todavía no se puede mostrar.',
  loading: 'Un momento …',
  problem: ({ path, code, params }) =>
    [path, problems[code]?.({ found: '', expected: '', ...params }) ?? 'Esto no se puede leer.']
      .filter(Boolean)
      .join(': '),
  level: (value, label) => `${value} · ${label}`,
  between: (below, above) => `Entre ${below} y ${above}`,
  you: 'Estás aquí',
  goal: 'Meta',
  next: 'Sigue',
  teacher: 'Maestro(a)',
  nextHeading: (level) => `Qué hace falta para ${level}`,
  top: 'Este es el nivel más alto.',
  signs: 'Cómo se nota',
  required: 'Elige un nivel.',
  hear: 'Escuchar',
  stop: 'Parar',
  simpler: 'Palabras más fáciles',
  allWords: 'Todas las palabras',
  oneAtATime: 'Uno a la vez',
  allLevels: 'Todos los niveles',
  before: 'Nivel anterior',
  after: 'Nivel siguiente',
  swap: 'Otro idioma',
  isNotSaved: 'Aquí no se guarda nada: falta un id.',
};
