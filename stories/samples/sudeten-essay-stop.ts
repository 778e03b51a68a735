// An essay on the Sudeten crisis, at the red light: show the claim to the teacher before drafting.
import type { TrafficLightCheckpointDefinition } from '../../src/elements/traffic-light-checkpoint/definition.js';

/** Stop: my claim, before I draft. The release code is "maple river". */
export const sudetenEssayStop: TrafficLightCheckpointDefinition = {
  type: 'traffic-light-checkpoint',
  id: 'essay-stop-claim',
  record: 'n4Hs8kQv2YpW6dLz',
  languages: 'swap',
  checkpoint: {
    id: 'essay-claim',
    signal: 'red',
    title: {
      en: 'Bring your claim and your two sources to my desk',
      es: 'Trae tu afirmación y tus dos fuentes a mi escritorio',
    },
    text: {
      en: 'Was giving up the Sudetenland a way to keep the peace? Write your claim in one sentence. Mark the line in each source that supports it.',
      es: '¿Fue ceder los Sudetes una manera de conservar la paz? Escribe tu afirmación en una oración. Marca en cada fuente la línea que la apoya.',
    },
    reach: {
      en: 'Bring your computer to the desk by the window. If somebody is there, sign in on the list and start on your next source.',
      es: 'Trae tu computadora al escritorio junto a la ventana. Si hay alguien, apúntate en la lista y empieza con tu siguiente fuente.',
    },
    checks: [
      {
        id: 'one-sentence',
        text: {
          en: 'My claim is one sentence, and somebody could disagree with it.',
          es: 'Mi afirmación es una sola oración, y alguien podría no estar de acuerdo.',
        },
      },
      {
        id: 'two-sources',
        text: {
          en: 'Each of my two sources has a marked line that supports it.',
          es: 'Cada una de mis dos fuentes tiene marcada una línea que la apoya.',
        },
      },
      {
        id: 'other-side',
        text: {
          en: 'I know one thing that speaks against my claim.',
          es: 'Conozco algo que va en contra de mi afirmación.',
        },
      },
    ],
    frames: [
      { en: 'My claim is that …', es: 'Mi afirmación es que …' },
      { en: 'I am not sure whether this source …', es: 'No estoy seguro(a) de si esta fuente …' },
      { en: 'Somebody could answer that …', es: 'Alguien podría responder que …' },
    ],
    wordBank: [
      { en: 'claim', es: 'afirmación' },
      { en: 'source', es: 'fuente' },
      { en: 'evidence', es: 'evidencia' },
      { en: 'appeasement', es: 'apaciguamiento' },
    ],
    next: { text: { en: 'Draft your first body paragraph.', es: 'Escribe tu primer párrafo de desarrollo.' } },
    lock: 'hard',
    release: {
      salt: 'c3VkZXRlbi1jbGFpbS0wMQ',
      hash: 'bdylAD_XHK_gxuNn4HSC6t4P-F0UIyYeq2uYpDBeSPE',
      iterations: 300_000,
    },
  },
};
