// Settings that the test runner passes to the tests.

interface Settings {
  readonly seed: number;
  readonly operations: number;
  readonly whole: boolean;
  readonly font: string;
  readonly share: { readonly index: number; readonly of: number };
}

declare global {
  var testSettings: Settings | undefined;
}

/**
 * `seed` starts every random choice (TEST_SEED repeats a run); `operations` is the number of operations in random tests
 * (TEST_OPERATIONS); `whole` is whether every combination of languages, colors, directions and widths is tested
 * (TEST_MATRIX=whole) or every pair of them; `font` is the width of the letters (TEST_FONT); `share` is the part of a long file that this page runs.
 */
export const settings: Settings = globalThis.testSettings ?? {
  seed: 1,
  operations: 20_000,
  whole: false,
  font: 'usual',
  share: { index: 0, of: 1 },
};

/** Whether this page runs the tests that are not in a list. */
export const isFirstShare = settings.share.index === 0;

/** The part of a list that this page runs; together, all pages run each item once. */
export function shareOf<T>(list: readonly T[]): T[] {
  const { index, of } = settings.share;
  return list.filter((_, place) => place % of === index);
}
