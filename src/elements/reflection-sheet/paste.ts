/** Turns pasted rows into questions of the form; rows that could not be read remain in the box. */

import { readQuestionRows } from './paste-rows.js';
import { readRows, writeRows } from '../../import/rows.js';
import type { Action } from './actions.js';
import { addQuestion, questionAt, questionCount } from './draft.js';
import type { SheetView } from './view.js';

/** Reads the pasted text into the form; rows that could not be read remain in the box. */
export function takePasted({ draft, config, messages }: SheetView): Action {
  const { questions, unread } = readQuestionRows(
    readRows(draft.get('pasted') ?? ''),
    config.objectives ?? [],
    messages.pasted,
  );
  for (const one of questions) {
    const places = Array.from({ length: questionCount(draft) }, (_, place) => place);
    const same = places.find((place) => {
      const there = questionAt(draft, place);
      return !there.gone && there.question === one.question;
    });
    if (same === undefined) addQuestion(draft, one);
    else for (const name of ['objective', 'answer'] as const) draft.set(`q:${same}:${name}`, one[name]);
  }
  draft.set('pasted', writeRows(unread.map(({ cells }) => cells)));
  return {
    unread: unread.map((row, index) => ({ ...row, line: index + 1 })),
    say: messages.readDone(questions.length),
    focus: '#pasted',
  };
}
