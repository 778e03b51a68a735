/** Turns the actions on a goal tracker into effects: entries, an open form, or an error message. */

import type { EntryBody, StepSet } from '../../core/entry.js';
import { goalProblems, ranksAfterMove, stepProblems } from './state.js';
import type { FieldProblem } from './state.js';
import { uuidV7 } from '../../core/id.js';
import type { Step } from '../../core/record.js';
import type { ActionEffect } from '../../ui/controllers/action-controller.js';
import { endOfWeek } from './days.js';
import { goalWith, stepWith } from './view.js';
import type { GoalView } from './view.js';

/** The actions of the buttons of a goal tracker; `id` is that of a goal or step, if it is about one. */
export type GoalAction =
  | {
      readonly type:
        | ('new' | 'edit' | 'step' | 'change' | 'check' | 'cancel')
        | ('saveNew' | 'saveEdit' | 'saveStep' | 'saveCheck')
        | ('block' | 'unblock' | 'remove' | 'up' | 'down' | 'notYet' | 'archive' | 'back')
        | ('ask' | 'inReview' | 'approve' | 'undo');
      readonly id: string;
    }
  | FileAction
  | { readonly type: 'idea'; readonly words: string };

/** Saves a file. */
export type FileAction =
  { readonly type: 'calendar'; readonly id: string } | { readonly type: 'sheet'; readonly id: string };

/** The actions that change the record or a form. */
export type NamedAction = Exclude<GoalAction, FileAction | { type: 'idea' }>;

/** The effect of an action. */
export interface GoalEffect extends ActionEffect {
  /** The problems of the open form. */
  readonly problems?: readonly FieldProblem[];
}

/** The id of a new goal or step. */
export const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** The selector of the heading of a goal. */
export const headingOf = (goal: string) => `[data-goal="${CSS.escape(goal)}"] h3`;

/** The effect of a button; undefined when its goal or step was removed. */
export function goalEffect(view: GoalView, { type, id }: NamedAction): GoalEffect | undefined {
  return effects[type](view, id);
}

/** The name of a field of the open form in the draft. */
export function fieldName({ draft }: Pick<GoalView, 'draft'>, field: string): string {
  return `${draft.get('open') ?? ''}/${field}`;
}

/** Puts a suggestion into the field for what to do. */
export function suggested(view: GoalView, words: string): GoalEffect {
  return {
    write: { [fieldName(view, 'what')]: words, [fieldName(view, 'suggested')]: 'on' },
    focus: '#f-what',
  };
}

/** A step was checked or unchecked. */
export function checked({ messages, goals }: GoalView, id: string, on: boolean): GoalEffect {
  const what = stepWith(goals, id)?.what ?? '';
  return {
    bodies: [moved(id, on ? 'done' : 'todo')],
    announcement: on ? messages.saved.done(what) : messages.saved.todo(what),
  };
}

/** Moves a goal among the active goals. */
export function placed({ goals, messages }: GoalView, id: string, to: number, focus?: string): GoalEffect {
  const { open } = goals;
  const from = open.findIndex(({ goal }) => goal.id === id);
  if (from < 0 || from === to || to < 0 || to >= open.length) return {};
  const ranks = ranksAfterMove(
    open.map(({ rank }) => rank),
    from,
    to,
  );
  return {
    bodies: ranks.map(({ place, rank }) => changed(open[place]?.goal.id ?? id, { rank })),
    announcement: messages.moved(to + 1, open.length),
    ...(focus && { focus }),
  };
}

type GoalChange = Extract<EntryBody, { kind: 'goal-changed' }>;

function changed(about: string, change: Partial<GoalChange>, by: 'learner' | 'teacher' = 'learner'): EntryBody {
  return { kind: 'goal-changed', by, about, ...change };
}

function moved(about: string, state: Step['state']): EntryBody {
  return { kind: 'step-changed', by: 'learner', about, state };
}

const opening =
  (kind: string, focus = '.form input:checked'): ((view: GoalView, id: string) => GoalEffect) =>
  (_, id) => ({ write: { open: `${kind}:${id}` }, focus });

/** Saves or closes the open form, and opens another one if there is one. */
function formDone({ draft }: GoalView, open = ''): Pick<GoalEffect, 'discard' | 'write'> {
  const form = (draft.get('open') ?? '').replace(/[^\w:]/g, '\\$&');
  return { discard: new RegExp(`^(open$|${form}/)`), ...(open && { write: { open } }) };
}

const wrong = (problems: readonly FieldProblem[]): GoalEffect => ({
  problems,
  focus: '.form [aria-invalid]:not([role]), .form [aria-invalid] input',
});

const effects: Readonly<Record<NamedAction['type'], (view: GoalView, id: string) => GoalEffect | undefined>> = {
  new: opening('new', '.form select, .form input:checked'),
  edit: opening('edit'),
  step: opening('step', '#f-what'),
  change: opening('change', '#f-what'),
  check: opening('check', '#f-text'),
  cancel: (view) => {
    const { form, goals } = view;
    const id = form?.id ?? '';
    return {
      ...formDone(view),
      focus: form?.kind === 'new' ? '[data-act="new"]' : headingOf(stepWith(goals, id)?.goal ?? id),
    };
  },
  saveNew: (view) => {
    const { config, objective, from, now, messages, today } = view;
    const { target, on, why } = goalFields(view);
    const problems = goalProblems(objective, { from, target, on }, today);
    if (problems.length > 0 || target === undefined) return wrong(problems);
    const { closesBy } = config;
    const about = newId();
    return {
      bodies: [
        {
          kind: 'goal-set',
          by: 'learner',
          about,
          objective: now('objective') || objective.id,
          from,
          target,
          ...(on && { on }),
          ...(why && { why }),
          ...(closesBy && { closesBy }),
        },
      ],
      ...formDone(view, `step:${about}`),
      announcement: messages.saved.goal,
      focus: '#f-what',
    };
  },
  saveEdit: (view) => {
    const { objective, from, form, goals, messages, today } = view;
    const before = goalWith(goals, form?.id ?? '')?.goal;
    if (!before) return undefined;
    const { target, on, why } = goalFields(view);
    const sameDay = on === (before.on ?? '');
    const problems = goalProblems(objective, { from, target, on: sameDay ? '' : on }, today);
    if (problems.length > 0 || target === undefined) return wrong(problems);
    const change = {
      ...(target !== before.target && { target }),
      ...(!sameDay && { on }),
      ...(why !== (before.why ?? '') && { why }),
    };
    const isSame = Object.keys(change).length === 0;
    return {
      bodies: isSame ? [] : [changed(before.id, change)],
      ...formDone(view),
      announcement: isSame ? '' : messages.saved.changed,
      focus: headingOf(before.id),
    };
  },
  saveStep: (view) => {
    const { form, goals, now, messages, today } = view;
    const before = form?.kind === 'change' ? stepWith(goals, form.id) : undefined;
    const goal = before?.goal ?? form?.id;
    if (!goal) return undefined;
    const fields = stepFields(view);
    // A day that was there before may be over by now.
    const known = fields.on !== undefined && fields.on === before?.set.on;
    const found = stepProblems({ ...fields, ...(known && { on: today }) }, today);
    const problems = found.map((one) =>
      one.code === 'noDate' && now('when') === 'day' ? ({ field: 'on', code: 'noDate' } as const) : one,
    );
    if (problems.length > 0) return wrong(problems);
    const about = before?.id ?? newId();
    return {
      bodies: [{ kind: 'step-set', by: 'learner', about, goal, ...fields, ...(before && { revises: before.set.id }) }],
      ...formDone(view),
      announcement: before ? messages.saved.changed : messages.saved.step,
      focus: before
        ? `[data-step="${CSS.escape(about)}"] input`
        : `[data-goal="${CSS.escape(goal)}"] [data-act="step"]`,
    };
  },
  block: (_, id) => ({ bodies: [moved(id, 'blocked')], focus: `[data-step="${CSS.escape(id)}"] [data-act="unblock"]` }),
  unblock: (_, id) => ({ bodies: [moved(id, 'todo')], focus: `[data-step="${CSS.escape(id)}"] [data-act="block"]` }),
  remove: ({ goals, record, messages }, id) => {
    const step = stepWith(goals, id);
    if (!step) return undefined;
    return {
      bodies: record.versionsOf(step.set).map((version) => ({ kind: 'retracted', by: 'learner', about: version.id })),
      announcement: messages.saved.undone,
      focus: headingOf(step.goal),
    };
  },
  saveCheck: (view) => {
    const { form, now, viewer, messages } = view;
    const text = now('text').trim() || (viewer === 'family' ? messages.talked : '');
    if (!form || !text) return wrong([{ field: 'text', code: 'noWords' }]);
    const about = form.id;
    return {
      bodies: [
        viewer === 'teacher'
          ? { kind: 'commented', by: viewer, about, text }
          : { kind: 'checked-in', by: viewer, about, text },
      ],
      ...formDone(view),
      announcement: messages.saved.changed,
      focus: headingOf(about),
    };
  },
  ask: ({ messages }, id) => ({
    bodies: [changed(id, { review: 'requested' })],
    announcement: messages.reviews.requested,
    focus: headingOf(id),
  }),
  inReview: ({ messages }, id) => ({
    bodies: [changed(id, { review: 'inReview' }, 'teacher')],
    announcement: messages.reviewsForTeacher.inReview,
  }),
  approve: ({ messages }, id) => ({
    bodies: [changed(id, { review: 'approved' }, 'teacher')],
    announcement: messages.reviewsForTeacher.approved,
  }),
  up: (view, id) => step(view, id, -1),
  down: (view, id) => step(view, id, 1),
  notYet: ({ messages }, id) => ({ bodies: [changed(id, { state: 'notYet' })], announcement: messages.states.notYet }),
  archive: ({ messages }, id) => ({
    bodies: [changed(id, { state: 'archived' })],
    announcement: messages.states.archived,
  }),
  back: ({ goals, messages }, id) => {
    const found = goalWith(goals, id);
    if (!found) return undefined;
    const state = found.metBy ? 'met' : 'active';
    return { bodies: [changed(id, { state })], announcement: messages.states[state], focus: headingOf(id) };
  },
  undo: ({ messages, offers }) => ({
    undoes: [],
    announcement: offers === 'undo' ? messages.saved.undone : '',
    focus: '[data-act="undo"]',
  }),
};

/** Moves a goal one place up or down. The pressed button keeps the focus, or the other one when it is removed. */
function step(view: GoalView, id: string, by: -1 | 1): GoalEffect {
  const at = view.goals.open.findIndex(({ goal }) => goal.id === id);
  const to = at + by;
  const isEnd = to === 0 || to === view.goals.open.length - 1;
  const next = by < 0 === isEnd ? 'down' : 'up';
  return placed(view, id, to, `[data-goal="${CSS.escape(id)}"] [data-act="${next}"]`);
}

function goalFields({ now }: GoalView): { target: number | undefined; on: string; why: string } {
  return {
    target: now('target') === '' ? undefined : Number(now('target')),
    on: now('on').trim(),
    why: now('why').trim(),
  };
}

type StepFields = Pick<StepSet, 'what' | 'on' | 'when' | 'where' | 'who' | 'proof' | 'obstacle' | 'suggested'>;

/** The step in the form; a named day such as “this week” becomes a date. */
function stepFields({ now, today, config }: GoalView): StepFields {
  const [what = '', where, who, proof, ifThis = '', then = ''] = ['what', 'where', 'who', 'proof', 'if', 'then'].map(
    (name) => now(name).trim(),
  );
  const { nextTest = '' } = config;
  const days: Record<string, string> = {
    today,
    week: endOfWeek(today),
    test: nextTest >= today ? nextTest : '',
    day: now('on').trim(),
  };
  const on = days[now('when')];
  return {
    what,
    ...(on && { on }),
    ...(now('when') === 'test' && { when: 'nextTest' }),
    ...(where && { where }),
    ...(who && { who }),
    ...(proof && { proof }),
    ...((ifThis || then) && { obstacle: { if: ifThis, then } }),
    ...(now('suggested') && { suggested: true }),
  };
}
