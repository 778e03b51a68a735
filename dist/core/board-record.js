/** What a record says about one choice board: what is chosen, with whom, how far it is, and the student's own ideas. */
import { mustDosOf } from './choice-board.js';
import { isKind } from './entry.js';
import { compareEntries } from './record.js';
/**
 * What the record says about the board. A teacher's answer to an idea counts until the idea is written anew; one that is not
 * a yes ends the choice of it. A choice of something that is no longer on the board is kept as archived.
 *
 * After `chosen` about `a`, `boardState(board, record).selection.chosen` is `['a']`; after `unchosen` about it, `[]`.
 */
export function boardState(board, record) {
    const touched = new Set();
    const ideas = new Set();
    for (const entry of record.entries) {
        if (isKind(entry, 'chosen') && entry.board === board.id)
            touched.add(entry.about);
        if (isKind(entry, 'proposed') && entry.board === board.id)
            ideas.add(entry.about);
    }
    const proposals = [...ideas].flatMap((id) => proposalIn(record, id) ?? []);
    const known = new Set([...board.options, ...proposals].map(({ id }) => id));
    const held = [...touched]
        .flatMap((id) => heldIn(record, board.id, id) ?? [])
        .sort((a, b) => compareEntries(a.since, b.since));
    const all = new Set([...mustDosOf(board), ...held.map(({ latest }) => latest.about)]);
    const choices = [...all].map((id) => {
        const latest = held.find(({ latest }) => latest.about === id)?.latest;
        return {
            id,
            label: latest?.label,
            with: latest?.with,
            partners: latest?.partners ?? [],
            progress: record.shown('progressed', id, 'learner').at(-1)?.state ?? 'chosen',
            helped: record.shown('gave-feedback', id, 'learner').at(-1)?.helped,
            archived: !known.has(id),
        };
    });
    return {
        selection: {
            chosen: held.map(({ latest }) => latest.about),
            proposals,
            started: choices.flatMap(({ id, progress }) => (progress === 'chosen' ? [] : id)),
        },
        choices,
        proposals,
    };
}
/** The choice of something that stands: since when, and what was said about it last. */
function heldIn(record, board, id) {
    const acts = [
        ...record.shown('chosen', id, 'learner').filter((entry) => entry.board === board),
        ...record.shown('unchosen', id, 'learner').filter((entry) => entry.board === board),
        ...record.shown('decided', id, 'teacher').filter(({ answer }) => answer !== 'approved'),
    ];
    let held;
    for (const act of acts.sort(compareEntries)) {
        held = act.kind === 'chosen' ? { since: held?.since ?? act, latest: act } : undefined;
    }
    return held;
}
function proposalIn(record, id) {
    const entry = record.shown('proposed', id, 'learner').at(-1);
    const decided = record.shown('decided', id, 'teacher').at(-1);
    if (!entry)
        return undefined;
    const answer = decided && compareEntries(entry, decided) < 0 ? decided : undefined;
    const { title, how } = entry;
    return {
        id,
        title,
        how,
        state: answer?.answer ?? 'proposed',
        note: answer?.note,
        entry,
        versions: record.versionsOf(entry),
    };
}
//# sourceMappingURL=board-record.js.map