/** Reads ratings from pasted rows, such as a class sheet or a tracker's own export. */

import type { EntryBody, Rated, RatedEvidence } from '../../core/entry.js';
import { isKind } from '../../core/entry.js';
import { scaleFacts } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { ratedOn } from '../../core/record.js';
import type { LearningRecord, Rating } from '../../core/record.js';
import { dayReader, levelCalled, objectiveCalled, plain, readTable, wordings } from '../../import/table.js';
import type { Headings, Unread } from '../../import/table.js';

/** Who gave a level: the learner, or a teacher or test. */
export type RatingSource = 'own' | 'given';

/** Why there is no level. */
type Code = NonNullable<Rated['code']>;

/** The words that cells of such a table contain, in lowercase. */
export interface RatingWords {
  readonly headings: Headings<'objective' | 'work' | 'day' | 'level' | 'who'>;
  readonly sources: Readonly<Record<RatingSource, readonly string[]>>;
  /** The words for no level, by reason. */
  readonly codes: Readonly<Record<Code, readonly string[]>>;
  /** The words for calculated levels in a tracker's own export, which are not ratings. */
  readonly workedOut: readonly string[];
}

/** A rating in a row. */
export interface RatingRow<O extends Objective = Objective> {
  readonly objective: O;
  readonly level: number | null;
  readonly code: Code | undefined;
  /** The title of the work; empty without one. */
  readonly work: string;
  /** As in `2026-11-20`; undefined without one. */
  readonly on: string | undefined;
  readonly source: RatingSource;
}

/**
 * Why a row was not read: an unknown or missing objective or level, an invalid or future day, or who gave the level.
 */
export type RatingFault = 'objective' | 'level' | 'noLevel' | 'day' | 'future' | 'source';

/**
 * Reads rows as ratings: objective, work, day, level and, when a first row of headings names the column, who. `source`
 * is used for rows without it; with `only`, rows of the other source are not read. Rows with calculated levels are
 * skipped.
 *
 * `[['Slope', 'Quiz 1', '9/14/2026', '3']]` is one rating at level 3 of `2026-09-14`, where an objective is called
 * Slope.
 */
export function readRatingRows<O extends Objective>(
  rows: readonly (readonly string[])[],
  objectives: readonly O[],
  { headings, sources, codes, workedOut }: RatingWords,
  {
    source,
    only,
    today,
  }: { readonly source: RatingSource | undefined; readonly only?: RatingSource; readonly today: string },
): {
  readonly ratings: readonly RatingRow<O>[];
  readonly unread: readonly Unread<RatingFault>[];
  readonly heading: readonly string[] | undefined;
} {
  const table = readTable(rows, headings, ['objective', 'work', 'day', 'level', 'who']);
  const dayOf = dayReader(table.rows.map(({ get }) => get('day')));
  const ratings: RatingRow<O>[] = [];
  const unread: Unread<RatingFault>[] = [];
  const codeOf = (cell: string) => (Object.keys(codes) as Code[]).find((code) => codes[code].includes(plain(cell)));
  for (const { cells, get } of table.rows) {
    const [about, work, day, messages, who] = [get('objective'), get('work'), get('day'), get('level'), get('who')];
    if (workedOut.includes(plain(work)) && !day) continue;
    const refuse = (because: RatingFault, cell: string) => void unread.push({ cells, because, cell });
    const objective = objectiveCalled(objectives, about);
    const on = dayOf(day);
    const whose = !who ? source : (['own', 'given'] as const).find((one) => sources[one].includes(plain(who)));
    const level = objective && levelCalled(objective, messages);
    const code = codeOf(messages);
    if (!objective) refuse('objective', about);
    else if (!messages) refuse('noLevel', messages);
    else if (level === undefined && !code) refuse('level', messages);
    else if (day && on === undefined) refuse('day', day);
    else if (on !== undefined && on > today) refuse('future', day);
    else if (!whose || (only && whose !== only)) refuse('source', who);
    else
      ratings.push({
        objective,
        level: level ?? null,
        code: level === undefined ? code : undefined,
        work,
        on,
        source: whose,
      });
  }
  return { ratings, unread, heading: table.heading };
}

/**
 * The entries to add for such ratings. A rating that the record already has (same side, work, day and level) is counted
 * in `same`; another level of the same work and day revises the copied rating.
 */
export function ratingBodies(
  record: LearningRecord,
  ratings: readonly RatingRow[],
  by: 'learner' | 'teacher',
): { readonly bodies: readonly EntryBody[]; readonly same: number } {
  const works = worksIn(record);
  const free = new Map<string, Set<Rating>>();
  const freeOn = ({ objective: { id } }: RatingRow) => {
    const there = free.get(id) ?? new Set(record.ratingsOf(id));
    free.set(id, there);
    return there;
  };
  const taken = (row: RatingRow, fits: (rating: Rating) => boolean) => {
    const there = freeOn(row);
    for (const rating of there) {
      if (isOwn(rating) !== (row.source === 'own') || !fits(rating)) continue;
      there.delete(rating);
      return rating;
    }
    return undefined;
  };
  const isOf = ({ work }: RatingRow, { evidence }: Rating) =>
    evidence ? wordings(evidence.title).includes(plain(work)) : !work;
  const fresh = ratings.filter(
    (row) =>
      !taken(
        row,
        (rating) =>
          rating.level === row.level &&
          rating.code === row.code &&
          isOf(row, rating) &&
          (row.on === undefined || row.on === ratedOn(rating) || row.on === rating.evidence?.on),
      ),
  );
  const bodies = fresh.map((row): EntryBody => {
    const { objective, level, code, work, on, source } = row;
    const before =
      on && work
        ? taken(row, (rating) => rating.by === by && rating.assessedOn === on && isOf(row, rating))
        : undefined;
    const evidence = work ? (works.get(plain(work)) ?? newWork(work, on)) : undefined;
    return {
      kind: 'rated',
      by,
      about: objective.id,
      level,
      ...scaleFacts(objective, level),
      ...(code && { code }),
      ...(evidence && { evidence }),
      ...(source === 'given' && by === 'learner' && { copied: true }),
      ...(on !== undefined && { assessedOn: on }),
      ...(before && { revises: before.id }),
    };
  });
  return { bodies, same: ratings.length - fresh.length };
}

function isOwn({ by, copied }: Rating): boolean {
  return by === 'learner' && !copied;
}

/** The pieces of work in a record, by every language version of their title. */
function worksIn(record: LearningRecord): ReadonlyMap<string, RatedEvidence> {
  const works = new Map<string, RatedEvidence>();
  for (const entry of record.entries) {
    if (!isKind(entry, 'rated') || !entry.evidence || record.isOut(entry)) continue;
    for (const name of wordings(entry.evidence.title)) works.set(name, entry.evidence);
  }
  return works;
}

/** A piece of work that only a row names; its id is the same on every device that reads the row. */
function newWork(title: string, on: string | undefined): RatedEvidence {
  const id = plain(title).replace(/\s+/g, '-');
  return { id, title, kind: 'assessment', ...(on !== undefined && { on }) };
}
