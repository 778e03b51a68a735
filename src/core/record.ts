/** A record: the entries of one learner for one class, which merge in any order, and the queries that widgets use. */

import { canonicalJson, isKind, isNewer } from './entry.js';
import type {
  By,
  Entry,
  EntryKind,
  EntryOf,
  GoalChanged,
  GoalSet,
  KnownEntry,
  Rated,
  StepChanged,
  StepSet,
} from './entry.js';
import { isDay } from './evidence.js';

/** A rating as it is shown: the latest revision, when it is not taken back. */
export type Rating = Rated;

/** A goal with all its changes applied. */
export interface Goal {
  readonly id: string;
  readonly objective: string;
  readonly from: number | null;
  readonly target: number;
  readonly on: string | undefined;
  readonly why: string | undefined;
  readonly closesBy: 'any' | 'teacher' | 'calculated';
  readonly state: 'active' | 'met' | 'notYet' | 'archived';
  readonly review: 'requested' | 'inReview' | 'approved' | undefined;
  /** The position among the goals; lower comes first. */
  readonly rank: number | undefined;
  /** The entry that set it, and those that changed it, oldest first. */
  readonly set: GoalSet;
  readonly changes: readonly GoalChanged[];
}

/** A step of a plan in its present state. */
export interface Step {
  readonly id: string;
  readonly goal: string;
  readonly what: string;
  readonly state: 'todo' | 'done' | 'blocked';
  readonly note: string | undefined;
  /** The position in the plan; lower comes first. */
  readonly rank: number | undefined;
  /**
   * The entry that wrote it, which holds when, where, who, proof and obstacle, and those that changed it, oldest first.
   */
  readonly set: StepSet;
  readonly changes: readonly StepChanged[];
}

/** Different entries with the same id. */
export interface Conflict {
  readonly id: string;
  readonly kept: Entry;
  /** In canonical JSON order. */
  readonly dropped: readonly Entry[];
}

/** All entries about one thing, and those of them that are shown. */
interface Story {
  readonly all: Entry[];
  /** Whether the shown entries may differ from `all`: one revises another, or counts from an earlier day. */
  moves: boolean;
  /** Calculated on first use; `all` itself while nothing is left out. */
  shown: Entry[] | undefined;
  /** When `moves`: the latest day that a device showed for one of them. An earlier one after it changes their days. */
  latestDay: string;
  /** The number of retractions when `shown` was calculated. */
  retractions: number;
}

/** Kinds that consist of words only: of two revisions of the same entry, both are shown. */
const wordKinds: ReadonlySet<string> = new Set<EntryKind>(['reflected', 'commented']);

/** Kinds of which only the latest entry about something has an effect, and the kinds that it competes with. */
const lastCounts: Readonly<Record<string, readonly string[]>> = {
  determined: ['determined'],
  progressed: ['progressed'],
  decided: ['decided'],
  'gave-feedback': ['gave-feedback'],
  chosen: ['chosen', 'unchosen'],
  unchosen: ['chosen', 'unchosen'],
};

/** Compares entries for `Array#sort`: by `at`, then by `id`. */
export function compareEntries(a: Entry, b: Entry): number {
  return isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.id < b.id);
}

/** Clocks that show an earlier day are wrong: entries did not exist then. */
export const firstDay = '2020-01-01';

/**
 * The day of each of these entries, which are in order: the day that its device showed, as in `2026-11-20`. A clock may
 * be wrong, so no day is later than that of the next entry, and a day before 2020 counts as unknown: it is that of the
 * next entry, or `9999-12-31`.
 *
 * For clocks that show 2099-01-01 and then 2026-11-20, both days are `'2026-11-20'`.
 */
export function daysOf(entries: readonly Entry[]): string[] {
  let next = '9999-12-31';
  return entries
    .toReversed()
    .map((entry) => {
      const day = dayShown(entry);
      if (day >= firstDay && day < next) next = day;
      return next;
    })
    .reverse();
}

/** The day that the device showed. */
function dayShown({ clock = '' }: Entry): string {
  return clock.slice(0, 10);
}

/** The day a rating was given, as in `2026-11-20`, in the device's local time. */
export function ratedOn({ clock, assessedOn }: Rating): string {
  return assessedOn ?? clock.slice(0, 10);
}

/**
 * The set of one learner's entries. Adding the same entries in any order, in any batches, any number of times gives the
 * same results. Adding an entry that sorts last takes constant time.
 *
 * After `record.add([rated3, rated4])`, `record.latestRating('o1')?.level` is `4`.
 */
export class LearningRecord {
  #entries: Entry[] = [];
  // UUIDs of version 7 are nearly always created in ascending order, so the index by id is a sorted list, plus a map
  // for the rest: filling a hash table with a million ids takes six times as long. While entries arrive in order and
  // with ascending ids, the list is the list of entries itself.
  #ascending = this.#entries;
  #others = new Map<string, Entry>();
  #stories = new Map<string, Story>();
  #retractions: Entry[] = [];
  #goals: GoalSet[] = [];
  #steps: StepSet[] = [];
  #out: ReadonlyMap<string | undefined, ReadonlySet<string>> = new Map();
  #outKnown = 0;
  #newer = 0;
  #rivals = new Map<string, Map<string, Entry>>();

  constructor(entries: readonly Entry[] = []) {
    this.add(entries);
  }

  /** Every entry in order, including retracted and unknown ones. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** The `at` of the last entry, for `hybridTime`. */
  get latestAt(): string | undefined {
    return this.#entries.at(-1)?.at;
  }

  /** The number of entries of a newer version, which are stored but not understood. */
  get newerCount(): number {
    return this.#newer;
  }

  /** Ids with more than one body, by id. Of each, the first body in canonical JSON order is used. */
  get conflicts(): readonly Conflict[] {
    return [...this.#rivals.keys()].sort().flatMap((id) => {
      const bodies = [...(this.#rivals.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      const [kept, ...dropped] = bodies.map(([, entry]) => entry);
      return kept ? { id, kept, dropped } : [];
    });
  }

  /** Adds the entries that are not in the record yet, and returns them in the order of the input. */
  add(entries: readonly Entry[]): readonly Entry[] {
    // Nearly always all entries are new, and no second list is needed.
    let added: Entry[] | undefined;
    let taken = 0;
    let last = this.#entries.at(-1);
    let lastId = this.#ascending.at(-1)?.id ?? '';
    let ordered = true;
    for (const entry of entries) {
      const fresh = entry.id > lastId;
      const known = !fresh ? this.get(entry.id) : this.#others.size > 0 ? this.#others.get(entry.id) : undefined;
      if (known !== undefined) {
        added ??= entries.slice(0, taken);
        if (known === entry || !this.#contest(known, entry)) continue;
        ordered = false;
      } else {
        ordered &&= last === undefined || isBefore(last, entry);
        if (!fresh || !ordered) this.#part();
        if (!fresh) this.#others.set(entry.id, entry);
        else if (this.#ascending !== this.#entries) this.#ascending.push(entry);
        this.#entries.push(entry);
        if (fresh) lastId = entry.id;
        if (ordered) this.#tell(entry);
        last = entry;
      }
      taken += 1;
      added?.push(entry);
    }
    if (!ordered) this.#tellAgain();
    return added ?? entries.slice();
  }

  /** The entry with this id. */
  get(id: string): Entry | undefined {
    const place = this.#placeOf(id);
    return place === undefined ? this.#others.get(id) : this.#ascending[place];
  }

  /** Whether a valid retraction takes back this entry. */
  isOut(entry: Entry): boolean {
    return this.#outAbout(entry.about)?.has(entry.id) ?? false;
  }

  /**
   * Whether retracting an entry would change what is shown: it is shown itself, and no later entry has taken its place.
   * A retraction, if what it takes back would be shown again.
   */
  hasEffect(entry: Entry): boolean {
    const { kind, about = '', by } = entry;
    if (kind === 'retracted') {
      const target = this.get(about);
      return !!target && !this.isOut(entry) && this.versionsOf(target).every((one) => !isBefore(target, one));
    }
    const shown = this.#shownAbout(about);
    const rivals = lastCounts[kind] ?? [];
    return (
      shown.includes(entry) && !shown.some((one) => rivals.includes(one.kind) && one.by === by && isBefore(entry, one))
    );
  }

  /**
   * The entries of a kind about something that are shown, oldest first: retracted ones are left out, a revision takes
   * the place of the entry it revises, and a rating of an earlier day comes before those of the days after it.
   */
  shown<K extends EntryKind>(kind: K, about: string, by?: By): readonly EntryOf<K>[] {
    return this.#shownAbout(about).filter(
      (entry): entry is EntryOf<K> => isKind(entry, kind) && (by === undefined || entry.by === by),
    );
  }

  /** The ratings of an objective or criterion, by everyone or by one role, oldest first. */
  ratingsOf(about: string, by?: By): readonly Rating[] {
    return this.shown('rated', about, by);
  }

  /** The latest rating of `ratingsOf`. */
  latestRating(about: string, by?: By): Rating | undefined {
    return this.#shownAbout(about).findLast(
      (entry): entry is Rated => isKind(entry, 'rated') && (by === undefined || entry.by === by),
    );
  }

  /** The latest rating in which learners say where they see themselves: not a teacher's level that they copied. */
  latestOwnRating(about: string): Rating | undefined {
    return this.ratingsOf(about, 'learner').findLast(({ copied }) => !copied);
  }

  /** The learner's reflections on an objective or a piece of evidence, oldest first. */
  reflectionsOn(about: string): readonly EntryOf<'reflected'>[] {
    return this.shown('reflected', about);
  }

  /** The comments of others on something, oldest first. */
  commentsOn(about: string): readonly EntryOf<'commented'>[] {
    return this.shown('commented', about);
  }

  /** The goals on an objective in their present state, in the order they were set. */
  goalsOn(objective: string): readonly Goal[] {
    return distinct(this.#goals, objective, 'objective').flatMap((id) => {
      const goal = this.goal(id);
      return goal?.objective === objective ? goal : [];
    });
  }

  /** The goal with this id, in its present state. */
  goal(id: string): Goal | undefined {
    const set = this.shown('goal-set', id).at(-1);
    if (!set) return undefined;
    const changes = this.shown('goal-changed', id);
    const latest = <K extends 'target' | 'on' | 'why' | 'state' | 'review' | 'rank'>(
      name: K,
    ): GoalChanged[K] | undefined => changes.findLast((change) => change[name] !== undefined)?.[name];
    return {
      id,
      objective: set.objective,
      from: set.from,
      target: latest('target') ?? set.target,
      on: latest('on') ?? set.on,
      why: latest('why') ?? set.why,
      closesBy: set.closesBy ?? 'any',
      state: latest('state') ?? 'active',
      review: latest('review'),
      rank: latest('rank'),
      set,
      changes,
    };
  }

  /** The steps of a goal's plan in their present state, in the order they were written. */
  stepsOf(goal: string): readonly Step[] {
    return distinct(this.#steps, goal, 'goal').flatMap((id) => {
      const set = this.shown('step-set', id).at(-1);
      if (!set || set.goal !== goal) return [];
      const changes = this.shown('step-changed', id);
      const moved = changes.findLast(({ state }) => state !== undefined);
      const rank = changes.findLast((change) => change.rank !== undefined)?.rank;
      return { id, goal, what: set.what, state: moved?.state ?? 'todo', note: moved?.note, rank, set, changes };
    });
  }

  /**
   * All versions of a shown entry, oldest first, without retracted ones: the entry, what it revises, and other
   * revisions of that. The first version holds the original time.
   */
  versionsOf(entry: Entry): readonly Entry[] {
    const roots = this.#rootsOf((entry.about !== undefined && this.#stories.get(entry.about)?.all) || []);
    return [...roots.keys()].filter((other) => roots.get(other) === roots.get(entry) && !this.isOut(other));
  }

  /**
   * Ratings, words and goals about things that an author has removed, that is, about none of the `known` ids, in order.
   */
  archived(known: ReadonlySet<string>): readonly KnownEntry[] {
    const goneNow = (entry: Entry): entry is KnownEntry =>
      isKind(entry, 'goal-set')
        ? !known.has(entry.objective)
        : (isKind(entry, 'rated') || isKind(entry, 'reflected') || isKind(entry, 'commented')) &&
          !known.has(entry.about);
    return [...this.#stories.keys()].flatMap((about) => this.#shownAbout(about).filter(goneNow)).sort(compareEntries);
  }

  #shownAbout(about: string): readonly Entry[] {
    const story = this.#stories.get(about);
    if (!story) return [];
    if (!story.shown || story.retractions !== this.#retractions.length) {
      story.shown = this.#show(about, story);
      if (story.moves) story.latestDay = story.all.map(dayShown).reduce((one, other) => (one < other ? other : one));
      story.retractions = this.#retractions.length;
    }
    return story.shown;
  }

  #show(about: string, { all, moves }: Story): Entry[] {
    const out = this.#outAbout(about);
    const isIn = (entry: Entry): boolean => !out?.has(entry.id);
    if (!moves) return out ? all.filter(isIn) : all;

    const roots = this.#rootsOf(all);
    // Goes backwards, so that a revision comes before what it revises. A retracted revision passes on what revises it.
    const replaced = new Set<Entry>();
    const settled = new Set<Entry>();
    const leaves: { readonly entry: Entry; readonly made: Entry; readonly on: string | undefined }[] = [];
    for (const entry of all.toReversed()) {
      const before = this.#revised(entry);
      if (before && (isIn(entry) || replaced.has(entry))) replaced.add(before);
      if (!isIn(entry) || replaced.has(entry)) continue;
      const root = roots.get(entry) ?? entry;
      if (settled.has(root) && !wordKinds.has(entry.kind)) continue;
      settled.add(root);
      const on = dayGiven(entry) ?? dayGiven(root);
      leaves.push({ entry, made: on === dayGiven(root) ? root : entry, on });
    }
    // Both sorts are stable. On the same day, a rating of that day was entered after those made on it.
    leaves.reverse().sort((a, b) => compareEntries(a.made, b.made));
    const days = daysOf(leaves.map(({ made }) => made));
    return leaves
      .map(({ entry, on }, index) => {
        const day = days[index] ?? '';
        return { entry, day: on !== undefined && on < day ? on : day };
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ entry }) => entry);
  }

  #revised(entry: Entry): Entry | undefined {
    const before = entry.revises === undefined ? undefined : this.get(entry.revises);
    const fits =
      before !== undefined &&
      isBefore(before, entry) &&
      before.v === entry.v &&
      before.kind === entry.kind &&
      before.about === entry.about &&
      before.by === entry.by;
    return fits ? before : undefined;
  }

  /** Maps each of these entries, in order, to the one at the start of its revisions. */
  #rootsOf(all: readonly Entry[]): ReadonlyMap<Entry, Entry> {
    const roots = new Map<Entry, Entry>();
    for (const entry of all) {
      const before = this.#revised(entry);
      roots.set(entry, (before && roots.get(before)) ?? entry);
    }
    return roots;
  }

  /** The ids of the retracted entries about something. */
  #outAbout(about: string | undefined): ReadonlySet<string> | undefined {
    if (this.#outKnown !== this.#retractions.length) {
      const out = new Map<string | undefined, Set<string>>();
      // Goes backwards, so that a retraction is known to be valid before it is applied.
      for (const retraction of this.#retractions.toReversed()) {
        if (out.get(retraction.about)?.has(retraction.id)) continue;
        const entry = retraction.about === undefined ? undefined : this.get(retraction.about);
        if (!entry || !isBefore(entry, retraction)) continue;
        if (retraction.by !== entry.by && retraction.by !== 'teacher') continue;
        const ids = out.get(entry.about);
        if (ids) ids.add(entry.id);
        else out.set(entry.about, new Set([entry.id]));
      }
      this.#out = out;
      this.#outKnown = this.#retractions.length;
    }
    return this.#out.get(about);
  }

  /** Stores both bodies of an id, and returns whether the new one replaces the known one. */
  #contest(known: Entry, entry: Entry): boolean {
    const [a, b] = [canonicalJson(known), canonicalJson(entry)];
    if (a === b) return false;
    const bodies = this.#rivals.get(entry.id) ?? new Map([[a, known]]);
    this.#rivals.set(entry.id, bodies);
    const place = this.#placeOf(entry.id);
    bodies.set(b, entry);
    if (a < b) return false;
    this.#entries[this.#entries.indexOf(known)] = entry;
    if (place === undefined) this.#others.set(entry.id, entry);
    else this.#ascending[place] = entry;
    return true;
  }

  #placeOf(id: string): number | undefined {
    let low = 0;
    let high = this.#ascending.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ascending[middle] as Entry).id < id) low = middle + 1;
      else high = middle;
    }
    return this.#ascending[low]?.id === id ? low : undefined;
  }

  /** Adds an entry that sorts last: no existing entry can revise it or take it back. */
  #tell(entry: Entry): void {
    if (isNewer(entry)) {
      this.#newer += 1;
    } else if (entry.kind === 'retracted') {
      this.#retractions.push(entry);
    } else if (entry.about !== undefined) {
      const moves = entry.revises !== undefined || (isKind(entry, 'rated') && entry.assessedOn !== undefined);
      const story = this.#stories.get(entry.about);
      if (!story) {
        this.#stories.set(entry.about, { all: [entry], moves, shown: undefined, latestDay: '', retractions: 0 });
      } else {
        story.all.push(entry);
        story.moves ||= moves;
        if (moves || (story.moves && dayShown(entry) < story.latestDay)) story.shown = undefined;
        else if (story.shown !== story.all) story.shown?.push(entry);
      }
      if (isKind(entry, 'goal-set')) this.#goals.push(entry);
      else if (isKind(entry, 'step-set')) this.#steps.push(entry);
    }
  }

  /** Separates the index from the list of entries, which are the same list until then. */
  #part(): void {
    if (this.#ascending === this.#entries) this.#ascending = [...this.#entries];
  }

  #tellAgain(): void {
    this.#part();
    this.#stories.clear();
    this.#retractions = [];
    this.#goals = [];
    this.#steps = [];
    this.#outKnown = -1;
    this.#newer = 0;
    this.#entries.sort(compareEntries);
    for (const entry of this.#entries) this.#tell(entry);
  }
}

/** The day on which a rating says that it was given. */
function dayGiven(entry: Entry): string | undefined {
  return isKind(entry, 'rated') && isDay(entry.assessedOn ?? '') ? entry.assessedOn : undefined;
}

function distinct<K extends string, E extends { readonly about: string } & Readonly<Record<K, string>>>(
  entries: readonly E[],
  value: string,
  name: K,
): string[] {
  return [...new Set(entries.flatMap((entry) => (entry[name] === value ? entry.about : [])))];
}
