/** Turns the actions on a reflection sheet into effects: entries, words in fields, or something set aside. */

import type { EntryBody } from '../../core/entry.js';
import type { ActionEffect } from '../../ui/controllers/action-controller.js';
import type { Draft } from '../../ui/controllers/draft.js';
import { formBody, formFields, formWords, keyOf, openedForm, placesIn } from './draft.js';
import type { SheetOutcome, SheetView } from './view.js';
import { testName } from './wording.js';

/** What a person takes away from the page; its code is loaded when it is asked for. */
export type ExportAction =
  { readonly type: 'printSheet' | 'printBlank' | 'csv' } | { readonly type: 'ticket'; readonly id: string };

/** The actions that are run at once; `id` is that of a row, or the key of a listed test; `place` that of a question. */
export type ImmediateAction =
  | { readonly type: 'add' | 'save' | 'cancel' | 'question' | 'undo' }
  | { readonly type: 'addThis' | 'change' | 'remove' | 'comment'; readonly id: string }
  | { readonly type: 'out'; readonly place: number };

/** The actions of the buttons of a reflection sheet. */
export type SheetAction = ImmediateAction | ExportAction | { readonly type: 'read' };

/** The effect of an action, and what it shows on the page. */
export interface SheetEffect extends ActionEffect, SheetOutcome {}

/** The effect of a button; `isPartialDate` means that the date in the form is incomplete. */
export function sheetEffect(view: SheetView, action: ImmediateAction, isPartialDate: boolean): SheetEffect {
  switch (action.type) {
    case 'add':
      return opened(view);
    case 'addThis':
    case 'change':
      return opened(view, action.id);
    case 'save':
      return saved(view, isPartialDate);
    case 'cancel':
      return closed(view);
    case 'remove':
      return removed(view, action.id);
    case 'comment':
      return commented(view, action.id);
    case 'question':
      return questionAdded(view);
    case 'out':
      return takenOut(view, action.place);
    case 'undo':
      return view.aside ?? undone(view);
  }
}

const has = (attribute: string, value: string) => `[${attribute}="${CSS.escape(value)}"]`;
const field = (name: string) => has('name', name);

/** The id of the row or the key of the test that the open form is for; empty for a new one. */
const targetId = (draft: Draft) => (draft.get('row') ?? '').replace(/^\w+:?/, '');

function opened(view: SheetView, id?: string): SheetEffect {
  const row = view.rows.find((one) => one.id === id);
  const test = view.open.find((one) => keyOf(one) === id);
  return { write: openedForm(view, row, test), focus: '.form :is(input, textarea)' };
}

/** Closes the form, so that it can be put back as it was. */
function closed({ draft }: SheetView): SheetEffect {
  return {
    aside: { write: formWords(draft), focus: '#form' },
    discard: formFields,
    focus: [has('data-id', targetId(draft)), '[data-act="add"]'],
  };
}

function saved(view: SheetView, isPartialDate: boolean): SheetEffect {
  const read = formBody(view, isPartialDate);
  if (!read.ok) return { problems: read.problems, focus: '.form [aria-invalid="true"]' };
  const { draft, messages, rows } = view;
  // The id of a new row is not known yet: it is the one that is not there now.
  const isNew = rows.map(({ id }) => `:not(${has('data-row', id)})`).join('');
  return {
    bodies: [read.value],
    discard: formFields,
    announcement: messages.saved(draft.text('test') ?? ''),
    focus: [`${has('data-row', targetId(draft))} .name`, `[data-row]${isNew} .name`],
  };
}

function removed(view: SheetView, id: string): SheetEffect {
  const { record, messages, rows } = view;
  const row = rows.find((one) => one.id === id);
  if (!row) return {};
  return {
    bodies: record.versionsOf(row.entry).map((one): EntryBody => ({ kind: 'retracted', by: 'learner', about: one.id })),
    announcement: messages.removed(testName(view, row)),
    focus: '[data-act="undo"]',
  };
}

function commented({ draft, messages }: SheetView, id: string): SheetEffect {
  const name = `comment:${id}`;
  const text = draft.text(name);
  if (!text) return { announcement: messages.emptyComment, focus: field(name) };
  return {
    bodies: [{ kind: 'commented', by: 'teacher', about: id, text }],
    discard: new RegExp(`^${name}$`),
    announcement: messages.commented,
  };
}

function takenOut({ draft, messages }: SheetView, place: number): SheetEffect {
  const name = `q:${place}:gone`;
  return {
    aside: { write: { [name]: '' }, focus: field(`q:${place}:question`) },
    write: { [name]: 'on' },
    announcement: messages.questionOut(draft.get(`q:${place}:question`) || `${place + 1}`),
    focus: '[data-act="undo"]',
  };
}

/** Takes back the last action, or puts back what that took away. */
function undone({ messages, offers }: SheetView): SheetEffect {
  return {
    undoes: [],
    announcement: offers === 'undo' ? messages.undone : '',
    focus: ['[data-act="undo"]', '.name[tabindex], [data-act="add"], [data-act="comment"]'],
  };
}

/** Adds a question at the end of the form. */
function questionAdded({ draft }: SheetView): SheetEffect {
  const place = placesIn(draft).length;
  return { write: { count: `${place + 1}` }, focus: field(`q:${place}:question`) };
}
