// A World History board on the Sudeten crisis, in English and Spanish: one of three products or an idea of the
// student's own, alone or with a partner.
import type { ChoiceBoardDefinition } from '../../src/elements/choice-board/definition.js';

/** An infographic, a news story or a video on the decisions of 1938. */
export const sudetenBoard: ChoiceBoardDefinition = {
  type: 'choice-board',
  id: 'board-sudeten',
  record: 'Xd8rM5bNf3HtK7zU',
  languages: 'swap',
  title: { en: 'The Sudeten crisis, 1938', es: 'La crisis de los Sudetes, 1938' },
  statement: {
    en: 'I can use what sources say, who made them and why, to explain the decisions of 1938.',
    es: 'Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.',
  },
  text: {
    en: 'Choose one, or bring an idea of your own. Work alone or with a partner.',
    es: 'Elige una, o trae una idea propia. Trabaja por tu cuenta o con otra persona.',
  },
  successCriteria: [
    {
      en: 'It explains one decision of 1938 and who made it.',
      es: 'Explica una decisión de 1938 y quién la tomó.',
    },
    {
      en: 'It uses at least three sources and says who made each one.',
      es: 'Usa por lo menos tres fuentes y dice quién hizo cada una.',
    },
    {
      en: 'It shows what people in Czechoslovakia stood to lose.',
      es: 'Muestra lo que podía perder la gente en Checoslovaquia.',
    },
  ],
  options: [
    {
      id: 'sudeten-infographic',
      title: { en: 'Infographic', es: 'Infografía' },
      text: {
        en: 'Put the map, the dates and the people of September 1938 on one page, so that somebody new to it sees why it came to Munich.',
        es: 'Pon en una página el mapa, las fechas y las personas de septiembre de 1938, para que alguien que no sabe nada vea cómo se llegó a Múnich.',
      },
      dimension: 'product',
      medium: { en: 'Paper or slides', es: 'Papel o diapositivas' },
      minutes: 90,
      materials: [
        { en: 'the blank map', es: 'el mapa en blanco' },
        { en: 'the source pack', es: 'el paquete de fuentes' },
      ],
      modes: ['solo', 'partner'],
    },
    {
      id: 'sudeten-news',
      title: { en: 'News story', es: 'Noticia' },
      text: {
        en: 'Write the front page of September 30, 1938, for a paper in Prague, London or Berlin. Tell what was decided, by whom, and without whom.',
        es: 'Escribe la primera plana del 30 de septiembre de 1938 para un periódico de Praga, Londres o Berlín. Cuenta qué se decidió, quién lo decidió y sin quién.',
      },
      dimension: 'product',
      medium: { en: 'Writing, 400 words', es: 'Texto de 400 palabras' },
      minutes: 80,
      support: { en: 'Sentence starters in the source pack', es: 'Inicios de oración en el paquete de fuentes' },
      materials: [{ en: 'the source pack', es: 'el paquete de fuentes' }],
      modes: ['solo', 'partner'],
    },
    {
      id: 'sudeten-video',
      title: { en: 'Video', es: 'Video' },
      text: {
        en: 'Film three minutes in which two people who were there tell what they saw, and why they saw it differently.',
        es: 'Graba tres minutos en los que dos personas que estuvieron ahí cuentan qué vieron y por qué lo vieron distinto.',
      },
      dimension: 'product',
      medium: { en: 'Video, 3 minutes', es: 'Video de 3 minutos' },
      minutes: 120,
      materials: [
        { en: 'a phone or tablet', es: 'un teléfono o una tableta' },
        { en: 'the source pack', es: 'el paquete de fuentes' },
      ],
      modes: ['solo', 'partner'],
    },
  ],
  rules: { pickExactly: 1 },
  proposals: {},
};
