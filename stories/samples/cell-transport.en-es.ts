// A Biology scale in English and Spanish.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Transport through the cell membrane, in two stacked languages. */
export const cellTransport: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-cell-transport',
  record: 'Vp9cT4jMz6WsD2qF',
  languages: 'stacked',
  objective: {
    id: 'obj-cell-transport',
    code: 'BIO-3',
    title: {
      en: 'How materials move in and out of a cell',
      es: 'Cómo entran y salen las sustancias de una célula',
    },
    statement: {
      en: 'I can explain how materials move in and out of a cell and predict what a new solution will do to it.',
      es: 'Puedo explicar cómo entran y salen las sustancias de una célula y predecir qué le hará una solución nueva.',
    },
    version: 1,
    proficientAt: 3,
    levels: [
      {
        value: 1,
        label: { en: 'Beginning', es: 'Inicial' },
        descriptor: {
          en: 'With a labeled picture, I can point to the cell membrane and name something that passes through it.',
          es: 'Con un dibujo rotulado, puedo señalar la membrana celular y nombrar algo que pasa a través de ella.',
        },
        plain: {
          en: 'With a picture, I can show what goes in and out.',
          es: 'Con un dibujo, puedo mostrar lo que entra y lo que sale.',
        },
        indicators: [
          {
            id: 'cell-1-membrane',
            text: { en: 'I point to the membrane in a picture.', es: 'Señalo la membrana en un dibujo.' },
          },
          {
            id: 'cell-1-name',
            text: {
              en: 'I name one thing that enters and one thing that leaves.',
              es: 'Nombro algo que entra y algo que sale.',
            },
          },
        ],
      },
      {
        value: 2,
        label: { en: 'Developing', es: 'En desarrollo' },
        descriptor: {
          en: 'I can describe diffusion and osmosis in my own words and draw arrows for the way that most of the particles or the water will move.',
          es: 'Puedo describir la difusión y la ósmosis con mis propias palabras y dibujar flechas que muestran hacia dónde se moverá la mayor parte de las partículas o del agua.',
        },
        plain: {
          en: 'I can say what diffusion and osmosis are and draw which way things move.',
          es: 'Puedo decir qué son la difusión y la ósmosis y dibujar hacia dónde se mueven las cosas.',
        },
        indicators: [
          {
            id: 'cell-2-describe',
            text: {
              en: 'I describe diffusion and osmosis in my own words.',
              es: 'Describo la difusión y la ósmosis con mis propias palabras.',
            },
          },
          {
            id: 'cell-2-arrows',
            text: {
              en: 'My arrows go from more to less of what is moving.',
              es: 'Mis flechas van de donde hay más a donde hay menos de lo que se mueve.',
            },
          },
        ],
      },
      {
        value: 3,
        label: { en: 'Proficient', es: 'Competente' },
        descriptor: {
          en: 'I can use a model to explain passive and active transport, tell when the cell must spend energy, and predict whether a cell will swell, shrink or stay the same.',
          es: 'Puedo usar un modelo para explicar el transporte pasivo y el activo, decir cuándo la célula necesita gastar energía y predecir si se hinchará, se encogerá o quedará igual.',
        },
        plain: {
          en: 'I can explain when moving things takes energy, and predict what happens to the cell.',
          es: 'Puedo explicar cuándo se gasta energía para mover algo y predecir qué le pasa a la célula.',
        },
        indicators: [
          {
            id: 'cell-3-energy',
            text: {
              en: 'I tell which kinds of transport need energy, and why.',
              es: 'Digo qué tipos de transporte necesitan energía y por qué.',
            },
          },
          {
            id: 'cell-3-predict',
            text: {
              en: 'I predict the change in a cell and give the reason.',
              es: 'Predigo el cambio en la célula y doy la razón.',
            },
          },
          {
            id: 'cell-3-model',
            text: {
              en: 'My model shows the membrane, the particles and the water.',
              es: 'Mi modelo muestra la membrana, las partículas y el agua.',
            },
          },
        ],
        exemplars: [
          {
            title: { en: 'A potato slice in salt water', es: 'Una rebanada de papa en agua con sal' },
            text: {
              en: 'There is more salt outside the potato cells than inside, so there is a smaller share of water outside. Water moves out by osmosis and the slice gets soft and shrinks. The cells spend no energy, because the water moves from where there is more of it to where there is less.',
              es: 'Hay más sal afuera de las células de la papa que adentro, así que afuera hay una proporción menor de agua. El agua sale por ósmosis, y la rebanada se pone blanda y se encoge. Las células no gastan energía, porque el agua va de donde hay más a donde hay menos.',
            },
          },
        ],
      },
      {
        value: 4,
        label: { en: 'Extending', es: 'Avanzado' },
        descriptor: {
          en: 'I can plan an investigation of transport, use its data as evidence, and apply what I found to a living thing in a new situation.',
          es: 'Puedo planear una investigación sobre el transporte celular, usar sus datos como evidencia y aplicar lo que encontré a un ser vivo en una situación nueva.',
        },
        plain: {
          en: 'I can plan an experiment, use the data, and use what I learned somewhere new.',
          es: 'Puedo planear un experimento, usar los datos y aplicar lo que aprendí en otro caso.',
        },
        indicators: [
          {
            id: 'cell-4-plan',
            text: {
              en: 'My plan changes one thing and keeps the rest the same.',
              es: 'Mi plan cambia una sola cosa y deja igual lo demás.',
            },
          },
          {
            id: 'cell-4-data',
            text: {
              en: 'I use numbers from the data to support my explanation.',
              es: 'Uso números de los datos para apoyar mi explicación.',
            },
          },
          {
            id: 'cell-4-apply',
            text: {
              en: 'I apply it to a case we did not study, such as a river fish in the sea.',
              es: 'Lo aplico a un caso que no estudiamos, como un pez de río en el mar.',
            },
          },
        ],
      },
    ],
  },
};
