/**
 * The Spanish text of the gallery. The English text is in the page itself, so that it is visible before the script
 * runs.
 */

export const spanish: Readonly<Record<string, string>> = {
  language: 'Idioma',
  light: 'Luz',
  auto: 'Automática',
  bright: 'Clara',
  dark: 'Oscura',
  title: 'Estudiantes que saben dónde están y qué sigue',
  lead: 'Todo esto funciona. Elige un nivel, di qué tan seguro te sientes, vete y regresa: tu trabajo sigue aquí, solo en esta computadora.',
  rateTitle: 'Después de una prueba',
  rateText: 'El estudiante elige un nivel y dice si está seguro. Dos toques, y queda guardado.',
  boardTitle: 'Elegir el trabajo',
  boardText: 'Una meta, varios caminos. El tablero dice cuántos faltan por elegir y acepta ideas propias.',
  lightTitle: 'Alto, revisa, sigue',
  lightText:
    'La luz de la maestra o el maestro en el camino y, al lado y en privado, qué tanto entiende el estudiante. En rojo se abre en el escritorio; aquí el código es «maple river».',
  pathTitle: 'Paso a paso, a su propio ritmo',
  pathText:
    'Hay que elegir en el camino, hay una luz a la mitad y un «Estoy listo(a)» al final. Si va al ritmo del plan, solo lo ve el estudiante.',
  goalsTitle: 'Metas, pruebas, avance',
  goalsText:
    'Lo que un estudiante califica, planea y alcanza es una sola historia: tres piezas, un registro. Mira atrás después de una prueba, ponte una meta y ve de dónde sale el número.',
  twoTitle: 'En dos idiomas',
  twoText:
    'Lo que el maestro o la maestra escribió en ambos idiomas, uno debajo del otro. Ninguna máquina traduce nada.',
  anyTitle: 'Cualquier escala que use una escuela',
  anyText: 'Tres niveles o seis, con medios puntos o sin ellos, en columnas, tarjetas o uno a la vez.',
  sample: 'Escala',
  layout: 'Forma',
  layoutAuto: 'Según el espacio',
  layoutCards: 'Tarjetas',
  layoutOne: 'Uno a la vez',
  languages: 'Segundo idioma',
  off: 'No',
  stacked: 'Uno debajo del otro',
  sideBySide: 'Lado a lado',
  swap: 'Tocar para cambiar',
  descending: 'El más alto primero',
  selectable: 'Se puede elegir',
  tableTitle: 'Desde una tabla de la página',
  tableText: 'Basta una tabla sencilla. También es lo que se ve si el programa nunca corre.',
};
