/** A help queue: who waits at the teacher's desk, since when, until the period ends. */
import { boolean, exactOptional, looseObject, picklist } from 'valibot';
import { idSchema, listIn, member, wholeSchema } from './schema.js';
import { nameSchema, textSchema } from './text.js';
/** How long a period is unless the author says, in minutes. */
export const defaultMinutes = 60;
/** The most characters of a seat or of initials; more would be a name. */
export const longestWho = 12;
/** The schema of a `<help-queue>`'s definition. */
export const helpQueueSchema = looseObject({
    type: picklist(['help-queue']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    queue: looseObject({
        id: idSchema,
        title: exactOptional(nameSchema),
        text: exactOptional(textSchema),
        signInBy: exactOptional(picklist(['seat', 'initials'])),
        words: exactOptional(boolean()),
        minutes: exactOptional(wholeSchema(1, 1440)),
    }),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side'])),
    sharedComputers: exactOptional(boolean()),
});
/** A period in which nobody has signed in. */
export const emptyPeriod = { began: 0, people: [] };
/**
 * A sign-in. Whoever waits already keeps the place and the time, and only changes what for. Nothing but space is nobody.
 *
 * `signIn(emptyPeriod, { who: ' 12 ', need: 'red', words: '' }, 0).people[0]?.who` is `'12'`.
 */
export function signIn(period, asked, now) {
    const who = asked.who.trim().replace(/\s+/g, ' ').slice(0, longestWho);
    if (!who)
        return period;
    const words = asked.words.trim();
    const place = placeOf(period, who);
    const before = period.people[place];
    const one = { who, need: asked.need, words, since: before?.since ?? now, helped: 0 };
    const people = before ? period.people.with(place, one) : [...period.people, one];
    return { began: period.began || now, people };
}
/** Where somebody stands who waits under this seat or these initials; -1 when nobody does. */
export function placeOf({ people }, who) {
    const wanted = who.trim().toLowerCase();
    return people.findIndex((one) => !one.helped && one.who.toLowerCase() === wanted);
}
/** Marks the person at a place as helped, or as waiting again with 0. */
export function markHelped(period, place, now) {
    const one = period.people[place];
    return one ? { ...period, people: period.people.with(place, { ...one, helped: now }) } : period;
}
/** Those who wait, with their places, whoever waits longest first. */
export function waitingIn({ people }) {
    return people
        .map((one, place) => ({ ...one, place }))
        .filter(({ helped }) => !helped)
        .sort((a, b) => a.since - b.since || a.place - b.place);
}
/** Whole minutes between two times; a clock that was set back counts as none. */
export function minutesBetween(since, now) {
    return Math.max(0, Math.floor((now - since) / 60_000));
}
/**
 * The period as it was kept, of whatever shape, or an empty one when it has ended, or lies in a future that only a wrong
 * clock has seen.
 */
export function periodOf(kept, { minutes = defaultMinutes }, now) {
    const began = Number(member(kept, 'began')) || 0;
    const people = listIn(kept, 'people').filter(isWaiting);
    const over = began > now + 60_000 || now - began >= minutes * 60_000;
    return over || people.length === 0 ? emptyPeriod : { began, people };
}
function isWaiting(value) {
    const need = member(value, 'need');
    return (typeof member(value, 'who') === 'string' &&
        (need === 'red' || need === 'question') &&
        typeof member(value, 'words') === 'string' &&
        Number.isFinite(member(value, 'since')) &&
        Number.isFinite(member(value, 'helped')));
}
/** What is kept when the teacher saves: one entry for everybody who was helped, each once. */
export function entriesOf({ people }, queue) {
    return people
        .filter(({ helped, saved }) => helped && !saved)
        .map(({ who, need, words, since, helped }) => ({
        kind: 'helped',
        by: 'teacher',
        about: queue.id,
        state: 'helped',
        who,
        need,
        ...(words && { words }),
        waited: minutesBetween(since, helped),
    }));
}
/** The period after its helped people were saved. */
export function markSaved(period) {
    return { ...period, people: period.people.map((one) => (one.helped ? { ...one, saved: true } : one)) };
}
//# sourceMappingURL=help-queue.js.map