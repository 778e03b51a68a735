/** Runs an action that may fail or never finish. */

/** The result of an action; undefined when it throws, rejects, or takes longer than `within` milliseconds. */
export async function attempt<T>(action: () => T | Promise<T>, within?: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    if (within !== undefined) timer = setTimeout(resolve, within, undefined);
  });
  try {
    return await Promise.race([action(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
