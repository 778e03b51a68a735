/** Messages of the family page, in Spanish; the student speaks to the family, in the polite form. */

import type { FamilyPageMessages } from './en.js';

export const familyPage = {
  name: 'Español',
  show: 'Mostrar a mi familia',
  lead: 'Lean esto juntos. No lleva nombre, enlace ni código.',
  about: 'Sobre',
  inLanguage: 'Idioma de esta página',
  heading: 'Lo que estoy aprendiendo',
  learning: 'Estamos aprendiendo esto:',
  means: (level, label) => `La meta para todos es el nivel ${level}, ${label}. Quiere decir:`,
  meansAlone: (level, label) => `La meta para todos es el nivel ${level}, ${label}.`,
  iAm: (level, label) => `Creo que estoy en el nivel ${level}, ${label}.`,
  noLevel: 'Todavía no he dicho en qué nivel estoy.',
  teacher: (level, label) => `Mi maestro o maestra dice nivel ${level}, ${label}.`,
  will: 'Lo que voy a hacer:',
  noPlan: 'Todavía no he planeado qué hacer. Usted me puede ayudar a pensarlo.',
  ask: 'Una pregunta que me puede hacer:',
  questionNew: '¿Qué sabes ya de esto? ¿Qué es nuevo para ti?',
  questionGrowing: (level) =>
    `¿Qué puedes hacer ahora que antes no podías? ¿Qué te ayudará a llegar al nivel ${level}?`,
  questionThere: (level) => `¿Me muestras algo que hiciste y me cuentas por qué es nivel ${level}?`,
  copy: 'Copiar como mensaje',
  copied: 'Copiado. Puedes pegarlo en un mensaje.',
  byHand: 'Copia el texto del cuadro.',
  text: 'El mensaje',
  print: 'Imprimir esta página',
  noPrint: 'Aquí no se puede imprimir. Copia el texto del cuadro.',
  showed: 'Se lo mostré a',
  to: { mother: 'Mi mamá', father: 'Mi papá', grandparent: 'Mi abuela o abuelo', otherAdult: 'Otro adulto' },
  shown: (who, day) => `${who}: mostrado el ${day}.`,
  undo: 'Deshacer',
} satisfies FamilyPageMessages;
