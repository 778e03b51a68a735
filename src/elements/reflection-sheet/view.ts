/** The view model of a reflection sheet. */

import type { Problem } from '../../core/problem.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import type { WidgetContext } from '../../ui/base/widget-element.js';
import type { ActionController, ActionEffect } from '../../ui/controllers/action-controller.js';
import type { Draft } from '../../ui/controllers/draft.js';
import type { FamilySummary } from '../../ui/family/family-page.js';
import type { Reading } from '../../ui/levels/reading.js';
import { widgetStatus } from '../../ui/base/widget-status.js';
import type { ReflectionSheetDefinition, SheetTest } from './definition.js';
import { reflectionSheet } from './messages/en.js';
import type { ReflectionSheetMessages } from './messages/en.js';
import type { UnreadRow } from './paste-rows.js';
import { openTests, sheetRows, sortErrors } from './state.js';
import type { SheetRow } from './state.js';

/** What an action leaves on the page until the next one. */
export interface SheetOutcome {
  /** What was wrong with the fields when they were to be saved. */
  readonly problems?: readonly Problem[];
  /** What was pasted and could not be read. */
  readonly unread?: readonly UnreadRow[];
  /** What puts back the fields of the form that were set aside without an entry. */
  readonly aside?: Pick<ActionEffect, 'write' | 'focus'>;
  /** What could be neither printed nor saved, to copy by hand. */
  readonly text?: string;
}

/** The input of the view model. */
interface SheetContext extends WidgetContext<ReflectionSheetDefinition> {
  readonly actions: ActionController;
  readonly outcome: SheetOutcome;
}

/** The view model: everything the templates render. */
export interface SheetView extends SheetContext, SheetOutcome {
  readonly messages: ReflectionSheetMessages;
  readonly reading: Reading;
  /** Whether the record may be shown; it is empty until then. */
  readonly isReady: boolean;
  readonly record: LearningRecord;
  /** The oldest first. */
  readonly rows: readonly SheetRow[];
  /** The author's tests without a row. */
  readonly open: readonly SheetTest[];
  /** Whether the learner can write now. */
  readonly canAct: boolean;
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly unread: readonly UnreadRow[];
  /** The latest announcement. */
  readonly say: string;
  /** What can be done about the last action: take it back, or put back what it took away. */
  readonly offers: 'undo' | 'redo' | undefined;
}

/** Creates the view model. */
export function sheetView(context: SheetContext): SheetView {
  const { config, viewer, languages, language, session, isPersisted, actions, outcome } = context;
  const { draft, announcement, offers } = actions;
  const isLoaded = session?.state === 'ready';
  const record = isLoaded ? session.record : new LearningRecord();
  // Without an id nothing is saved, so there is no record to wait for.
  const isReady = isLoaded || !isPersisted;
  const rows = sheetRows(config, record);
  return {
    ...context,
    problems: [],
    unread: [],
    ...outcome,
    reading: { languages, display: config.languages ?? 'off', swapped: false },
    messages: wordsIn('reflection-sheet', language, reflectionSheet),
    isReady,
    record,
    rows,
    open: openTests(config, rows),
    canAct: isReady && isPersisted && viewer === 'learner',
    draft,
    say: widgetStatus(context, announcement),
    // A record ignores retractions of a student's entries by a family.
    offers: viewer === 'family' ? undefined : outcome.aside ? 'redo' : draft.get('row') ? undefined : offers,
  };
}

/** Whether the student had something wrong on a test. */
export function hasMissed({ entry }: SheetRow): boolean {
  return entry.errors?.some(({ right }) => !right) ?? false;
}

/** What a student can tell their family: of each objective, what the last test asked about first, as the student may see it. */
export function familySummaries({ config, record, rows }: SheetView): FamilySummary[] {
  const { objectives = [] } = config;
  const last = rows.at(-1)?.entry;
  if (!last) return [];
  const { priority, review, strengths } = sortErrors(last.errors ?? [], objectives);
  const order = [...priority, ...review, ...strengths];
  const placed = objectives.filter(({ id }) => order.includes(id));
  const others = objectives.filter(({ id }) => !order.includes(id));
  return [...placed.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), ...others].map((objective) => {
    const mine = record.latestOwnRating(objective.id)?.level ?? null;
    const teacher = record.latestRating(objective.id, 'teacher');
    const isOpen = mine !== null && teacher && teacher.released !== false;
    return { objective, mine, ...(isOpen && { teacher: teacher.level }), will: last.plan ? [last.plan] : [] };
  });
}
