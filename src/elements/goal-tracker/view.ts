/** The view model of a goal tracker for one viewer. */

import { isDay } from '../../core/evidence.js';
import { currentLevel, goalsElsewhere, goalsIn } from './state.js';
import type { FieldProblem, PlannedGoal } from './state.js';
import type { GoalTrackerDefinition } from './definition.js';
import { levelAt, nextLevel } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { LearningRecord } from '../../core/record.js';
import type { Step } from '../../core/record.js';
import type { Text } from '../../core/text.js';
import { wordsIn } from '../../messages/catalogue.js';
import { goalTracker } from './messages/en.js';
import type { GoalTrackerMessages } from './messages/en.js';
import { today } from '../../ui/base/today.js';
import type { ActionController } from '../../ui/controllers/action-controller.js';
import type { Draft } from '../../ui/controllers/draft.js';
import type { FamilySummary } from '../../ui/family/family-page.js';
import { levelName } from '../../ui/levels/level-list.js';
import { textIn } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import { shortDay } from '../../ui/record/save-line.js';
import type { WidgetContext } from '../../ui/base/widget-element.js';
import { widgetStatus } from '../../ui/base/widget-status.js';

/** The goals of a record, as one definition sees them. */
export interface Goals {
  /** Those to work on, in their order. */
  readonly open: readonly PlannedGoal[];
  /** The goals that were met, closed or archived, and those whose objective was removed. */
  readonly closed: readonly PlannedGoal[];
  readonly gone: ReadonlySet<PlannedGoal>;
}

/** Reads the goals from the record. */
function goalsOf(config: GoalTrackerDefinition, record: LearningRecord): Goals {
  const here = goalsIn(record, config.objectives, config);
  const gone = goalsElsewhere(record, config.objectives, config);
  const isOpen = ({ state }: PlannedGoal) => state === 'draft' || state === 'active';
  return {
    open: here.filter(isOpen),
    closed: [...here.filter((goal) => !isOpen(goal)), ...gone],
    gone: new Set(gone),
  };
}

/** Caches the goals until the record changes. */
export class KnownGoals {
  #known: { config: GoalTrackerDefinition; record: LearningRecord; count: number; goals: Goals } | undefined;

  of(config: GoalTrackerDefinition, record: LearningRecord): Goals {
    const count = record.entries.length;
    const known = this.#known;
    if (known?.config === config && known.record === record && known.count === count) return known.goals;
    const goals = goalsOf(config, record);
    this.#known = { config, record, count, goals };
    return goals;
  }
}

/** The input of the view model. */
interface GoalContext extends WidgetContext<GoalTrackerDefinition> {
  readonly actions: ActionController;
  readonly known: KnownGoals;
  /** The problems of the open form. */
  readonly problems: readonly FieldProblem[];
  /** The text of a file that the page could not save. */
  readonly file: string | undefined;
}

/** The open form: its kind, and the id of its goal or step. */
export interface OpenForm {
  readonly kind: string;
  readonly id: string;
}

/** The view model: everything the templates render. */
export interface GoalView extends GoalContext {
  readonly messages: GoalTrackerMessages;
  readonly reading: Reading;
  readonly record: LearningRecord;
  readonly goals: Goals;
  readonly draft: Draft;
  /** Whether this viewer can act now. */
  readonly canAct: boolean;
  /** Today on this device, as in `2026-11-20`. */
  readonly today: string;
  /** The latest announcement. */
  readonly say: string;
  readonly offers: 'undo' | 'redo' | undefined;
  /** Whether this viewer can change goals and plans. */
  readonly canEdit: boolean;
  readonly form: OpenForm | undefined;
  /** What is in a field of the open form: the draft, else what is there already. */
  readonly now: (field: string) => string;
  /** The objective that the open form is about. */
  readonly objective: Objective;
  /** The level that a goal of the open form starts from. */
  readonly from: number | null;
  readonly textIn: (text: Text) => string;
}

/** Creates the view model. */
export function goalView(context: GoalContext): GoalView {
  const { config, viewer, languages, language, session, actions } = context;
  const { draft, announcement, offers } = actions;
  const canAct = session?.state === 'ready';
  const record = canAct ? session.record : new LearningRecord();
  const goals = context.known.of(config, record);
  const reading: Reading = { languages, display: config.languages ?? 'off', swapped: false };
  const open = draft.get('open') ?? '';
  const [kind = '', id = ''] = open.split(/:(.*)/s);
  const goal = goalWith(goals, id);
  const step = stepWith(goals, id);
  // The goal or step of the open form may have been removed; then no form is open, and its words stay in the draft.
  const form = canAct && open && (kind === 'new' || goal || step) ? { kind, id } : undefined;
  const inDraft = (field: string) => draft.get(`${open}/${field}`);
  const wanted = goal?.goal.objective ?? inDraft('objective');
  const objective = config.objectives.find((one) => one.id === wanted) ?? nextObjective(config, record, goals);
  const from = goal ? goal.goal.from : (currentLevel(record, objective.id)?.level ?? null);
  const before =
    kind === 'new'
      ? { objective: objective.id, target: nextLevel(objective, from)?.value ?? from }
      : kind === 'edit' && goal
        ? { target: goal.goal.target, on: goal.goal.on, why: goal.goal.why }
        : kind === 'change' && step
          ? stepWords(step)
          : {};
  const known = new Map(Object.entries(before));
  return {
    ...context,
    messages: wordsIn('goal-tracker', language, goalTracker),
    reading,
    record,
    goals,
    draft,
    canAct,
    today: today(),
    say: widgetStatus(context, announcement),
    offers,
    canEdit: canAct && viewer === 'learner',
    form,
    now: (field) => inDraft(field) ?? `${known.get(field) ?? ''}`,
    objective,
    from,
    textIn: (text) => textIn(text, reading),
  };
}

/** The objective of a new goal: the first one that was rated and has no goal. */
function nextObjective({ objectives }: GoalTrackerDefinition, record: LearningRecord, { open }: Goals): Objective {
  const free = objectives.filter(({ id }) => !open.some(({ goal }) => goal.objective === id));
  const found = free.find(({ id }) => record.latestRating(id)) ?? free[0] ?? objectives[0];
  return found ?? { id: '', title: '', levels: [] };
}

function stepWords({ set }: Step): Record<string, string | undefined> {
  const { what, on, when, where, who, proof, obstacle, suggested } = set;
  return {
    what,
    when: when ? 'test' : on ? 'day' : '',
    on,
    where,
    who,
    proof,
    if: obstacle?.if,
    then: obstacle?.then,
    suggested: suggested ? 'on' : '',
  };
}

/** The goal with this id. */
export function goalWith({ open, closed }: Goals, id: string): PlannedGoal | undefined {
  return [...open, ...closed].find(({ goal }) => goal.id === id);
}

/** The step with this id. */
export function stepWith({ open, closed }: Goals, id: string): Step | undefined {
  return [...open, ...closed].flatMap(({ steps }) => steps).find((step) => step.id === id);
}

/** The objective of a goal; undefined when it was removed. */
export function objectiveOf({ config }: GoalView, { goal }: PlannedGoal): Objective | undefined {
  return config.objectives.find(({ id }) => id === goal.objective);
}

/** The name of a level, with or without a scale. */
export function nameOf(view: GoalView, objective: Objective | undefined, value: number | null): string {
  const { reading, shared, language, messages } = view;
  if (value === null) return messages.noLevel;
  const level = objective && levelAt(objective, value);
  return level ? levelName(level, reading, shared, language) : messages.offScale(value);
}

/** A formatted day, such as "Nov 20"; text that is not a day is returned unchanged. */
export function dayName(on: string, language: string): string {
  return isDay(on) ? shortDay(Date.parse(`${on}T00:00`), language) : on;
}

/** The day something was said on, as its device showed it. */
export function dayOf(
  { clock, assessedOn = clock.slice(0, 10) }: { readonly clock: string; readonly assessedOn?: string },
  language: string,
): string {
  return dayName(assessedOn, language);
}

/** When a step is due, in words; empty without a date. */
export function whenName({ messages, language, today }: GoalView, { set, state }: Step): string {
  const { on, when } = set;
  if (when) return on ? `${messages.beforeTest} (${dayName(on, language)})` : messages.beforeTest;
  if (!on) return '';
  return (state !== 'done' && on < today ? messages.wasFor : messages.byDay)(dayName(on, language));
}

/** Whether a goal or a step that is not done has a day. */
export function hasDates({ goals }: GoalView): boolean {
  return goals.open.some(({ goal, steps }) => goal.on || steps.some(({ state, set }) => state !== 'done' && set.on));
}

/** The family story of every goal's objective, in the order of the goals; objectives without a goal come last. */
export function familySummaries({ config, goals, record }: GoalView): readonly FamilySummary[] {
  const worked = goals.open.map(({ goal }) => goal.objective);
  const place = (id: string) => (worked.includes(id) ? worked.indexOf(id) : worked.length);
  return config.objectives
    .filter(({ id }) => worked.includes(id) || record.latestRating(id))
    .sort((a, b) => place(a.id) - place(b.id))
    .map((objective) => ({
      objective,
      mine: record.latestOwnRating(objective.id)?.level ?? null,
      will: goals.open
        .filter(({ goal }) => goal.objective === objective.id)
        .flatMap(({ steps }) => steps.filter(({ state }) => state !== 'done'))
        .sort((a, b) => ((a.set.on ?? '9') < (b.set.on ?? '9') ? -1 : 1))
        .map(({ what }) => what),
    }));
}
