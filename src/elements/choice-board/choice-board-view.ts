/** What a choice board shows at one moment, and the words for it. */

import type { BoardProposal, BoardState } from '../../core/board-record.js';
import { evaluateBoard, pickLimits } from '../../core/choice-board.js';
import type { BoardEvaluation, ChoiceBoardDefinition, ChoiceOption, Unmet } from '../../core/choice-board.js';
import type { ChoiceBoardMessages } from '../../messages/choice-board/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { Draft } from '../../parts/draft.js';
import type { LevelListView } from '../../parts/level-list.js';
import { said as inWords } from '../../parts/reading.js';
import type { Reading } from '../../parts/reading.js';
import type { Viewer } from '../../parts/widget-element.js';

/** A question that stands in an option: why it cannot be chosen, what could be swapped, or whether to give up `from`. */
export interface Ask {
  readonly id: string;
  readonly because?: Unmet;
  readonly swaps: readonly string[];
  readonly from?: string;
}

/** Everything the templates need. */
export interface BoardView {
  readonly given: ChoiceBoardDefinition;
  readonly said: ChoiceBoardMessages;
  readonly shared: SharedMessages;
  readonly language: string;
  readonly reading: Reading;
  /** The squares as what a reader turns over, one at a time. */
  readonly list: LevelListView;
  readonly cards: readonly Card[];
  readonly viewer: Viewer;
  readonly state: BoardState;
  readonly stand: BoardEvaluation;
  readonly draft: Draft;
  /** Whether what is chosen becomes entries. */
  readonly keeps: boolean;
  /** Whether a choice can be made now. */
  readonly acts: boolean;
  /** The place of the one card that is shown; undefined where all are. */
  readonly only: number | undefined;
  readonly ask: Ask | undefined;
  /** What just happened. */
  readonly say: string;
  readonly offers: 'undo' | 'redo' | undefined;
  /** Whether nothing is kept because ids are missing. */
  readonly lost: boolean;
}

/** One square of the board: an option, an own idea, or where a new one is written. */
export interface Card {
  readonly id: string;
  readonly place: number;
  readonly section?: string | undefined;
  readonly option?: ChoiceOption;
  readonly proposal?: BoardProposal;
}

/** The squares in the order of the screen: options of no section, of each section, and the student's own ideas. */
export function cardsOf(given: ChoiceBoardDefinition, { proposals }: BoardState, keeps: boolean): readonly Card[] {
  const order = [undefined, ...(given.sections ?? []).map(({ id }) => id)];
  const options = order.flatMap((section) => given.options.filter((option) => option.section === section));
  const cards = [
    ...options.map((option) => ({ id: option.id, section: option.section, option })),
    ...(given.proposals && keeps ? [...proposals.map((proposal) => ({ id: proposal.id, proposal })), { id: '' }] : []),
  ];
  return cards.map((card, place) => ({ ...card, place }));
}

/** Whether at most one can be chosen, so that choosing another takes its place. */
export function picksOne({ given }: Pick<BoardView, 'given'>): boolean {
  return pickLimits(given).max === 1;
}

/** What an option or an own idea is called, even when it is no longer on the board. */
export function nameOf({ given, state, reading }: Pick<BoardView, 'given' | 'state' | 'reading'>, id: string): string {
  const title =
    given.options.find((option) => option.id === id)?.title ??
    state.proposals.find((proposal) => proposal.id === id)?.title ??
    state.choices.find((choice) => choice.id === id)?.label;
  return title === undefined ? id : inWords(title, reading);
}

/** What is missing or in the way, in words. */
export function wordsFor(view: BoardView, { code, by, id = '', other = '' }: Unmet): string {
  const { said, given, reading } = view;
  const section = given.sections?.find((one) => one.id === id);
  const dimension = code === 'noDimension' && Object.entries(said.dimension).find(([name]) => name === id)?.[1];
  const name = code.startsWith('section') && section ? inWords(section.title, reading) : dimension || nameOf(view, id);
  return code === 'tooFew' ? said.more(by) : said.unmet[code]({ by, name, other: nameOf(view, other) });
}

/** What there is to choose and how much of it is chosen: the group's description. */
export function taskOf({ given, said, stand }: BoardView): string {
  const { options, rules = {} } = given;
  const measured = rules.pickExactly === undefined && rules.pickRange === undefined;
  const points = measured ? rules.pointsTarget?.target : undefined;
  const task = said.task({
    ...pickLimits(given),
    of: options.length,
    points,
    line: measured ? rules.lines?.size : undefined,
    sections: measured && rules.perSection !== undefined,
  });
  return points === undefined
    ? said.soFar(task, stand.counted.length)
    : `${task}, ${said.pointsSoFar(pointsIn(given, stand.counted))}`;
}

/** How much is missing, or that nothing is: what is announced after each choice. */
export function howFar({ stand, said }: Pick<BoardView, 'stand' | 'said'>): string {
  return stand.complete ? said.enough : stand.remaining > 0 ? said.more(stand.remaining) : '';
}

/** What a section asks for, as a board of its own. */
export function sectionTask({ given, said, stand }: BoardView, section: string): string {
  const limits = given.rules?.perSection?.find((one) => one.section === section);
  const options = given.options.filter((option) => option.section === section);
  if (!limits) return '';
  const { counted } = evaluateBoard({ options }, { chosen: stand.counted });
  return said.soFar(
    said.task({ ...limits, of: options.length, points: undefined, line: undefined, sections: false }),
    counted.length,
  );
}

function pointsIn({ options }: ChoiceBoardDefinition, counted: readonly string[]): number {
  return options.reduce((sum, { id, points = 0 }) => (counted.includes(id) ? sum + points : sum), 0);
}
