// What the runner tells the tests: where randomness begins, how far it goes, how much is tried, and which share of it here.

interface Settings {
  readonly seed: number;
  readonly operations: number;
  readonly whole: boolean;
  readonly share: { readonly index: number; readonly of: number };
}

declare global {
  var testSettings: Settings | undefined;
}

/**
 * `seed` starts every random choice (TEST_SEED repeats one); `operations` is how many a randomised test makes
 * (TEST_OPERATIONS); `whole` is whether every combination of languages, colours, directions and widths is tried
 * (TEST_MATRIX=whole) rather than every pair of them; `share` is which of so many shares of a long file this page runs.
 */
export const settings: Settings = globalThis.testSettings ?? {
  seed: 1,
  operations: 20_000,
  whole: false,
  share: { index: 0, of: 1 },
};

/** Whether this page runs the tests that a file has once, not once for each of a list. */
export const isFirstShare = settings.share.index === 0;

/** What of a list this page runs; the shares of all pages together are the list, each thing in it once. */
export function shareOf<T>(list: readonly T[]): T[] {
  const { index, of } = settings.share;
  return list.filter((_, place) => place % of === index);
}
