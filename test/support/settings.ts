// What the runner tells the tests: where randomness begins and how far it goes.

declare global {
  var testSettings: { readonly seed: number; readonly operations: number } | undefined;
}

/** `seed` starts every random choice (TEST_SEED repeats one); `operations` is how many a randomised test makes (TEST_OPERATIONS). */
export const settings = globalThis.testSettings ?? { seed: 1, operations: 20_000 };
