/** What comes of each thing a person can do on a choice board: entries, a question, or words about what is missing. */

import type { EntryBody } from '../../core/entry.js';
import { uuidV7 } from '../../core/id.js';
import { choose, unchoose } from './rules.js';
import type { BoardContext, ChoiceAnswer } from './rules.js';
import { modesOf } from './template-choices.js';
import { howFar, nameOf, picksOne, wordsFor } from './view.js';
import type { Ask, BoardView } from './view.js';

/** What is to be done. */
export interface Action {
  /** The entries of one act. */
  readonly bodies?: readonly EntryBody[];
  /** Whether it takes back what was done last. */
  readonly undoes?: boolean;
  /** What is chosen then, where nothing is kept. */
  readonly chosen?: readonly string[] | undefined;
  readonly ask?: Ask | undefined;
  /** What is announced, from the view after the act. */
  readonly say?: string | ((after: BoardView) => string);
  /** The fields that are saved or set aside, and those that are filled. */
  readonly drop?: RegExp;
  readonly write?: Readonly<Record<string, string>>;
  /** Where the focus goes. */
  readonly focus?: string;
}

/** An option was ticked or unticked. */
export function toggled(view: BoardView, id: string, on: boolean, context: BoardContext): Action {
  const { config, state } = view;
  if (!on) return givenUp(view, id);
  const answer = choose(config, state.selection, id, context);
  if (answer.ok) return taken(view, id, answer);
  const [only] = answer.swaps;
  if (picksOne(view) && only !== undefined) return swapped(view, id, only);
  return asks(view, { id, because: answer.because, swaps: answer.swaps });
}

/** A button was pressed; its name may hold an answer after a colon. */
export function actionOf(view: BoardView, act: string, id: string): Action {
  const { ask, stand } = view;
  const [name = '', answer = ''] = act.split(':');
  const focus = ask && { focus: `[name="choice"][value="${CSS.escape(ask.id)}"]` };
  if (name === 'swap' && ask) return { ...swapped(view, ask.id, id), ...focus };
  if (name === 'giveUp' && ask) {
    const done = id === ask.id ? givenUp(view, id, true) : swapped(view, ask.id, id, true);
    return { ...done, ...focus };
  }
  if (name === 'drop') return givenUp(view, id, true);
  if (name === 'clear') return givenUp(view, stand.counted[0] ?? '');
  return actions[name]?.(view, id, answer) ?? { ...focus };
}

const actions: Readonly<Record<string, (view: BoardView, id: string, answer: string) => Action | undefined>> = {
  advance: (view, id, answer) => {
    if (answer !== 'started' && answer !== 'submitted' && answer !== 'done') return undefined;
    const { messages } = view;
    return {
      bodies: [{ kind: 'progressed', by: 'learner', about: id, state: answer }],
      say: messages.moved(nameOf(view, id), messages.progress[answer]),
      focus: inChoice(id, 'h4'),
    };
  },
  helped: ({ messages }, id, answer) => {
    if (answer !== 'yes' && answer !== 'some' && answer !== 'no') return undefined;
    return { bodies: [{ kind: 'gave-feedback', by: 'learner', about: id, helped: answer }], say: messages.saved };
  },
  company,
  ideaAdd: idea,
  ideaChange: ({ state }, id) => {
    const proposal = state.proposals.find((one) => one.id === id);
    return proposal && { write: { idea: id, title: proposal.title, how: proposal.how }, focus: '.idea [name="title"]' };
  },
  ideaDrop: (view, id) => {
    const { selection, proposals } = view.state;
    const versions = proposals.find((one) => one.id === id)?.versions ?? [];
    return {
      bodies: [
        ...(selection.chosen.includes(id) ? [unchosen(view, id)] : []),
        ...versions.map((version): EntryBody => ({ kind: 'retracted', by: 'learner', about: version.id })),
      ],
      say: view.messages.gaveUp(nameOf(view, id)),
    };
  },
  decide: ({ draft, messages }, id, answer) => {
    if (answer !== 'approved' && answer !== 'changesAsked' && answer !== 'declined') return undefined;
    const note = draft.get(`note:${id}`)?.trim();
    return {
      bodies: [{ kind: 'decided', by: 'teacher', about: id, answer, ...(note && { note }) }],
      drop: /^note:/,
      say: messages.statesForTeacher[answer],
    };
  },
};

function inChoice(id: string, selector: string): string {
  return `[data-choice="${CSS.escape(id)}"] ${selector}`;
}

function asks(view: BoardView, ask: Ask): Action {
  const { messages } = view;
  const words = ask.because ? wordsFor(view, ask.because) : messages.startedAsk(nameOf(view, ask.from ?? ask.id));
  return { ask, say: ask.swaps.length > 0 ? `${words} ${messages.swapAsk}` : words };
}

function taken(view: BoardView, id: string, answer: ChoiceAnswer & { ok: true }): Action {
  const { messages } = view;
  const name = nameOf(view, id);
  const [other] = answer.dropped;
  return {
    bodies: [...answer.dropped.map((one) => unchosen(view, one)), chosen(view, id)],
    chosen: answer.chosen,
    say: (after) =>
      `${other === undefined ? messages.chose(name) : messages.swapped(nameOf(view, other), name)} ${howFar(after)}`,
  };
}

function swapped(view: BoardView, to: string, from: string, sure = false): Action {
  const { selection } = view.state;
  if (!sure && selection.started?.includes(from)) return asks(view, { id: to, swaps: [], from });
  const left = selection.chosen.filter((one) => one !== from);
  return taken(view, to, { ok: true, chosen: [...left, to], dropped: [from] });
}

function givenUp(view: BoardView, id: string, sure = false): Action {
  const { messages, state, config } = view;
  const answer = unchoose(config, state.selection, id);
  if (!answer.ok) return asks(view, { id, because: answer.because, swaps: [] });
  if (!sure && state.selection.started?.includes(id)) return asks(view, { id, swaps: [], from: id });
  return {
    bodies: [unchosen(view, id)],
    chosen: answer.chosen,
    say: (after) => `${messages.gaveUp(nameOf(view, id))} ${howFar(after)}`,
  };
}

/** With whom a student works, as it stands in the fields. */
function company(view: BoardView, id: string): Action {
  const { draft, state, messages, config } = view;
  const before = state.choices.find((choice) => choice.id === id);
  const modes = modesOf(view, id);
  const mode =
    modes.find((one) => one === (draft.get(`with:${id}`) ?? before?.with)) ??
    (modes.length === 1 ? modes[0] : undefined);
  if (!mode) return { say: messages.working, focus: inChoice(id, '[type="radio"]') };
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
  if (mode !== 'solo' && partners.length === 0) return { say: messages.nameFirst, focus: inChoice(id, '.field input') };
  const size = mode === 'group' ? config.options.find((option) => option.id === id)?.groupSize : undefined;
  if (size && (partners.length + 1 < size.min || partners.length + 1 > size.max)) {
    return { say: messages.groupSize(size.min, size.max), focus: inChoice(id, '.field input') };
  }
  return {
    bodies: [{ ...chosen(view, id), with: mode, ...(partners.length > 0 && { partners }) }],
    drop: new RegExp(`^(with|names|agreed):${id.replace(/[^\w-]/g, '\\$&')}$`),
    say: messages.saved,
    focus: inChoice(id, 'summary'),
  };
}

/** A new idea, or one that is written anew; where it counts at once and there is room, it is chosen as well. */
function idea(view: BoardView, changes: string): Action {
  const { draft, messages, state, config } = view;
  const [title = '', how = ''] = [draft.get('title')?.trim(), draft.get('how')?.trim()];
  if (!title || !how) return { say: messages.ideaFirst, focus: title ? '[name="how"]' : '[name="title"]' };
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
      ...(counts && counts.ok && counts.dropped.length === 0 ? [{ ...chosen(view, about), label: title }] : []),
    ],
    drop: /^(idea|title|how)$/,
    say: messages.ideaAdded,
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
