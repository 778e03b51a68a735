/** A checkpoint: the author's traffic light on the way, what the student said there, and whether it holds them up. */
import { array, boolean, check, exactOptional, looseObject, picklist, pipe, string } from 'valibot';
import { compareEntries } from './record.js';
import { safeUrl } from './safe-url.js';
import { duplicateIds, idSchema, listIn, rule, wholeSchema } from './schema.js';
import { nameSchema, textSchema } from './text.js';
/** The lights in the one order in which they always stand. */
export const lights = ['red', 'yellow', 'green'];
/** The bounds of a latch: rounds of PBKDF2, tries, and minutes of pause. */
export const latchLimits = { leastIterations: 200_000, mostIterations: 5_000_000, mostTries: 20, mostMinutes: 240 };
const texts = exactOptional(array(nameSchema));
const linkSchema = pipe(string(), check((href) => safeUrl(href, 'https://relative.invalid') !== undefined, 'unsafeLink'));
const pattern = (form) => pipe(string(), check((text) => form.test(text), 'wrongFormat'));
/** The schema of a checkpoint, for the tag that shows one and for a path. */
export const checkpointSchema = pipe(looseObject({
    id: idSchema,
    signal: picklist(['green', 'yellow', 'red']),
    title: nameSchema,
    text: exactOptional(textSchema),
    checks: exactOptional(array(looseObject({ id: idSchema, text: nameSchema }))),
    reach: exactOptional(nameSchema),
    frames: texts,
    wordBank: texts,
    next: exactOptional(looseObject({ text: nameSchema, href: exactOptional(linkSchema) })),
    lock: exactOptional(picklist(['hard', 'soft'])),
    escalate: exactOptional(boolean()),
    release: exactOptional(looseObject({
        salt: pattern(/^[\w-]{16,}$/),
        hash: pattern(/^[\w-]{43}$/),
        iterations: wholeSchema(latchLimits.leastIterations, latchLimits.mostIterations),
        tries: exactOptional(wholeSchema(1, latchLimits.mostTries)),
        pauseMinutes: exactOptional(wholeSchema(1, latchLimits.mostMinutes)),
    })),
}), rule((checkpoint) => duplicateIds(listIn(checkpoint, 'checks'), 'checks')));
/** The schema of a `<traffic-light-checkpoint>`'s definition. */
export const trafficLightCheckpointSchema = looseObject({
    type: picklist(['traffic-light-checkpoint']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    checkpoint: checkpointSchema,
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
    sharedComputers: exactOptional(boolean()),
});
/**
 * How the student of a record stands at a checkpoint. An author's yellow becomes a red when the student is at red and the
 * checkpoint escalates. A red signal, or one with words, calls for help until the teacher has helped or released.
 *
 * For a red checkpoint and an empty record, `standingAt(checkpoint, record).stopped` is true.
 */
export function standingAt({ id, signal: authored, escalate }, record) {
    const signals = record.shown('signaled', id, 'learner');
    const releases = record.shown('released', id, 'teacher');
    const signal = signals.at(-1);
    const light = escalate && authored === 'yellow' && signal?.understanding === 'red' ? 'red' : authored;
    const last = releases.at(-1);
    const relocked = record.shown('relocked', id, 'teacher').at(-1);
    const released = last && !(relocked && compareEntries(last, relocked) < 0) ? last : undefined;
    const answers = record.shown('helped', id, 'teacher');
    const ends = [released, answers.findLast(({ state }) => state === 'helped')];
    let since;
    for (const one of signals.toReversed()) {
        if (!callsForHelp(one) || ends.some((end) => end && compareEntries(one, end) < 0))
            break;
        since = one;
    }
    const begun = since;
    const seen = begun && answers.some((one) => compareEntries(begun, one) < 0);
    const help = begun ? (seen ? 'seen' : 'waiting') : signal && callsForHelp(signal) ? 'helped' : 'none';
    return {
        signal,
        light,
        released,
        releases,
        stopped: light === 'red' && !released,
        help,
        since,
        answer: answers.at(-1),
    };
}
/** Whether a signal asks the teacher to come: every red one does, and every one with words. */
export function callsForHelp({ understanding, words }) {
    return understanding === 'red' || Boolean(words?.trim());
}
//# sourceMappingURL=checkpoint.js.map