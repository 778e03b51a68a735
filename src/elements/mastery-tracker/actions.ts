/** What a tracker makes of what a person asks for: the entry of a teacher's level, and the stories for a family. */

import type { EntryBody } from '../../core/entry.js';
import { ratedAt } from '../../core/record.js';
import type { LearningRecord } from '../../core/record.js';
import type { FamilyStory } from '../../ui/family/family-page.js';
import type { LearnerProgress, ObjectiveProgress } from './state.js';

/** A teacher's word on an objective: the calculated level as it is now, or another one. */
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

/** What a student shows at home: the objectives that have a story, the one that was rated last first. */
export function familyStories({ objectives }: LearnerProgress, record: LearningRecord): readonly FamilyStory[] {
  return objectives
    .filter(({ points, teacher }) => points.length > 0 || teacher)
    .map((progress) => ({ progress, last: lastOf(progress) }))
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .map(({ progress: { objective, mine, teacher, goal } }) => ({
      objective,
      mine: mine?.level ?? null,
      ...(teacher && { teacher: teacher.level }),
      will: goal ? record.stepsOf(goal.id).flatMap(({ state, what }) => (state === 'done' ? [] : what)) : [],
    }));
}

/** When something was last rated; empty when nothing was. */
function lastOf({ points }: ObjectiveProgress): string {
  return points.reduce((latest, { rating }) => (ratedAt(rating) > latest ? ratedAt(rating) : latest), '');
}
