/** Doing what may fail or never end. */
/** What an action answers; undefined when it throws, rejects, or says nothing within so many milliseconds. */
export async function attempt(action, within) {
    let timer;
    const late = new Promise((resolve) => {
        if (within !== undefined)
            timer = setTimeout(resolve, within, undefined);
    });
    try {
        return await Promise.race([action(), late]);
    }
    catch {
        return undefined;
    }
    finally {
        clearTimeout(timer);
    }
}
//# sourceMappingURL=attempt.js.map