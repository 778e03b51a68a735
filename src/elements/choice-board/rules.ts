/** The rules of a choice board, and whether a student's choices satisfy them. */

import { mustDosOf } from '../../core/choices.js';
import type { BoardSelection, ProposalState, WorkingMode } from '../../core/choices.js';
import type { Text } from '../../core/text.js';

/** The kind of choice that an option offers: how to learn, what to make, which topic, or where and with what. */
export type Dimension = 'process' | 'product' | 'content' | 'environment';

/** An option of a board. */
export interface ChoiceOption {
  /** Without spaces, since a form sends the ids of chosen options separated by spaces. */
  readonly id: string;
  readonly title: Text;
  /** The task. */
  readonly text?: Text;
  readonly section?: string;
  readonly dimension?: Dimension;
  /** The medium of the product, such as "video". */
  readonly medium?: Text;
  /** The approximate time it takes, in minutes. */
  readonly minutes?: number;
  /** Its difficulty, in the author's words. */
  readonly level?: Text;
  /** Help with the language. */
  readonly support?: Text;
  readonly materials?: readonly Text[];
  readonly links?: readonly { readonly title: Text; readonly href: string }[];
  /** `solo` by default. */
  readonly modes?: readonly WorkingMode[];
  /** The size of a group, including the student. */
  readonly groupSize?: { readonly min: number; readonly max: number };
  readonly points?: number;
  readonly objectives?: readonly string[];
  readonly competencies?: readonly string[];
}

/**
 * The rules of a board; all of them apply. Without `pickExactly` and `pickRange`, students choose at least one option.
 */
export interface SelectionRules {
  readonly pickExactly?: number;
  readonly pickRange?: { readonly min: number; readonly max: number };
  /** Whether one choice too many is refused (the default), or replaces the oldest one that is not started. */
  readonly onFull?: 'block' | 'replaceOldest';
  readonly perSection?: readonly { readonly section: string; readonly min: number; readonly max: number }[];
  /** Options that everybody does: they count as chosen from the start and cannot be removed. */
  readonly mustDo?: readonly string[];
  /** Optional options; they count like any other. */
  readonly mayDo?: readonly string[];
  /** A complete line on a square of options, `size` by `size`, in their order in the definition. */
  readonly lines?: {
    readonly size: number;
    readonly requireCentre?: boolean;
    readonly directions?: readonly ('rows' | 'columns' | 'diagonals')[];
  };
  /** The points to reach: exactly, unless more is allowed. */
  readonly pointsTarget?: { readonly target: number; readonly allowOver?: boolean };
  /** Options that can only be chosen together with another. */
  readonly prerequisite?: readonly { readonly option: string; readonly needs: string }[];
  /** Sets of options of which at most one can be chosen. */
  readonly exclusive?: readonly (readonly string[])[];
  /** How many students may choose an option; the page provides the current number. */
  readonly capacity?: readonly { readonly option: string; readonly n: number }[];
  /** Dimensions that each need at least one option. */
  readonly dimension?: readonly Dimension[];
}

/** Data that only the page has. */
export interface BoardContext {
  /** How many other students have chosen an option, by its id. */
  readonly taken?: Readonly<Record<string, number>>;
}

/** Why a board is not complete, or an option cannot be chosen. */
export interface Unmet {
  readonly code:
    | 'tooFew'
    | 'tooMany'
    | 'sectionTooFew'
    | 'sectionTooMany'
    | 'noLine'
    | 'pointsShort'
    | 'pointsOver'
    | 'prerequisite'
    | 'exclusive'
    | 'noDimension'
    /** Only for a choice: it is a must-do, there is no room left, or it is not an option or approved idea. */
    | 'mustDo'
    | 'full'
    | 'unavailable';
  /** The number of options or points. */
  readonly by: number;
  /** The option, section or dimension that the problem is about. */
  readonly id?: string;
  /** The other option that the problem is about. */
  readonly other?: string;
}

/** The result of checking a selection against the rules of its board. */
export interface BoardEvaluation {
  /** Whether no rule is broken in a way that more choices cannot fix. */
  readonly valid: boolean;
  /** Whether all rules hold. */
  readonly complete: boolean;
  readonly unmet: readonly Unmet[];
  /** The minimum number of choices that are still needed. */
  readonly remaining: number;
  /** The ids that count: the must-dos, then the chosen options and ideas that are on the board. */
  readonly counted: readonly string[];
  /** The options that have reached their capacity; a student who has chosen one keeps it. */
  readonly full: readonly string[];
}

/** The result of a choice: the new selection, or why it is refused and which single choice could be swapped for it. */
export type ChoiceAnswer =
  | { readonly ok: true; readonly chosen: readonly string[]; readonly removed: readonly string[] }
  | { readonly ok: false; readonly because: Unmet; readonly swaps: readonly string[] };

export interface Board {
  readonly options: readonly ChoiceOption[];
  readonly rules?: SelectionRules;
  /**
   * Whether students may propose ideas of their own, and whether an idea can be chosen before a teacher approves it.
   */
  readonly proposals?: { readonly countWhilePending?: boolean };
}

/** Problems that more choices cannot fix. */
const breaches: ReadonlySet<string> = new Set(['tooMany', 'sectionTooMany', 'pointsOver', 'prerequisite', 'exclusive']);

/**
 * Checks whether the choices satisfy the rules. Must-dos count as chosen. Ids that are not on the board do not count. A
 * student's own idea counts when it is approved, or while it is pending if the board allows that.
 *
 * With `pickExactly: 2`, one choice gives
 * `{ valid: true, complete: false, unmet: [{ code: 'tooFew', by: 1 }], remaining: 1, … }`.
 */
export function evaluateBoard(board: Board, selection: BoardSelection, { taken }: BoardContext = {}): BoardEvaluation {
  const counted = [...new Set([...mustDosOf(board), ...selection.chosen.filter((id) => counts(board, selection, id))])];
  const unmet = [...unmetIn(board, counted)];
  const sum = (...codes: Unmet['code'][]) =>
    unmet.reduce((all, { code, by }) => (codes.includes(code) ? all + by : all), 0);
  return {
    valid: !unmet.some(isBreach),
    complete: unmet.length === 0,
    unmet,
    remaining: Math.max(
      sum('tooFew'),
      sum('sectionTooFew'),
      sum('noLine'),
      sum('noDimension'),
      picksFor(board, counted, sum('pointsShort')),
    ),
    counted,
    full: (board.rules?.capacity ?? []).flatMap(({ option, n }) =>
      !counted.includes(option) && ((taken && Object.hasOwn(taken, option) && taken[option]) || 0) >= n ? option : [],
    ),
  };
}

/**
 * Chooses an option or an idea, unless that would break a rule.
 *
 * With `pickExactly: 1` and `a` chosen, choosing `b` gives
 * `{ ok: false, because: { code: 'tooMany', by: 1 }, swaps: ['a'] }`; with `onFull: 'replaceOldest'` it gives
 * `{ ok: true, chosen: ['b'], removed: ['a'] }`.
 */
export function choose(board: Board, selection: BoardSelection, id: string, context: BoardContext = {}): ChoiceAnswer {
  const { chosen } = selection;
  const { counted, full } = evaluateBoard(board, selection, context);
  if (counted.includes(id)) return { ok: true, chosen, removed: [] };
  if (!counts(board, selection, id)) return refused({ code: 'unavailable', by: 1, id });
  if (full.includes(id)) return refused({ code: 'full', by: 1, id });

  // A chosen idea that is rewritten still counts while it is pending. Otherwise another approval would make it one too
  // many.
  const kept: Board = board.proposals ? { ...board, proposals: { countWhilePending: true } } : board;
  const without = (other?: string): readonly string[] => [...chosen.filter((one) => one !== other && one !== id), id];
  const breach = (next: readonly string[]) => evaluateBoard(kept, { ...selection, chosen: next }).unmet.find(isBreach);
  const because = breach(without());
  if (!because) return { ok: true, chosen: without(), removed: [] };
  const must = mustDosOf(board);
  const swaps = chosen.filter((other) => counts(kept, selection, other) && !must.has(other) && !breach(without(other)));
  const oldest = swaps.find((other) => !selection.started?.includes(other));
  if (board.rules?.onFull === 'replaceOldest' && because.code.endsWith('ooMany') && oldest !== undefined) {
    return { ok: true, chosen: without(oldest), removed: [oldest] };
  }
  return { ok: false, because, swaps };
}

/**
 * Removes a choice, unless it is a must-do or another choice needs it.
 *
 * Removing a must-do gives `{ ok: false, because: { code: 'mustDo', … }, swaps: [] }`.
 */
export function unchoose(board: Board, selection: BoardSelection, id: string): ChoiceAnswer {
  if (mustDosOf(board).has(id)) return refused({ code: 'mustDo', by: 1, id });
  const chosen = selection.chosen.filter((one) => one !== id);
  const { unmet } = evaluateBoard(board, { ...selection, chosen });
  const because = unmet.find(({ code, other }) => code === 'prerequisite' && other === id);
  return because ? refused(because) : { ok: true, chosen, removed: [id] };
}

/** The minimum and maximum number of choices; the maximum is infinite where there is no limit. */
export function pickLimits({ rules = {} }: Pick<Board, 'rules'>): { readonly min: number; readonly max: number } {
  const { pickExactly, pickRange } = rules;
  return {
    min: Math.max(pickExactly ?? 0, pickRange?.min ?? (pickExactly === undefined ? 1 : 0)),
    max: Math.min(pickExactly ?? Infinity, pickRange?.max ?? Infinity),
  };
}

/**
 * The lines of a square, each as the positions of its options.
 *
 * `linesOf({ size: 3 })` has 8 lines; with `requireCentre` it has 4.
 */
export function linesOf({
  size,
  requireCentre = false,
  directions = ['rows', 'columns', 'diagonals'],
}: NonNullable<SelectionRules['lines']>): readonly (readonly number[])[] {
  const line = (place: (step: number) => number) => Array.from({ length: size }, (_, step) => place(step));
  const all = directions.flatMap((direction) =>
    direction === 'diagonals'
      ? [line((step) => step * (size + 1)), line((step) => (step + 1) * (size - 1))]
      : line((at) => at).map((at) => line((step) => (direction === 'rows' ? at * size + step : step * size + at))),
  );
  const centre = (size * size - 1) / 2;
  return requireCentre ? all.filter((places) => places.includes(centre)) : all;
}

/** Whether an idea with this status can be chosen and counts. */
export function isOpen({ proposals }: Pick<Board, 'proposals'>, state: ProposalState | undefined): boolean {
  return (
    proposals !== undefined && (state === 'approved' || (state === 'proposed' && proposals.countWhilePending === true))
  );
}

function counts(board: Board, { proposals }: BoardSelection, id: string): boolean {
  return (
    board.options.some((option) => option.id === id) || isOpen(board, proposals?.find((one) => one.id === id)?.state)
  );
}

function isBreach({ code }: Unmet): boolean {
  return breaches.has(code);
}

function refused(because: Unmet): ChoiceAnswer {
  return { ok: false, because, swaps: [] };
}

function* unmetIn({ options, rules = {} }: Board, counted: readonly string[]): Generator<Unmet> {
  const has = (id: string | undefined) => id !== undefined && counted.includes(id);
  const chosen = options.filter(({ id }) => has(id));

  const { min, max } = pickLimits({ rules });
  if (counted.length < min) yield { code: 'tooFew', by: min - counted.length };
  if (counted.length > max) yield { code: 'tooMany', by: counted.length - max };
  for (const { section: id, min, max } of rules.perSection ?? []) {
    const n = chosen.filter(({ section }) => section === id).length;
    if (n < min) yield { code: 'sectionTooFew', by: min - n, id };
    if (n > max) yield { code: 'sectionTooMany', by: n - max, id };
  }
  if (rules.lines) {
    const missing = linesOf(rules.lines).map((line) => line.filter((place) => !has(options[place]?.id)).length);
    const by = Math.min(...missing);
    if (by > 0) yield { code: 'noLine', by };
  }
  if (rules.pointsTarget) {
    const { target, allowOver = false } = rules.pointsTarget;
    const over = sumOf([...chosen.map(({ points }) => points), -target]);
    if (over < 0) yield { code: 'pointsShort', by: -over };
    if (over > 0 && !allowOver) yield { code: 'pointsOver', by: over };
  }
  for (const { option: id, needs: other } of rules.prerequisite ?? []) {
    if (has(id) && !has(other)) yield { code: 'prerequisite', by: 1, id, other };
  }
  for (const set of rules.exclusive ?? []) {
    const [id, other, ...more] = set.filter(has);
    if (id !== undefined && other !== undefined) yield { code: 'exclusive', by: 1 + more.length, id, other };
  }
  for (const id of rules.dimension ?? []) {
    if (!chosen.some(({ dimension }) => dimension === id)) yield { code: 'noDimension', by: 1, id };
  }
}

/** The sum of points, without the error of binary fractions: 0.1 and 0.2 are 0.3. Points have up to six decimals. */
export function sumOf(points: readonly (number | undefined)[]): number {
  return Number(points.reduce<number>((sum, one = 0) => sum + one, 0).toFixed(6));
}

/** The smallest number of options that can add up to the missing points. */
function picksFor({ options }: Board, counted: readonly string[], points: number): number {
  const left = options.flatMap(({ id, points }) => (counted.includes(id) ? [] : (points ?? 0))).sort((a, b) => b - a);
  let picks = 0;
  for (; points > 0 && picks < left.length; picks++) points = sumOf([points, -(left[picks] ?? 0)]);
  return picks;
}
