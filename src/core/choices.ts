/** Reads from a record what a student chose, with whom, the progress of the work, and what they proposed. */

import { isKind } from './entry.js';
import type { Chosen, Decided, Entry, GaveFeedback, Partner, Progressed, Proposed, Unchosen } from './entry.js';
import { compareEntries } from './record.js';
import type { LearningRecord } from './record.js';
import type { Text } from './text.js';

/** How many people work together. */
export type WorkingMode = 'solo' | 'partner' | 'group';

/** The status of a student's own idea. */
export type ProposalState = 'proposed' | 'approved' | 'changesAsked' | 'declined';

/** A student's choices in the form that the rules check. */
export interface BoardSelection {
  /** Ids of options and of the student's own ideas, in the order they were chosen. */
  readonly chosen: readonly string[];
  readonly proposals?: readonly { readonly id: string; readonly state: ProposalState }[];
  /** The choices in progress, which are only replaced when the student confirms it. */
  readonly started?: readonly string[];
}

/** The options that everybody does, including those they need. */
export function mustDosOf({ rules = {} }: Pick<Offer, 'rules'>): ReadonlySet<string> {
  const ids = new Set<string>(rules.mustDo);
  // Iterating a set also visits values that are added during the loop.
  for (const id of ids) for (const { option, needs } of rules.prerequisite ?? []) if (option === id) ids.add(needs);
  return ids;
}

/** The progress of a choice; `chosen` until it is started. */
export type Progress = 'chosen' | Progressed['state'];

/** A chosen option or idea, or one that everybody does. */
export interface BoardChoice {
  /** The id of an option or of the student's own idea. */
  readonly id: string;
  /** Its label when it was chosen; undefined when the entry has none or nobody chose it. */
  readonly label: Text | undefined;
  readonly with: WorkingMode | undefined;
  readonly partners: readonly Partner[];
  readonly progress: Progress;
  readonly helped: GaveFeedback['helped'] | undefined;
  /** Whether it has been removed from the board. */
  readonly archived: boolean;
}

/** A student's own idea and the teacher's answer. */
export interface BoardProposal {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly state: ProposalState;
  readonly note: string | undefined;
  /** The entry that holds its present wording, and all its versions, oldest first. */
  readonly entry: Proposed;
  readonly versions: readonly Entry[];
}

/** Something with options: a board, or a step of a path. */
export interface Offer {
  readonly id: string;
  readonly rules?: {
    readonly mustDo?: readonly string[];
    readonly prerequisite?: readonly { readonly option: string; readonly needs: string }[];
  };
  readonly options: readonly { readonly id: string }[];
}

/** The state of a board according to a record. */
export interface BoardState {
  readonly selection: BoardSelection;
  /** The must-dos, then the chosen options, oldest first. */
  readonly choices: readonly BoardChoice[];
  readonly proposals: readonly BoardProposal[];
}

/**
 * The state of a board. A teacher's answer to an idea counts until the student rewrites the idea; any answer but
 * approval ends the choice of it. A choice of something that was removed from the board is marked as archived.
 *
 * After `chosen` about `a`, `boardState(board, record).selection.chosen` is `['a']`; after `unchosen` about it, `[]`.
 */
export function boardState(board: Offer, record: LearningRecord): BoardState {
  const touched = new Set<string>();
  const ideas = new Set<string>();
  for (const entry of record.entries) {
    if (isKind(entry, 'chosen') && entry.board === board.id) touched.add(entry.about);
    if (isKind(entry, 'proposed') && entry.board === board.id) ideas.add(entry.about);
  }
  const proposals = [...ideas].flatMap((id) => proposalIn(record, id) ?? []);
  const known = new Set([...board.options, ...proposals].map(({ id }) => id));
  const held = [...touched]
    .flatMap((id) => heldIn(record, board.id, id) ?? [])
    .sort((a, b) => compareEntries(a.since, b.since));
  const all = new Set([...mustDosOf(board), ...held.map(({ latest }) => latest.about)]);
  const choices = [...all].map((id): BoardChoice => {
    const latest = held.find(({ latest }) => latest.about === id)?.latest;
    return {
      id,
      label: latest?.label,
      with: latest?.with,
      partners: latest?.partners ?? [],
      progress: record.shown('progressed', id, 'learner').at(-1)?.state ?? 'chosen',
      helped: record.shown('gave-feedback', id, 'learner').at(-1)?.helped,
      archived: !known.has(id),
    };
  });
  return {
    selection: {
      chosen: held.map(({ latest }) => latest.about),
      proposals,
      started: choices.flatMap(({ id, progress }) => (progress === 'chosen' ? [] : id)),
    },
    choices,
    proposals,
  };
}

/** The current choice of an option: the entry that began it and the latest one about it. */
function heldIn(record: LearningRecord, board: string, id: string): { since: Chosen; latest: Chosen } | undefined {
  const acts: (Chosen | Unchosen | Decided)[] = [
    ...record.shown('chosen', id, 'learner').filter((entry) => entry.board === board),
    ...record.shown('unchosen', id, 'learner').filter((entry) => entry.board === board),
    ...record.shown('decided', id, 'teacher').filter(({ answer }) => answer !== 'approved'),
  ];
  let held: { since: Chosen; latest: Chosen } | undefined;
  for (const act of acts.sort(compareEntries)) {
    held = act.kind === 'chosen' ? { since: held?.since ?? act, latest: act } : undefined;
  }
  return held;
}

function proposalIn(record: LearningRecord, id: string): BoardProposal | undefined {
  const entry = record.shown('proposed', id, 'learner').at(-1);
  const decided = record.shown('decided', id, 'teacher').at(-1);
  if (!entry) return undefined;
  const answer = decided && compareEntries(entry, decided) < 0 ? decided : undefined;
  const { title, how } = entry;
  return {
    id,
    title,
    how,
    state: answer?.answer ?? 'proposed',
    note: answer?.note,
    entry,
    versions: record.versionsOf(entry),
  };
}
