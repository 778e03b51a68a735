/** The view model of a choice board. */

import { boardState } from '../../core/choices.js';
import type { BoardProposal, BoardState, WorkingMode } from '../../core/choices.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import type { WidgetContext } from '../../ui/base/widget-element.js';
import type { ActionController } from '../../ui/controllers/action-controller.js';
import type { Draft } from '../../ui/controllers/draft.js';
import type { LevelListView } from '../../ui/levels/level-list.js';
import { textIn } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import type { ReadingTools } from '../../ui/levels/reading-tools.js';
import { widgetStatus } from '../../ui/base/widget-status.js';
import type { ChoiceBoardDefinition } from './definition.js';
import { choiceBoard } from './messages/en.js';
import type { ChoiceBoardMessages } from './messages/en.js';
import { evaluateBoard, pickLimits, sumOf } from './rules.js';
import type { BoardEvaluation, ChoiceOption, Unmet } from './rules.js';

/** A question shown in an option: why it cannot be chosen, what could be swapped, or whether to give up `from`. */
export interface Ask {
  readonly id: string;
  readonly because?: Unmet;
  readonly swaps: readonly string[];
  readonly from?: string;
}

/** The input of the view model. */
interface BoardContext extends WidgetContext<ChoiceBoardDefinition> {
  readonly actions: ActionController;
  readonly tools: ReadingTools;
  readonly ask: Ask | undefined;
  /** What is chosen in the form, by its ids. */
  readonly value: string;
  readonly taken: Readonly<Record<string, number>>;
  /** Whether it is disabled, or it is not known yet whether there is a record around it. */
  readonly isDisabled: boolean;
  readonly isWaiting: boolean;
}

/** The view model: everything the templates render. */
export interface BoardView extends BoardContext {
  readonly messages: ChoiceBoardMessages;
  readonly reading: Reading;
  /** The squares as a list for the reading tools, which can show one at a time. */
  readonly list: LevelListView;
  readonly cards: readonly Card[];
  readonly state: BoardState;
  readonly evaluation: BoardEvaluation;
  readonly draft: Draft;
  /** Whether choices become entries. */
  readonly isPersisted: boolean;
  /** Whether a choice can be made now. */
  readonly canAct: boolean;
  /** The place of the one card that is shown; undefined where all are. */
  readonly only: number | undefined;
  /** The latest announcement. */
  readonly say: string;
  readonly offers: 'undo' | 'redo' | undefined;
  /** Whether actions are not saved because ids are missing. */
  readonly isNotSaved: boolean;
}

/** Creates the view model. */
export function boardView(context: BoardContext): BoardView {
  const { config, viewer, languages, language, shared, session, actions, value, taken } = context;
  const messages = wordsIn('choice-board', language, choiceBoard);
  const isReady = session?.state === 'ready';
  // Without ids or a record it is a control of the form alone.
  const isPersisted = context.isPersisted && session !== undefined;
  const record = isReady ? session.record : new LearningRecord();
  const state = isPersisted
    ? boardState(config, record)
    : { selection: { chosen: value.split(/\s+/).filter(Boolean) }, choices: [], proposals: [] };
  const isPending = isPersisted ? !isReady : context.isWaiting;
  const cards = cardsOf(config, state, isPersisted);
  // The reading tools show the squares one at a time, like levels.
  const levels = Array.from({ length: cards.length }, (_, value) => ({ value, label: '' }));
  const words = { ...shared, before: messages.oneBefore, after: messages.oneAfter, allLevels: messages.allOptions };
  const list = context.tools.view(
    { ...config, objective: { id: '', title: config.title, levels } },
    languages,
    words,
    {},
  );
  return {
    ...context,
    messages,
    list,
    reading: list.reading,
    state,
    evaluation: evaluateBoard(config, state.selection, { taken }),
    cards,
    draft: actions.draft,
    isPersisted: isPersisted && isReady,
    canAct: viewer === 'learner' && !context.isDisabled && !isPending,
    only: list.layout === 'one' ? list.shown : undefined,
    say: isPersisted ? widgetStatus(context, actions.announcement) : actions.announcement,
    offers: actions.offers,
    isNotSaved: session !== undefined && !context.isPersisted,
  };
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
export function cardsOf(
  config: ChoiceBoardDefinition,
  { proposals }: BoardState,
  isPersisted: boolean,
): readonly Card[] {
  const order = [undefined, ...(config.sections ?? []).map(({ id }) => id)];
  const options = order.flatMap((section) => config.options.filter((option) => option.section === section));
  const cards = [
    ...options.map((option) => ({ id: option.id, section: option.section, option })),
    ...(config.proposals && isPersisted
      ? [...proposals.map((proposal) => ({ id: proposal.id, proposal })), { id: '' }]
      : []),
  ];
  return cards.map((card, place) => ({ ...card, place }));
}

/** Whether at most one can be chosen, so that choosing another takes its place. */
export function picksOne({ config }: Pick<BoardView, 'config'>): boolean {
  return pickLimits(config).max === 1;
}

/** The name of an option or a student's idea, even after it was removed from the board. */
export function nameOf(
  { config, state, reading }: Pick<BoardView, 'config' | 'state' | 'reading'>,
  id: string,
): string {
  const title =
    config.options.find((option) => option.id === id)?.title ??
    state.proposals.find((proposal) => proposal.id === id)?.title ??
    state.choices.find((choice) => choice.id === id)?.label;
  return title === undefined ? id : textIn(title, reading);
}

/** What is missing or in the way, in words. */
export function wordsFor(view: BoardView, { code, by, id = '', other = '' }: Unmet): string {
  const { messages, config, reading } = view;
  const section = config.sections?.find((one) => one.id === id);
  const dimension = code === 'noDimension' && Object.entries(messages.dimension).find(([name]) => name === id)?.[1];
  const name = code.startsWith('section') && section ? textIn(section.title, reading) : dimension || nameOf(view, id);
  return code === 'tooFew' ? messages.more(by) : messages.unmet[code]({ by, name, other: nameOf(view, other) });
}

/** What there is to choose and how much of it is chosen: the group's description. */
export function taskOf({ config, messages, evaluation }: BoardView): string {
  const { options, rules = {} } = config;
  const measured = rules.pickExactly === undefined && rules.pickRange === undefined;
  const points = measured ? rules.pointsTarget?.target : undefined;
  const task = messages.task({
    ...pickLimits(config),
    of: options.length,
    points,
    line: measured ? rules.lines?.size : undefined,
    sections: measured && rules.perSection !== undefined,
  });
  return points === undefined
    ? messages.soFar(task, evaluation.counted.length)
    : `${task}, ${messages.pointsSoFar(pointsIn(config, evaluation.counted))}`;
}

/** The announcement after each choice: how much is missing or, when no more choices fit, what to swap one for. */
export function howFar(view: BoardView): string {
  const { config, evaluation, messages } = view;
  const { complete, remaining, unmet, counted } = evaluation;
  if (complete) return messages.enough;
  const [first] = unmet;
  const room = pickLimits(config).max - counted.length;
  if (remaining === 0 || !first) return '';
  return room > 0 ? messages.more(Math.min(remaining, room)) : messages.swapOne(wordsFor(view, first));
}

/** The requirement of a section. */
export function sectionTask({ config, messages, evaluation }: BoardView, section: string): string {
  const limits = config.rules?.perSection?.find((one) => one.section === section);
  const options = config.options.filter((option) => option.section === section);
  if (!limits) return '';
  const { counted } = evaluateBoard({ options }, { chosen: evaluation.counted });
  return messages.soFar(
    messages.task({ ...limits, of: options.length, points: undefined, line: undefined, sections: false }),
    counted.length,
  );
}

function pointsIn({ options }: ChoiceBoardDefinition, counted: readonly string[]): number {
  return sumOf(options.flatMap(({ id, points }) => (counted.includes(id) ? points : [])));
}

/** How a student may work on something; their own idea in every way. */
export function modesOf({ config }: Pick<BoardView, 'config'>, id: string): readonly WorkingMode[] {
  const option = config.options.find((one) => one.id === id);
  if (!option) return [...new Set(config.options.flatMap(({ modes = ['solo' as const] }) => modes))];
  return option.modes?.length ? option.modes : ['solo'];
}
