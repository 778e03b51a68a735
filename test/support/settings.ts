// What the runner tells the tests: where randomness begins, how far it goes, and how much is tried.

declare global {
  var testSettings: { readonly seed: number; readonly operations: number; readonly whole: boolean } | undefined;
}

/**
 * `seed` starts every random choice (TEST_SEED repeats one); `operations` is how many a randomised test makes
 * (TEST_OPERATIONS); `whole` is whether every combination of languages, colours, directions and widths is tried
 * (TEST_MATRIX=whole) rather than every pair of them.
 */
export const settings = globalThis.testSettings ?? { seed: 1, operations: 20_000, whole: false };
