/** A record as a file: what a learner saves, hands in, opens on another computer, and what a teacher sends back. */
import { canonicalJson, parseEntry } from './entry.js';
import { listIn, member, placeIn } from './schema.js';
/** What the `format` of every record file says. */
export const recordFormat = 'competency-widgets/record';
/** The newest version of the file that this code writes and understands. */
export const recordVersion = 1;
/**
 * The text of a record file, one entry a line. The same record gives the same text, to the byte, whatever a page did to the
 * prototypes of JavaScript.
 *
 * `writeRecordFile({ record: 'r', learner: { key: 'k' }, entries: [] })` is
 * `'{"format":"competency-widgets/record","v":1,"record":"r","learner":{"key":"k"},"entries":[]}\n'`.
 */
export function writeRecordFile({ record, learner, entries }) {
    const lines = entries.map((entry) => `\n${canonicalJson(entry)}`).join(',');
    const head = `"format":"${recordFormat}","v":${recordVersion},"record":${JSON.stringify(record)}`;
    return `{${head},"learner":${canonicalJson(learner)},"entries":[${lines}${lines && '\n'}]}\n`;
}
/**
 * Reads a record file from what its JSON holds. Only something that is no record file is refused; entries are read one by
 * one, a bad one is set aside and the rest is kept. A file of another record, when `expected` is given, and one made by a newer
 * version are read and said to be so. It never throws.
 *
 * `parseRecordFile({ format: 'csv' })` gives the problem `wrongFormat` at `format`.
 */
export function parseRecordFile(json, expected) {
    try {
        const problems = [...problemsIn(json)];
        if (problems.length > 0)
            return { ok: false, problems };
        return { ok: true, value: read(json, expected) };
    }
    catch {
        return { ok: false, problems: [{ path: '', code: 'unreadable' }] };
    }
}
function* problemsIn(json) {
    const format = member(json, 'format');
    if (format !== recordFormat) {
        const found = typeof format === 'string' ? { found: format.slice(0, 100) } : undefined;
        yield { path: 'format', code: 'wrongFormat', params: { expected: recordFormat, ...found } };
        return;
    }
    const v = member(json, 'v');
    if (typeof v !== 'number')
        yield { path: 'v', code: 'wrongType', params: { expected: 'number' } };
    if (typeof member(json, 'record') !== 'string') {
        yield { path: 'record', code: 'wrongType', params: { expected: 'string' } };
    }
    if (!Array.isArray(member(json, 'entries'))) {
        yield { path: 'entries', code: 'wrongType', params: { expected: 'array' } };
    }
}
function read(json, expected) {
    const record = `${member(json, 'record')}`;
    const version = Number(member(json, 'v'));
    const learner = member(json, 'learner');
    const label = member(learner, 'label');
    const key = member(learner, 'key');
    const entries = [];
    const bad = [];
    for (const [index, raw] of listIn(json, 'entries').entries()) {
        const parsed = parseEntry(raw);
        if (parsed.ok)
            entries.push(parsed.value);
        else
            bad.push({ index, raw, problems: parsed.problems.map((problem) => within(index, problem)) });
    }
    const whose = { key: typeof key === 'string' ? key : '', ...(typeof label === 'string' && { label }) };
    return {
        file: { format: recordFormat, v: recordVersion, record, learner: whose, entries },
        entries,
        bad,
        ...(version > recordVersion && { newer: version }),
        ...(expected !== undefined && expected !== record && { otherRecord: record }),
    };
}
function within(index, problem) {
    return { ...problem, path: placeIn(placeIn('entries', index), problem.path) };
}
//# sourceMappingURL=record-file.js.map