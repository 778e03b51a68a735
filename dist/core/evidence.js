/** Work that shows what a student can do: how a definition names it, and which of it counts. */
import { check, exactOptional, looseObject, picklist, pipe, string } from 'valibot';
import { idSchema } from './schema.js';
import { nameSchema } from './text.js';
/** The schema of a named piece of work. */
export const evidenceSchema = looseObject({
    id: idSchema,
    title: nameSchema,
    kind: picklist(['assignment', 'assessment', 'project', 'practice']),
    on: exactOptional(pipe(string(), check(isDay, 'notDate'))),
});
/** Whether this is a day that the calendar has, written as in `2026-11-20`. `isDay('2026-02-30')` is false. */
export function isDay(text) {
    const moment = momentOf(text);
    // Date.parse takes the 30th of February in some browsers, as the 2nd of March; a real day comes back as it was written.
    return moment !== undefined && new Date(moment).toISOString().slice(0, 10) === text;
}
/**
 * Decides which ratings count, in which order; nothing is lost, what does not count comes back with its reason. The answer
 * does not depend on the order they are given in. An attempt is only replaced by one that counts itself.
 *
 * With `{ attempts: 'latest' }`, two ratings of `work: 'quiz-1'` leave the later one in `used`; the other is in `excluded`
 * with the reason `laterAttempt`.
 */
export function selectEvidence(evidence, policy = {}) {
    const { order = 'assessedAt', attempts = 'keepAll', drop = [], exclude = {} } = policy;
    // Reading a time costs more than all else here, so each is read once.
    const unplaced = new Set();
    const inOrder = evidence
        .map((item) => {
        const time = momentOf(item[order]);
        if (time === undefined)
            unplaced.add(item);
        return { item, time: time ?? momentOf(item.assessedAt) ?? -Infinity };
    })
        .sort((a, b) => compare(a.time, b.time) || compare(a.item.assessedAt, b.item.assessedAt) || compare(a.item.id, b.item.id))
        .map(({ item }) => item);
    const excluded = [];
    const counting = inOrder.filter((item) => {
        const words = Object.hasOwn(exclude, item.id) ? exclude[item.id] : undefined;
        const { level, code = 'notAssessed', independence = 'independent' } = item;
        if (words !== undefined)
            excluded.push({ evidence: item, reason: 'byHand', words });
        else if (level === null)
            excluded.push({ evidence: item, reason: code });
        else if (drop.includes(independence))
            excluded.push({ evidence: item, reason: independence });
        else
            return true;
        return false;
    });
    const kept = new Map();
    for (const item of counting) {
        if (item.work === undefined || attempts === 'keepAll')
            continue;
        const before = kept.get(item.work);
        const worse = attempts === 'best' && before && (item.level ?? 0) < (before.level ?? 0);
        if (!worse)
            kept.set(item.work, item);
    }
    const used = counting.filter((item) => {
        const instead = attempts === 'keepAll' || item.work === undefined ? item : (kept.get(item.work) ?? item);
        if (instead === item)
            return true;
        const reason = attempts === 'best' ? 'betterAttempt' : 'laterAttempt';
        excluded.push({ evidence: item, reason, instead: instead.id });
        return false;
    });
    const placedByAssessedAt = used.filter((item) => unplaced.has(item)).map(({ id }) => id);
    return { used, excluded, order, placedByAssessedAt };
}
function momentOf(time) {
    const moment = Date.parse(time ?? '');
    return Number.isNaN(moment) ? undefined : moment;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=evidence.js.map