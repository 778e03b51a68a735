/** What comes of each thing a person can do on a reflection sheet: entries, words at fields, or something put aside. */

import type { EntryBody } from '../../core/entry.js';
import type { Problem } from '../../core/problem.js';
import { addQuestion, formBody, formFields, formTarget, formWords, keyOf, openForm, questionAt } from './draft.js';
import type { FormWords } from './draft.js';
import type { UnreadRow } from './paste-rows.js';
import type { SheetRow } from './state.js';
import { testName } from './view.js';
import type { SheetView } from './view.js';

/** What is to be done. */
export interface Action {
  /** The entries of one act. */
  readonly bodies?: readonly EntryBody[];
  /** What is wrong with the fields. */
  readonly problems?: readonly Problem[];
  /** What was pasted and could not be read. */
  readonly unread?: readonly UnreadRow[];
  /** What was set aside without an entry and can be put back: the form as it was, or a question of it. */
  readonly aside?: FormWords;
  /** The fields that are saved or set aside. */
  readonly drop?: RegExp;
  readonly say?: string;
  /** Where the focus goes, once the act is done. */
  readonly focus?: string | ((after: SheetView) => string);
}

/** A button was pressed; `badDay` tells that a date is half written. Undefined when the button is not one of the sheet's own. */
export function actionOf(view: SheetView, act: string, id: string, badDay: () => boolean): Action | undefined {
  const row = view.rows.find((one) => one.id === id);
  if (act === 'add' || act === 'addThis' || act === 'change') return opened(view, row, act === 'addThis' ? id : '');
  if (act === 'save') return saved(view, badDay());
  if (act === 'cancel') return closed(view);
  if (act === 'remove') return row && removed(view, row);
  if (act === 'comment') return commented(view, id);
  if (act === 'question') {
    return { focus: field(`q:${addQuestion(view.draft, { question: '', objective: '', answer: '' })}:question`) };
  }
  if (act === 'out') return takenOut(view, Number(id));
  return undefined;
}

/** What was set aside is put back. */
export function putBack({ draft }: SheetView, aside: FormWords): Action {
  for (const [name, value] of aside) draft.set(name, value);
  const [first = ''] = aside.keys();
  return { focus: first.endsWith(':gone') ? field(first.replace('gone', 'question')) : '#form' };
}

const field = (name: string) => `[name="${CSS.escape(name)}"]`;

function opened(view: SheetView, row: SheetRow | undefined, key: string): Action {
  openForm(
    view,
    row,
    view.open.find((test) => keyOf(test) === key),
  );
  return { focus: '.form :is(input, textarea)' };
}

/** Puts the form away as it is, so that it can be put back. */
function closed(view: SheetView): Action {
  const { row, test } = formTarget(view) ?? {};
  const id = row?.id ?? (test && keyOf(test));
  return {
    aside: formWords(view.draft),
    drop: formFields,
    focus: id === undefined ? '[data-act="add"]' : `[data-id="${CSS.escape(id)}"]`,
  };
}

function saved(view: SheetView, badDay: boolean): Action {
  const read = formBody(view, badDay);
  if (!read.ok) return { problems: read.problems, focus: '.form [aria-invalid="true"]' };
  const changed = formTarget(view)?.row?.id;
  const before = new Set(view.rows.map(({ id }) => id));
  return {
    bodies: [read.value],
    drop: formFields,
    say: view.messages.saved(view.draft.text('test') ?? ''),
    focus: ({ rows }) =>
      `[data-row="${rows.find(({ id }) => id === changed || (!changed && !before.has(id)))?.id}"] .name`,
  };
}

function removed(view: SheetView, row: SheetRow): Action {
  return {
    bodies: view.record.versionsOf(row.entry).map(({ id }) => ({ kind: 'retracted', by: 'learner', about: id })),
    say: view.messages.removed(testName(view, row)),
    focus: '[data-act="undo"]',
  };
}

function commented({ draft, messages }: SheetView, id: string): Action {
  const name = `comment:${id}`;
  const text = draft.text(name);
  if (!text) return { say: messages.emptyComment, focus: field(name) };
  return {
    bodies: [{ kind: 'commented', by: 'teacher', about: id, text }],
    drop: new RegExp(`^${name}$`),
    say: messages.commented,
  };
}

function takenOut({ draft, messages }: SheetView, place: number): Action {
  const name = `q:${place}:gone`;
  const { question } = questionAt(draft, place);
  draft.set(name, 'on');
  return {
    aside: new Map([[name, '']]),
    say: messages.questionOut(question || `${place + 1}`),
    focus: '[data-act="undo"]',
  };
}
