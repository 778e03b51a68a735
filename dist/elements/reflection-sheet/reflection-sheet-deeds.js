/** What comes of each thing a person can do on a reflection sheet: entries, words at fields, or something put aside. */
import { addQuestion, formBody, formFields, formTarget, formWords, keyOf, openForm, questionAt, } from './reflection-sheet-draft.js';
import { testName } from './reflection-sheet-view.js';
/** A button was pressed; `badDay` tells that a date is half written. Undefined when the button is not one of the sheet's own. */
export function deed(view, act, id, badDay) {
    const row = view.rows.find((one) => one.id === id);
    if (act === 'add' || act === 'addThis' || act === 'change')
        return opened(view, row, act === 'addThis' ? id : '');
    if (act === 'save')
        return saved(view, badDay());
    if (act === 'cancel')
        return closed(view);
    if (act === 'remove')
        return row && removed(view, row);
    if (act === 'comment')
        return commented(view, id);
    if (act === 'question') {
        return { focus: field(`q:${addQuestion(view.draft, { question: '', objective: '', answer: '' })}:question`) };
    }
    if (act === 'out')
        return takenOut(view, Number(id));
    return undefined;
}
/** What was set aside is put back. */
export function putBack({ draft }, aside) {
    for (const [name, value] of aside)
        draft.set(name, value);
    const [first = ''] = aside.keys();
    return { focus: first.endsWith(':gone') ? field(first.replace('gone', 'question')) : '#form' };
}
const field = (name) => `[name="${CSS.escape(name)}"]`;
function opened(view, row, key) {
    openForm(view, row, view.open.find((test) => keyOf(test) === key));
    return { focus: '.form :is(input, textarea)' };
}
/** Puts the form away as it is, so that it can be put back. */
function closed(view) {
    const { row, test } = formTarget(view) ?? {};
    const id = row?.id ?? (test && keyOf(test));
    return {
        aside: formWords(view.draft),
        drop: formFields,
        focus: id === undefined ? '[data-act="add"]' : `[data-id="${CSS.escape(id)}"]`,
    };
}
function saved(view, badDay) {
    const read = formBody(view, badDay);
    if (!read.ok)
        return { problems: read.problems, focus: '.form [aria-invalid="true"]' };
    const changed = formTarget(view)?.row?.id;
    const before = new Set(view.rows.map(({ id }) => id));
    return {
        bodies: [read.value],
        drop: formFields,
        say: view.said.saved(view.draft.text('test') ?? ''),
        focus: ({ rows }) => `[data-row="${rows.find(({ id }) => id === changed || (!changed && !before.has(id)))?.id}"] .name`,
    };
}
function removed(view, row) {
    return {
        bodies: view.record.versionsOf(row.entry).map(({ id }) => ({ kind: 'retracted', by: 'learner', about: id })),
        say: view.said.removed(testName(view, row)),
        focus: '[data-act="undo"]',
    };
}
function commented({ draft, said }, id) {
    const name = `comment:${id}`;
    const text = draft.text(name);
    if (!text)
        return { say: said.emptyComment, focus: field(name) };
    return {
        bodies: [{ kind: 'commented', by: 'teacher', about: id, text }],
        drop: new RegExp(`^${name}$`),
        say: said.commented,
    };
}
function takenOut({ draft, said }, place) {
    const name = `q:${place}:gone`;
    const { question } = questionAt(draft, place);
    draft.set(name, 'on');
    return {
        aside: new Map([[name, '']]),
        say: said.questionOut(question || `${place + 1}`),
        focus: '[data-act="undo"]',
    };
}
//# sourceMappingURL=reflection-sheet-deeds.js.map