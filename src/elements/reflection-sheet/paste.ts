/** Turns pasted rows into questions of the form; rows that could not be read remain in the box. */

import { readQuestionRows } from './paste-rows.js';
import { readRows, writeRows } from '../../import/rows.js';
import type { SheetEffect } from './actions.js';
import { placesIn, questionAt, questionFields } from './draft.js';
import type { SheetView } from './view.js';

/** Reads the pasted text into the form; rows that could not be read remain in the box. */
export function readPasted({ draft, config, messages }: SheetView): SheetEffect {
  const { questions, unread } = readQuestionRows(
    readRows(draft.get('pasted') ?? ''),
    config.objectives ?? [],
    messages.pasted,
  );
  const write: Record<string, string> = {};
  const names = placesIn(draft).map((place) => {
    const { question, gone } = questionAt(draft, place);
    return gone ? undefined : question;
  });
  for (const one of questions) {
    const same = names.indexOf(one.question);
    const place = same < 0 ? names.push(one.question) - 1 : same;
    Object.assign(write, questionFields(one, place));
  }
  return {
    write: { ...write, count: `${names.length}`, pasted: writeRows(unread.map(({ cells }) => cells)) },
    unread: unread.map((row, index) => ({ ...row, line: index + 1 })),
    announcement: messages.readDone(questions.length),
    focus: '#pasted',
  };
}
