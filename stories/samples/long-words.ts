// A stress sample: six levels, labels and words too long for a narrow page, in English and Spanish.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Reading long medical words in a Health Science class. */
export const longWords: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-long-words',
  record: 'Ez4kUv7nWj2RdA9p',
  order: 'descending',
  languages: 'stacked',
  current: 3,
  target: 5,
  objective: {
    id: 'obj-long-words',
    code: 'HEALTHSCIENCE-TERMINOLOGY-2026-UNIT-12-OBJECTIVE-03',
    title: {
      en: 'Taking apart long medical words, from tonsillopharyngitis to pneumonoultramicroscopicsilicovolcanoconiosis',
      es: 'Desarmar palabras médicas largas, desde amigdalofaringitis hasta neumonoultramicroscopicosilicovolcanoconiosis',
    },
    statement: {
      en: 'I can take a long medical word apart, such as esophagogastroduodenoscopy, and explain it to someone who is not a doctor.',
      es: 'Puedo desarmar una palabra médica larga, como esofagogastroduodenoscopia, y explicársela a alguien que no es médico.',
    },
    version: 3,
    proficientAt: 4,
    levels: [
      {
        value: 1,
        label: { en: 'Syllable-by-syllable-explorer', es: 'Exploración-sílaba-por-sílaba' },
        descriptor: {
          en: 'With someone beside me, I can clap and say the parts of a word like electrocardiography.',
          es: 'Con alguien a mi lado, puedo separar con palmadas y decir las partes de una palabra como electrocardiografía.',
        },
        plain: { en: 'With help, I can say it in parts.', es: 'Con ayuda, puedo decirla por partes.' },
      },
      {
        value: 2,
        label: { en: 'Prefix-and-suffix-recognition', es: 'Reconocimiento-de-prefijos-y-sufijos' },
        descriptor: {
          en: 'I can underline the prefix and the suffix in words like hypercholesterolemia and tell what each of them means.',
          es: 'Puedo subrayar el prefijo y el sufijo en palabras como hipercolesterolemia y decir qué significa cada uno.',
        },
        plain: {
          en: 'I can find the beginning and the ending and say what they mean.',
          es: 'Puedo encontrar el principio y el final y decir qué significan.',
        },
        indicators: [
          {
            id: 'long-2-underline',
            text: {
              en: 'I underline both parts in hypercholesterolemia.',
              es: 'Subrayo las dos partes en hipercolesterolemia.',
            },
          },
        ],
      },
      {
        value: 3,
        label: { en: 'Interconnectedwordrootinterpretation', es: 'Interpretacióninterconectadaderaíces' },
        descriptor: {
          en: 'I can join the roots in a word like hepatosplenomegaly to work out what the whole word means, and check it in a glossary.',
          es: 'Puedo unir las raíces de una palabra como hepatoesplenomegalia para descubrir qué significa completa, y comprobarlo en un glosario.',
        },
        plain: {
          en: 'I can put the roots together and check the meaning.',
          es: 'Puedo juntar las raíces y comprobar el significado.',
        },
        indicators: [
          {
            id: 'long-3-join',
            text: {
              en: 'I join hepato-, spleno- and -megaly into one meaning.',
              es: 'Uno hepato-, espleno- y -megalia en un solo significado.',
            },
          },
        ],
      },
      {
        value: 4,
        label: { en: 'Independent-terminology-comprehension', es: 'Comprensión-independiente-de-terminología' },
        descriptor: {
          en: 'I can read a short report with words like otorhinolaryngologist and cholangiopancreatography and retell it in everyday words.',
          es: 'Puedo leer un informe breve con palabras como otorrinolaringólogo y colangiopancreatografía, y contarlo con palabras de todos los días.',
        },
        plain: {
          en: 'I can read a short report and say it in easy words.',
          es: 'Puedo leer un informe breve y decirlo con palabras fáciles.',
        },
        indicators: [
          {
            id: 'long-4-retell',
            text: {
              en: 'I retell the otorhinolaryngologist’s report so that a ten-year-old could follow it.',
              es: 'Cuento el informe del otorrinolaringólogo de modo que lo entienda alguien de diez años.',
            },
          },
        ],
        exemplars: [
          {
            title: {
              en: 'Esophagogastroduodenoscopy in everyday words',
              es: 'La esofagogastroduodenoscopia en palabras de todos los días',
            },
            text: {
              en: 'Esophago- is the food pipe, gastro- is the stomach, duodeno- is the first part of the small intestine, and -scopy means looking. So the doctor looks at all three with a small camera.',
              es: 'Esofago- es el tubo por donde baja la comida, gastro- es el estómago, duodeno- es la primera parte del intestino delgado y -scopia significa mirar. Entonces, la doctora mira las tres partes con una cámara pequeña.',
            },
          },
        ],
      },
      {
        value: 5,
        label: {
          en: 'Professional-communication-responsibility',
          es: 'Responsabilidad-en-la-comunicación-profesional',
        },
        descriptor: {
          en: 'I can choose between a medical word such as gastroenterocolitis and an everyday one to suit my listener, and spell both in a written note.',
          es: 'Puedo elegir entre una palabra médica como gastroenterocolitis y una de todos los días según quién me escucha, y escribir bien las dos en una nota.',
        },
        plain: {
          en: 'I can pick the right word for the person and spell it.',
          es: 'Puedo elegir la palabra adecuada para la persona y escribirla bien.',
        },
      },
      {
        value: 6,
        label: {
          en: 'Interdisciplinaryterminologyambassadorship',
          es: 'Representacióninterdisciplinariadeterminología',
        },
        descriptor: {
          en: 'I can explain how a word like pneumonoultramicroscopicsilicovolcanoconiosis was built, and teach others to build and take apart such words in English and in Spanish.',
          es: 'Puedo explicar cómo se formó una palabra como neumonoultramicroscopicosilicovolcanoconiosis y enseñar a otras personas a formar y desarmar palabras así en inglés y en español.',
        },
        plain: {
          en: 'I can teach others how long words are built.',
          es: 'Puedo enseñar a otras personas cómo se forman las palabras largas.',
        },
        indicators: [
          {
            id: 'long-6-teach',
            text: {
              en: 'I lead a five-minute lesson on one word, such as electroencephalographically.',
              es: 'Doy una lección de cinco minutos sobre una palabra, como electroencefalográficamente.',
            },
            required: false,
          },
        ],
      },
    ],
  },
};
