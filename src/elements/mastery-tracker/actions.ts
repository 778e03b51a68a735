/** Turns the actions on a tracker into effects: entries, or an error message; and the summaries for a family. */

import type { EntryBody } from '../../core/entry.js';
import type { LearningRecord } from '../../core/record.js';
import type { ActionEffect } from '../../ui/controllers/action-controller.js';
import type { FamilySummary } from '../../ui/family/family-page.js';
import { ratedAt } from './state.js';
import type { LearnerProgress, ObjectiveProgress } from './state.js';
import { nameOf } from './view.js';
import type { MissingField, TrackerView } from './view.js';

/** The actions of the buttons of a tracker; `id` is the objective's. */
export type TrackerAction =
  { readonly type: 'sheet' } | { readonly type: 'take' | 'keep' | 'set' | 'undo' | 'all'; readonly id: string };

/** The actions on one objective. */
export type ObjectiveAction = Exclude<TrackerAction, { type: 'sheet' }>;

/** The effect of an action. */
export interface TrackerEffect extends ActionEffect {
  /** The field that lacks something. */
  readonly missing?: MissingField;
  /** The disclosure that opens or closes. */
  readonly disclosure?: { readonly name: string; readonly isOpen: boolean };
}

/** The effect of a button on an objective; `place` is the objective's index. */
export function objectiveEffect(view: TrackerView, { type, id }: ObjectiveAction, place: number): TrackerEffect {
  const progress = view.progress.objectives[place];
  if (!progress) return {};
  const heading = `#o${place}`;
  if (type === 'all') return { disclosure: { name: `all:${id}`, isOpen: true }, focus: heading };
  const focus = [`[data-act="undo"][data-id="${CSS.escape(id)}"]`, heading];
  if (type === 'set') return levelSet(view, progress, place, focus);
  if (type === 'undo') {
    const isRedo = view.acted === id && view.offers === 'redo';
    const { determined } = progress.teacher ?? {};
    return { undoes: determined ? [determined] : [], announcement: isRedo ? '' : view.messages.undone, focus };
  }
  const { teacher, suggested } = progress;
  const isKept = type === 'keep';
  const level = isKept ? (teacher?.level ?? null) : suggested.level;
  return { ...determined(view, progress, level, isKept ? teacher?.determined?.reason : undefined), focus };
}

/** Sets a level that is not the calculated one, unless the level or the reason is missing. */
function levelSet(
  view: TrackerView,
  progress: ObjectiveProgress,
  place: number,
  focus: readonly string[],
): TrackerEffect {
  const { id } = progress.objective;
  const level = view.draft.get(`level:${id}`);
  const reason = view.draft.text(`reason:${id}`);
  if (!level || !reason) {
    const field = level ? 'reason' : 'level';
    return { missing: { id, field }, focus: `#${field}-${place}` };
  }
  return {
    ...determined(view, progress, level === 'none' ? null : Number(level), reason),
    discard: new RegExp(`^(level|reason):${id.replace(/[^\w]/g, '\\$&')}$`),
    disclosure: { name: `set:${id}`, isOpen: false },
    focus,
  };
}

function determined(
  view: TrackerView,
  progress: ObjectiveProgress,
  level: number | null,
  reason: string | undefined,
): TrackerEffect {
  return {
    bodies: [determinedBody(progress, level, reason)],
    announcement: view.messages.saved(nameOf(progress.objective, level, view)),
  };
}

/** The entry of a teacher's level for an objective: the calculated level, or another one. */
export function determinedBody(
  { objective, suggested }: ObjectiveProgress,
  level: number | null,
  reason: string | undefined,
): EntryBody {
  return {
    kind: 'determined',
    by: 'teacher',
    about: objective.id,
    level,
    suggested: suggested.value,
    how: reason === undefined && level === suggested.level ? 'snapshot' : 'override',
    ...(reason !== undefined && { reason }),
  };
}

/** The summaries for a family of the objectives with ratings, the latest first. */
export function familySummaries({ objectives }: LearnerProgress, record: LearningRecord): readonly FamilySummary[] {
  return objectives
    .filter(({ points, teacher }) => points.length > 0 || teacher)
    .map((progress) => ({ progress, last: lastOf(progress) }))
    .sort((a, b) => b.last - a.last)
    .map(({ progress: { objective, mine, teacher, goal } }) => ({
      objective,
      mine: mine?.level ?? null,
      ...(teacher && { teacher: teacher.level }),
      will: goal ? record.stepsOf(goal.id).flatMap(({ state, what }) => (state === 'done' ? [] : what)) : [],
    }));
}

/** When the latest rating of an objective was given; 0 without one. */
function lastOf({ points }: ObjectiveProgress): number {
  const last = points.at(-1);
  return last ? ratedAt(last.rating) : 0;
}
