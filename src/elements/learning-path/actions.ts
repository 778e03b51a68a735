/** What comes of each thing a person can do on a path: entries, or words about what is missing. */

import type { EntryBody } from '../../core/entry.js';
import { uuidV7 } from '../../core/id.js';
import { isAllowed, notReady } from './state.js';
import type { StepState } from './state.js';
import { offeredIn, pickedIn, checkedIn, titleOf } from './view.js';
import type { PathView } from './view.js';

/** What is to be done. */
export interface Action {
  /** The entries of one act. */
  readonly bodies?: readonly EntryBody[];
  /** Whether it takes back what was done last. */
  readonly undoes?: boolean;
  /** What is announced. */
  readonly say: string;
  /** The fields that are saved or set aside, and those that are filled. */
  readonly drop?: readonly string[];
  readonly write?: Readonly<Record<string, string>>;
  /** The step it happens in, and where the focus goes within it. */
  readonly where: string;
  readonly focus?: string;
}

/** A button was pressed; its name may hold an answer after a colon, its id names a step or an own prompt. */
export function actionOf(view: PathView, act: string, id: string): Action | undefined {
  const [name = '', answer = ''] = act.split(':');
  const one = view.state.steps.find(({ step, proposals }) => step.id === id || proposals.some((own) => own.id === id));
  return one && actions[name]?.(view, one, id, answer);
}

type Doing = (view: PathView, one: StepState, id: string, answer: string) => Action | undefined;

const actions: Readonly<Record<string, Doing>> = {
  start: (view, one) => moved(view, one, 'started', view.messages.started),
  again: (view, one) => moved(view, one, 'started', view.messages.notDone),
  done: (view, one) => {
    const { messages } = view;
    const where = one.step.id;
    if (!one.isChosen) return { say: messages.chooseFirst, where, focus: '.picks input:checked, .picks input' };
    if (one.step.ready && !one.asked)
      return { say: messages.readyWhen, where, focus: '.ready input, [data-act=ready]' };
    return moved(view, one, 'done', messages.finished);
  },
  undo: ({ messages, offers }, one) => ({
    undoes: true,
    say: offers === 'undo' ? messages.undone : '',
    where: one.step.id,
  }),
  helped: ({ messages }, one, id, answer) => {
    if (answer !== 'yes' && answer !== 'some' && answer !== 'no') return undefined;
    const body = { kind: 'gave-feedback', by: 'learner', about: id, helped: answer } as const;
    return { bodies: [body], say: messages.saved, where: one.step.id };
  },
  pick,
  own,
  edit: (_, { step, proposals }, id) => {
    const mine = proposals.find((proposal) => proposal.id === id);
    return (
      mine && {
        write: { [`own:${step.id}`]: id, [`title:${step.id}`]: mine.title, [`how:${step.id}`]: mine.how },
        say: '',
        where: step.id,
        focus: '.own-form input',
      }
    );
  },
  drop: ({ messages }, { step, proposals, choices }, id) => ({
    bodies: [
      ...(choices.some((choice) => choice.id === id) ? [unchosen(step.id, id)] : []),
      ...(proposals.find((proposal) => proposal.id === id)?.versions ?? []).map((version): EntryBody => ({
        kind: 'retracted',
        by: 'learner',
        about: version.id,
      })),
    ],
    drop: [`pick:${step.id}`, `own:${step.id}`],
    say: messages.dropped,
    where: step.id,
  }),
  decide: ({ draft, messages }, { step }, id, answer) => {
    if (answer !== 'approved' && answer !== 'changesAsked' && answer !== 'declined') return undefined;
    const note = draft.text(`note:${id}`);
    return {
      bodies: [{ kind: 'decided', by: 'teacher', about: id, answer, ...(note && { note }) }],
      drop: [`note:${id}`],
      say: messages.proposalForTeacher[answer],
      where: step.id,
    };
  },
  ready: (view, { step }) => {
    const { config, record, messages, draft } = view;
    const [missing] = notReady(config, step, record, checkedIn(view, step));
    if (missing) {
      return {
        say: messages.notReady[missing.code](missing.count ?? 0),
        where: step.id,
        focus: '.ready input:not(:checked)',
      };
    }
    const words = draft.text(`words:${step.id}`);
    return {
      bodies: [{ kind: 'asked-ready', by: 'learner', about: step.id, ...(words && { words }) }],
      drop: [`words:${step.id}`],
      say: messages.askedNow,
      where: step.id,
    };
  },
  unask: ({ messages }, { step, asked }) =>
    asked && {
      bodies: [{ kind: 'retracted', by: 'learner', about: asked.id }],
      // What was written is not lost with it.
      ...(asked.words && { write: { [`words:${step.id}`]: asked.words } }),
      say: messages.undone,
      where: step.id,
      focus: '[data-act=ready]',
    },
};

function moved(view: PathView, { step }: StepState, state: 'started' | 'done', say: (title: string) => string): Action {
  return {
    bodies: [{ kind: 'progressed', by: 'learner', about: step.id, state }],
    say: say(titleOf(view, step.id)),
    where: step.id,
  };
}

/** What is ticked is saved as the choice: what is new in it is chosen, what is no longer in it is given up. */
function pick(view: PathView, one: StepState): Action {
  const { messages } = view;
  const { step, choices, proposals } = one;
  const where = step.id;
  const wanted = pickedIn(view, one).filter((id) => offeredIn(one).includes(id));
  const over = wanted.length - (step.pick ?? 1);
  const focus = '.picks input';
  if (over > 0) return { say: messages.tooMany(over), where, focus };
  if (over < 0) return { say: messages.tooFew(-over), where, focus };
  const had = choices.map(({ id }) => id);
  const label = (id: string) => [...(step.options ?? []), ...proposals].find((option) => option.id === id)?.title;
  return {
    bodies: [
      ...had.filter((id) => !wanted.includes(id)).map((id) => unchosen(step.id, id)),
      ...wanted.filter((id) => !had.includes(id)).map((id) => chosen(step.id, id, label(id))),
    ],
    drop: [`pick:${step.id}`],
    say: messages.chose(wanted.map((id) => titleOf(view, id)).join(', ')),
    where,
  };
}

/** A prompt of the student's own takes the place of the one that was chosen, where there is one to choose. */
function own(view: PathView, one: StepState): Action {
  const { draft, messages } = view;
  const { step, proposals, choices } = one;
  const where = step.id;
  const [title, how] = [draft.text(`title:${where}`), draft.text(`how:${where}`)];
  if (!title || !how) {
    return { say: messages.ownFirst, where, focus: title ? '.own-form textarea' : '.own-form input' };
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
    drop: [`own:${where}`, `title:${where}`, `how:${where}`, `pick:${where}`],
    say: isAllowed(step.own, 'proposed') ? messages.ownCounts : messages.ownAdded,
    where,
    focus: '.picks input:checked, .picks input',
  };
}

function chosen(board: string, about: string, label: (EntryBody & { kind: 'chosen' })['label'] | undefined): EntryBody {
  return { kind: 'chosen', by: 'learner', about, board, ...(label !== undefined && { label }) };
}

function unchosen(board: string, about: string): EntryBody {
  return { kind: 'unchosen', by: 'learner', about, board };
}
