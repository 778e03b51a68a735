// A World History scale on reading sources, in English and Spanish side by side.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Sources on the Sudeten crisis of 1938, in two languages. */
export const sudetenSources: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-sudeten-sources',
  record: 'Xd8rM5bNf3HtK7zU',
  languages: 'side-by-side',
  objective: {
    id: 'obj-sudeten-sources',
    code: 'WH-6',
    title: {
      en: 'Sources on the Sudeten crisis, 1938',
      es: 'Fuentes sobre la crisis de los Sudetes, 1938',
    },
    statement: {
      en: 'I can use what sources say, who made them and why, to explain the decisions of 1938.',
      es: 'Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.',
    },
    version: 1,
    proficientAt: 3,
    levels: [
      {
        value: 1,
        label: { en: 'Beginning', es: 'Inicial' },
        descriptor: {
          en: 'With questions to guide me, I can tell who made a source, when, and one thing it says about the Sudeten crisis.',
          es: 'Con preguntas que me guían, puedo decir quién hizo una fuente, cuándo, y una cosa que dice sobre la crisis de los Sudetes.',
        },
        plain: {
          en: 'With help, I can say who made it, when, and what it says.',
          es: 'Con ayuda, puedo decir quién la hizo, cuándo y qué dice.',
        },
        indicators: [
          {
            id: 'src-1-who',
            text: { en: 'I tell who made the source and when.', es: 'Digo quién hizo la fuente y cuándo.' },
          },
          {
            id: 'src-1-says',
            text: {
              en: 'I put one idea from it in my own words.',
              es: 'Digo una de sus ideas con mis propias palabras.',
            },
          },
        ],
      },
      {
        value: 2,
        label: { en: 'Developing', es: 'En desarrollo' },
        descriptor: {
          en: 'I can describe the point of view of a source and tell how the maker’s country, job or purpose may have shaped it.',
          es: 'Puedo describir el punto de vista de una fuente y decir cómo pudo influir en ella el país, el cargo o el propósito de quien la hizo.',
        },
        plain: {
          en: 'I can say what the maker wanted and how it shows.',
          es: 'Puedo decir qué quería quien la hizo y cómo se nota.',
        },
        indicators: [
          {
            id: 'src-2-view',
            text: { en: 'I describe the source’s point of view.', es: 'Describo el punto de vista de la fuente.' },
          },
          {
            id: 'src-2-words',
            text: {
              en: 'I point to words or pictures that show it.',
              es: 'Señalo palabras o imágenes que lo muestran.',
            },
          },
        ],
      },
      {
        value: 3,
        label: { en: 'Proficient', es: 'Competente' },
        descriptor: {
          en: 'I can compare sources that disagree, explain why they disagree, and use them to support a claim about why leaders made the Munich Agreement.',
          es: 'Puedo comparar fuentes que no coinciden, explicar por qué no coinciden y usarlas para apoyar una afirmación sobre por qué se firmó el Acuerdo de Múnich.',
        },
        plain: {
          en: 'I can compare two sources and use both to back up what I say.',
          es: 'Puedo comparar dos fuentes y usar las dos para apoyar lo que digo.',
        },
        indicators: [
          {
            id: 'src-3-compare',
            text: {
              en: 'I tell where two sources agree and where they do not.',
              es: 'Digo en qué coinciden dos fuentes y en qué no.',
            },
          },
          {
            id: 'src-3-why',
            text: { en: 'I explain why they disagree.', es: 'Explico por qué no coinciden.' },
          },
          {
            id: 'src-3-claim',
            text: {
              en: 'I make a claim and support it with evidence from both.',
              es: 'Hago una afirmación y la apoyo con evidencia de las dos.',
            },
          },
        ],
        exemplars: [
          {
            title: { en: 'Two views of Munich', es: 'Dos miradas sobre Múnich' },
            text: {
              en: 'A British newspaper praises the agreement as peace. A letter from Prague calls it a loss decided by others. They disagree because one writer hopes to stay out of a war and the other lives in the country that gives up land. Together they support my claim: for Britain’s leaders, avoiding war came before the wishes of Czechoslovakia.',
              es: 'Un periódico británico celebra el acuerdo como la paz. Una carta desde Praga lo llama una pérdida que otros decidieron. No coinciden porque una persona espera evitar la guerra y la otra vive en el país que entrega territorio. Juntas apoyan mi afirmación: para los líderes británicos, evitar la guerra fue más importante que los deseos de Checoslovaquia.',
            },
          },
        ],
      },
      {
        value: 4,
        label: { en: 'Extending', es: 'Avanzado' },
        descriptor: {
          en: 'I can judge how useful each source is for a certain question, name whose voice we do not hear, and tell what new evidence could change my mind.',
          es: 'Puedo juzgar qué tan útil es cada fuente para cierta pregunta, nombrar de quién no tenemos la voz y decir qué evidencia nueva podría hacerme cambiar de opinión.',
        },
        plain: {
          en: 'I can say how far to trust each source and what is missing.',
          es: 'Puedo decir cuánto confiar en cada fuente y qué falta.',
        },
        indicators: [
          {
            id: 'src-4-useful',
            text: {
              en: 'I tell which question each source can and cannot answer.',
              es: 'Digo qué pregunta puede responder cada fuente y cuál no.',
            },
          },
          {
            id: 'src-4-missing',
            text: {
              en: 'I name someone whose voice is not in our sources.',
              es: 'Nombro a alguien cuya voz no está en nuestras fuentes.',
            },
          },
          {
            id: 'src-4-change',
            text: {
              en: 'I tell what evidence would change my conclusion.',
              es: 'Digo qué evidencia cambiaría mi conclusión.',
            },
          },
        ],
      },
    ],
  },
};
