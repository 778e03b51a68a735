/** Turns the actions on a choice board into effects: entries, a question, or an error message. */

import type { EntryBody } from '../../core/entry.js';
import { uuidV7 } from '../../core/id.js';
import { choose, unchoose } from './rules.js';
import type { BoardContext, ChoiceAnswer } from './rules.js';
import type { ActionEffect } from '../../ui/controllers/action-controller.js';
import { modesOf, nameOf, picksOne, wordsFor } from './view.js';
import type { Ask, BoardView } from './view.js';

/** The actions of the buttons of a board. */
export type BoardAction =
  | { readonly type: 'undo' | 'clear' | 'keep' }
  | {
      readonly type: 'swap' | 'giveUp' | 'remove' | 'company' | 'ideaAdd' | 'ideaChange' | 'ideaRemove';
      readonly id: string;
    }
  | { readonly type: 'advance'; readonly id: string; readonly to: 'started' | 'submitted' | 'done' }
  | { readonly type: 'helped'; readonly id: string; readonly helped: 'yes' | 'some' | 'no' }
  | { readonly type: 'decide'; readonly id: string; readonly answer: 'approved' | 'changesAsked' | 'declined' };

/** The effect of an action. */
export interface BoardEffect extends ActionEffect {
  /** What is chosen then, where nothing is kept. */
  readonly chosen?: readonly string[] | undefined;
  readonly ask?: Ask | undefined;
  /** Whether it changes what is chosen, so that what is still missing is announced as well. */
  readonly isChoice?: boolean;
}

/** An option was checked or unchecked. */
export function toggled(view: BoardView, id: string, on: boolean, context: BoardContext): BoardEffect {
  const { config, state } = view;
  if (!on) return givenUp(view, id);
  const answer = choose(config, state.selection, id, context);
  if (answer.ok) return taken(view, id, answer);
  const [only] = answer.swaps;
  if (picksOne(view) && only !== undefined) return swapped(view, id, only);
  return asks(view, { id, because: answer.because, swaps: answer.swaps });
}

/** The effect of a button. */
export function boardEffect(view: BoardView, action: BoardAction): BoardEffect {
  const { ask, draft, messages, offers, evaluation, state } = view;
  const focus = ask && { focus: `[name="choice"][value="${CSS.escape(ask.id)}"]` };
  switch (action.type) {
    case 'undo':
      return { undoes: [], announcement: offers === 'undo' ? messages.undone : '' };
    case 'keep':
      return { ...focus };
    case 'clear':
      return givenUp(view, evaluation.counted[0] ?? '');
    case 'remove':
      return givenUp(view, action.id, true);
    case 'swap':
      return ask ? { ...swapped(view, ask.id, action.id), ...focus } : {};
    case 'giveUp': {
      if (!ask) return {};
      const { id } = action;
      return { ...(id === ask.id ? givenUp(view, id, true) : swapped(view, ask.id, id, true)), ...focus };
    }
    case 'advance': {
      const { id, to } = action;
      return {
        bodies: [{ kind: 'progressed', by: 'learner', about: id, state: to }],
        announcement: messages.moved(nameOf(view, id), messages.progress[to]),
        focus: inChoice(id, 'h4'),
      };
    }
    case 'helped': {
      const { id, helped } = action;
      return { bodies: [{ kind: 'gave-feedback', by: 'learner', about: id, helped }], announcement: messages.saved };
    }
    case 'company':
      return company(view, action.id);
    case 'ideaAdd':
      return idea(view, action.id);
    case 'ideaChange': {
      const { id } = action;
      const proposal = state.proposals.find((one) => one.id === id);
      if (!proposal) return { ...focus };
      return { write: { idea: id, title: proposal.title, how: proposal.how }, focus: '.idea [name="title"]' };
    }
    case 'ideaRemove': {
      const { id } = action;
      const versions = state.proposals.find((one) => one.id === id)?.versions ?? [];
      return {
        bodies: [
          ...(state.selection.chosen.includes(id) ? [unchosen(view, id)] : []),
          ...versions.map((version): EntryBody => ({ kind: 'retracted', by: 'learner', about: version.id })),
        ],
        announcement: messages.gaveUp(nameOf(view, id)),
      };
    }
    case 'decide': {
      const { id, answer } = action;
      const note = draft.text(`note:${id}`);
      return {
        bodies: [{ kind: 'decided', by: 'teacher', about: id, answer, ...(note && { note }) }],
        discard: /^note:/,
        announcement: messages.statesForTeacher[answer],
      };
    }
  }
}

function inChoice(id: string, selector: string): string {
  return `[data-choice="${CSS.escape(id)}"] ${selector}`;
}

function asks(view: BoardView, ask: Ask): BoardEffect {
  const { messages } = view;
  const words = ask.because ? wordsFor(view, ask.because) : messages.startedAsk(nameOf(view, ask.from ?? ask.id));
  return { ask, announcement: ask.swaps.length > 0 ? `${words} ${messages.swapAsk}` : words };
}

function taken(view: BoardView, id: string, answer: ChoiceAnswer & { ok: true }): BoardEffect {
  const { messages } = view;
  const name = nameOf(view, id);
  const [other] = answer.removed;
  return {
    bodies: [...answer.removed.map((one) => unchosen(view, one)), chosen(view, id)],
    chosen: answer.chosen,
    isChoice: true,
    announcement: other === undefined ? messages.chose(name) : messages.swapped(nameOf(view, other), name),
  };
}

function swapped(view: BoardView, to: string, from: string, sure = false): BoardEffect {
  const { selection } = view.state;
  if (!sure && selection.started?.includes(from)) return asks(view, { id: to, swaps: [], from });
  const left = selection.chosen.filter((one) => one !== from);
  return taken(view, to, { ok: true, chosen: [...left, to], removed: [from] });
}

function givenUp(view: BoardView, id: string, sure = false): BoardEffect {
  const { messages, state, config } = view;
  const answer = unchoose(config, state.selection, id);
  if (!answer.ok) return asks(view, { id, because: answer.because, swaps: [] });
  if (!sure && state.selection.started?.includes(id)) return asks(view, { id, swaps: [], from: id });
  return {
    bodies: [unchosen(view, id)],
    chosen: answer.chosen,
    isChoice: true,
    announcement: messages.gaveUp(nameOf(view, id)),
  };
}

/** The partners in the fields. */
function company(view: BoardView, id: string): BoardEffect {
  const { draft, state, messages, config } = view;
  const before = state.choices.find((choice) => choice.id === id);
  const modes = modesOf(view, id);
  const mode =
    modes.find((one) => one === (draft.get(`with:${id}`) ?? before?.with)) ??
    (modes.length === 1 ? modes[0] : undefined);
  if (!mode) return { announcement: messages.working, focus: inChoice(id, '[type="radio"]') };
  const names = draft.get(`names:${id}`)?.split(/[,;\n]/) ?? before?.partners.map(({ label }) => label) ?? [];
  const agreed = draft.get(`agreed:${id}`);
  const partners = (mode === 'partner' ? [names.join(',')] : mode === 'group' ? names : [])
    .map((label) => label.trim())
    .filter(Boolean)
    .map((label) => ({
      label,
      agreed:
        agreed === undefined ? (before?.partners.find((one) => one.label === label)?.agreed ?? false) : agreed !== '',
    }));
  if (mode !== 'solo' && partners.length === 0)
    return { announcement: messages.nameFirst, focus: inChoice(id, '.field input') };
  const size = mode === 'group' ? config.options.find((option) => option.id === id)?.groupSize : undefined;
  if (size && (partners.length + 1 < size.min || partners.length + 1 > size.max)) {
    return { announcement: messages.groupSize(size.min, size.max), focus: inChoice(id, '.field input') };
  }
  return {
    bodies: [{ ...chosen(view, id), with: mode, ...(partners.length > 0 && { partners }) }],
    discard: new RegExp(`^(with|names|agreed):${id.replace(/[^\w-]/g, '\\$&')}$`),
    announcement: messages.saved,
    focus: inChoice(id, 'summary'),
  };
}

/** A new or rewritten idea. It is also chosen if it counts before approval and the board has room. */
function idea(view: BoardView, changes: string): BoardEffect {
  const { draft, messages, state, config } = view;
  const [title = '', how = ''] = [draft.get('title')?.trim(), draft.get('how')?.trim()];
  if (!title || !how) return { announcement: messages.ideaFirst, focus: title ? '[name="how"]' : '[name="title"]' };
  const before = state.proposals.find((one) => one.id === changes);
  const about = before?.id ?? uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const proposals = [...state.proposals.filter((one) => one.id !== about), { id: about, state: 'proposed' as const }];
  const selection = { ...state.selection, proposals };
  const counts = !selection.chosen.includes(about) && choose(config, selection, about);
  return {
    bodies: [
      {
        kind: 'proposed',
        by: 'learner',
        about,
        board: config.id,
        title,
        how,
        ...(before && { revises: before.entry.id }),
      },
      ...(counts && counts.ok && counts.removed.length === 0 ? [{ ...chosen(view, about), label: title }] : []),
    ],
    discard: /^(idea|title|how)$/,
    announcement: messages.ideaAdded,
    focus: '.idea summary',
  };
}

function chosen({ config, state }: BoardView, about: string): EntryBody & { kind: 'chosen' } {
  const label = [...config.options, ...state.proposals].find(({ id }) => id === about)?.title;
  return { kind: 'chosen', by: 'learner', about, board: config.id, ...(label !== undefined && { label }) };
}

function unchosen({ config }: BoardView, about: string): EntryBody {
  return { kind: 'unchosen', by: 'learner', about, board: config.id };
}
