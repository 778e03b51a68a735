/** Turns the actions on a path into effects: entries, or an error message. */

import type { EntryBody } from '../../core/entry.js';
import { uuidV7 } from '../../core/id.js';
import type { ActionEffect } from '../../ui/controllers/action-controller.js';
import { isAllowed, notReady } from './state.js';
import type { StepState } from './state.js';
import { canFinish, offeredIn, pickedIn, checkedIn, titleOf } from './view.js';
import type { PathView } from './view.js';

/** The actions of the buttons of a path; `id` names a step, an own prompt, or nothing where it is about the path. */
export type PathAction =
  | {
      readonly type:
        | ('swap' | 'go' | 'hear' | 'start' | 'again' | 'done' | 'undo')
        | ('pick' | 'own' | 'edit' | 'remove' | 'ready' | 'unask');
      readonly id: string;
    }
  | { readonly type: 'helped'; readonly id: string; readonly helped: 'yes' | 'some' | 'no' }
  | { readonly type: 'decide'; readonly id: string; readonly answer: 'approved' | 'changesAsked' | 'declined' };

/** The actions that need a name and an id. */
export type NamedAction = Exclude<PathAction, { type: 'helped' | 'decide' }>;

/** The actions that change the record or the draft. */
type Effects = Exclude<NamedAction['type'], 'swap' | 'go' | 'hear'>;

/** The effect of an action within a step. */
type InStep = ActionEffect & { readonly announcement: string; readonly focus?: string };

/** The effect of an action, and its step. */
export interface PathEffect extends ActionEffect {
  readonly where: string;
}

/** The effect of a button; undefined when its goal or step was removed. */
export function pathEffect(view: PathView, action: PathAction): PathEffect | undefined {
  const { id } = action;
  const one = view.state.steps.find(({ step, proposals }) => step.id === id || proposals.some((own) => own.id === id));
  const effect = one && effectIn(view, one, action);
  if (!effect) return undefined;
  const where = one.step.id;
  return { ...effect, where, focus: effect.focus && `${inStep(where)} :is(${effect.focus})` };
}

/** The selector of a step. */
export function inStep(id: string): string {
  return `[data-step="${CSS.escape(id)}"]`;
}

function effectIn(view: PathView, one: StepState, action: PathAction): InStep | undefined {
  const { draft, messages } = view;
  const { id } = action;
  switch (action.type) {
    case 'helped': {
      const body = { kind: 'gave-feedback', by: 'learner', about: id, helped: action.helped } as const;
      return { bodies: [body], announcement: messages.saved };
    }
    case 'decide': {
      const { answer } = action;
      const note = draft.text(`note:${id}`);
      return {
        bodies: [{ kind: 'decided', by: 'teacher', about: id, answer, ...(note && { note }) }],
        discard: fields(`note:${id}`),
        announcement: messages.proposalForTeacher[answer],
      };
    }
    case 'swap':
    case 'go':
    case 'hear':
      return undefined;
    default:
      return effects[action.type](view, one, id);
  }
}

/** The fields with these names. */
function fields(...names: readonly string[]): RegExp {
  return new RegExp(`^(${names.map((name) => name.replace(/[^\w-]/g, '\\$&')).join('|')})$`);
}

const effects: Readonly<Record<Effects, (view: PathView, one: StepState, id: string) => InStep | undefined>> = {
  start: (view, one) => moved(view, one, 'started', view.messages.started),
  again: (view, one) => moved(view, one, 'started', view.messages.notDone),
  done: (view, one) => {
    const { messages } = view;
    if (!one.isChosen) return { announcement: messages.chooseFirst, focus: '.picks input:checked, .picks input' };
    if (!canFinish(one)) return { announcement: messages.readyWhen, focus: '.ready input, [data-act=ready]' };
    return moved(view, one, 'done', messages.finished);
  },
  undo: ({ messages, offers }) => ({
    undoes: [],
    announcement: offers === 'undo' ? messages.undone : '',
  }),
  pick,
  own,
  edit: (_, { step, proposals }, id) => {
    const mine = proposals.find((proposal) => proposal.id === id);
    return (
      mine && {
        write: { [`own:${step.id}`]: id, [`title:${step.id}`]: mine.title, [`how:${step.id}`]: mine.how },
        announcement: '',
        focus: '.own-form input',
      }
    );
  },
  remove: ({ messages }, { step, proposals, choices }, id) => ({
    bodies: [
      ...(choices.some((choice) => choice.id === id) ? [unchosen(step.id, id)] : []),
      ...(proposals.find((proposal) => proposal.id === id)?.versions ?? []).map((version): EntryBody => ({
        kind: 'retracted',
        by: 'learner',
        about: version.id,
      })),
    ],
    discard: fields(`pick:${step.id}`, `own:${step.id}`),
    announcement: messages.removed,
  }),
  ready: (view, { step }) => {
    const { config, record, messages, draft } = view;
    const [missing] = notReady(config, step, record, checkedIn(view, step));
    if (missing) {
      return {
        announcement: messages.notReady[missing.code](missing.count ?? 0),
        focus: '.ready input:not(:checked)',
      };
    }
    const words = draft.text(`words:${step.id}`);
    return {
      bodies: [{ kind: 'asked-ready', by: 'learner', about: step.id, ...(words && { words }) }],
      discard: fields(`words:${step.id}`),
      announcement: messages.askedNow,
    };
  },
  unask: ({ messages }, { step, asked }) =>
    asked && {
      bodies: [{ kind: 'retracted', by: 'learner', about: asked.id }],
      // Keeps the text in the draft.
      ...(asked.words && { write: { [`words:${step.id}`]: asked.words } }),
      announcement: messages.undone,
      focus: '[data-act=ready]',
    },
};

function moved(
  view: PathView,
  { step }: StepState,
  state: 'started' | 'done',
  words: (title: string) => string,
): InStep {
  return {
    bodies: [{ kind: 'progressed', by: 'learner', about: step.id, state }],
    announcement: words(titleOf(view, step.id)),
  };
}

/** Saves the checked options as the choice: adds the new ones and gives up the removed ones. */
function pick(view: PathView, one: StepState): InStep {
  const { messages } = view;
  const { step, choices, proposals } = one;
  const wanted = pickedIn(view, one).filter((id) => offeredIn(one).includes(id));
  const over = wanted.length - (step.pick ?? 1);
  const focus = '.picks input';
  if (over > 0) return { announcement: messages.tooMany(over), focus };
  if (over < 0) return { announcement: messages.tooFew(-over), focus };
  const had = choices.map(({ id }) => id);
  const label = (id: string) => [...(step.options ?? []), ...proposals].find((option) => option.id === id)?.title;
  return {
    bodies: [
      ...had.filter((id) => !wanted.includes(id)).map((id) => unchosen(step.id, id)),
      ...wanted.filter((id) => !had.includes(id)).map((id) => chosen(step.id, id, label(id))),
    ],
    discard: fields(`pick:${step.id}`),
    announcement: messages.chose(wanted.map((id) => titleOf(view, id)).join(', ')),
  };
}

/** A student's prompt replaces the chosen one where only one can be chosen. */
function own(view: PathView, one: StepState): InStep {
  const { draft, messages } = view;
  const { step, proposals, choices } = one;
  const where = step.id;
  const [title, how] = [draft.text(`title:${where}`), draft.text(`how:${where}`)];
  if (!title || !how) {
    return { announcement: messages.ownFirst, focus: title ? '.own-form textarea' : '.own-form input' };
  }
  const before = proposals.find(({ id }) => id === draft.get(`own:${where}`));
  const about = before?.id ?? uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const held = choices.filter(({ archived, id }) => !archived && id !== about);
  const [other] = held;
  const pick = step.pick ?? 1;
  const isThere = choices.some(({ id }) => id === about);
  const takesPlace = !isThere && (held.length < pick || pick === 1);
  return {
    bodies: [
      {
        kind: 'proposed',
        by: 'learner',
        about,
        board: where,
        title,
        how,
        ...(before && { revises: before.entry.id }),
      },
      ...(takesPlace && other && held.length >= pick ? [unchosen(where, other.id)] : []),
      ...(takesPlace ? [chosen(where, about, title)] : []),
    ],
    discard: fields(`own:${where}`, `title:${where}`, `how:${where}`, `pick:${where}`),
    announcement: isAllowed(step.own, 'proposed') ? messages.ownCounts : messages.ownAdded,
    focus: '.picks input:checked, .picks input',
  };
}

function chosen(board: string, about: string, label: (EntryBody & { kind: 'chosen' })['label'] | undefined): EntryBody {
  return { kind: 'chosen', by: 'learner', about, board, ...(label !== undefined && { label }) };
}

function unchosen(board: string, about: string): EntryBody {
  return { kind: 'unchosen', by: 'learner', about, board };
}
