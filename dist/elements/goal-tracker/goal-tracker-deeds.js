/** What comes of each thing a person can do in a goal tracker: entries, an open form, or words about what is missing. */
import { endOfWeek } from '../../core/calendar.js';
import { goalProblems, ranksAfterMove, stepProblems } from '../../core/goals.js';
import { uuidV7 } from '../../core/id.js';
import { goalWith, stepWith } from './goal-tracker-view.js';
/** The id of a goal or step that begins now. */
export const newId = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
/** Where the words of a goal begin. */
export const headingOf = (goal) => `[data-goal="${CSS.escape(goal)}"] h3`;
/** A button was pressed. */
export function deed(view, act, id) {
    return deeds[act]?.(view, id);
}
/** A step was ticked, or unticked. */
export function ticked({ said, goals }, id, on) {
    const what = stepWith(goals, id)?.what ?? '';
    return { bodies: [moved(id, on ? 'done' : 'todo')], say: on ? said.saved.done(what) : said.saved.todo(what) };
}
/** A goal goes to another place among those to work on. */
export function placed({ goals, said }, id, to, focus) {
    const { open } = goals;
    const from = open.findIndex(({ goal }) => goal.id === id);
    if (from < 0 || from === to || to < 0 || to >= open.length)
        return {};
    const ranks = ranksAfterMove(open.map(({ rank }) => rank), from, to);
    return {
        bodies: ranks.map(({ place, rank }) => changed(open[place]?.goal.id ?? id, { rank })),
        say: said.moved(to + 1, open.length),
        ...(focus && { focus }),
    };
}
function changed(about, change, by = 'learner') {
    return { kind: 'goal-changed', by, about, ...change };
}
function moved(about, state) {
    return { kind: 'step-changed', by: 'learner', about, state };
}
const opening = (kind, focus = '.form input:checked') => (_, id) => ({ open: `${kind}:${id}`, focus });
const deeds = {
    new: opening('new', '.form select, .form input:checked'),
    edit: opening('edit'),
    step: opening('step', '#f-what'),
    change: opening('change', '#f-what'),
    check: opening('check', '#f-text'),
    cancel: ({ form, goals }) => ({
        open: '',
        lets: true,
        focus: form?.kind === 'new' ? '[data-act="new"]' : headingOf(stepWith(goals, form?.id ?? '')?.goal ?? form?.id ?? ''),
    }),
    saveNew: (view) => {
        const { given, objective, from, now, said, today } = view;
        const { target, on, why } = goalFields(view);
        const problems = goalProblems(objective, { from, target, on }, today);
        if (problems.length > 0 || target === undefined)
            return { problems };
        const { closesBy } = given;
        const about = newId();
        return {
            bodies: [
                {
                    kind: 'goal-set',
                    by: 'learner',
                    about,
                    objective: now('objective') || objective.id,
                    from,
                    target,
                    ...(on && { on }),
                    ...(why && { why }),
                    ...(closesBy && { closesBy }),
                },
            ],
            lets: true,
            open: `step:${about}`,
            say: said.saved.goal,
            focus: '#f-what',
        };
    },
    saveEdit: (view) => {
        const { objective, from, form, goals, said, today } = view;
        const before = goalWith(goals, form?.id ?? '')?.goal;
        if (!before)
            return undefined;
        const { target, on, why } = goalFields(view);
        const sameDay = on === (before.on ?? '');
        const problems = goalProblems(objective, { from, target, on: sameDay ? '' : on }, today);
        if (problems.length > 0 || target === undefined)
            return { problems };
        const change = {
            ...(target !== before.target && { target }),
            ...(!sameDay && { on }),
            ...(why !== (before.why ?? '') && { why }),
        };
        const isSame = Object.keys(change).length === 0;
        return {
            bodies: isSame ? [] : [changed(before.id, change)],
            lets: true,
            open: '',
            say: isSame ? '' : said.saved.changed,
            focus: headingOf(before.id),
        };
    },
    saveStep: (view) => {
        const { form, goals, now, said, today } = view;
        const before = form?.kind === 'change' ? stepWith(goals, form.id) : undefined;
        const goal = before?.goal ?? form?.id;
        if (!goal)
            return undefined;
        const fields = stepFields(view);
        // A day that was there before may be over by now.
        const known = fields.on !== undefined && fields.on === before?.set.on;
        const found = stepProblems({ ...fields, ...(known && { on: today }) }, today);
        const problems = found.map((one) => one.code === 'noDate' && now('when') === 'day' ? { field: 'on', code: 'noDate' } : one);
        if (problems.length > 0)
            return { problems };
        const about = before?.id ?? newId();
        return {
            bodies: [{ kind: 'step-set', by: 'learner', about, goal, ...fields, ...(before && { revises: before.set.id }) }],
            lets: true,
            open: '',
            say: before ? said.saved.changed : said.saved.step,
            focus: before
                ? `[data-step="${CSS.escape(about)}"] input`
                : `[data-goal="${CSS.escape(goal)}"] [data-act="step"]`,
        };
    },
    block: (_, id) => ({ bodies: [moved(id, 'blocked')], focus: `[data-step="${CSS.escape(id)}"] [data-act="unblock"]` }),
    unblock: (_, id) => ({ bodies: [moved(id, 'todo')], focus: `[data-step="${CSS.escape(id)}"] [data-act="block"]` }),
    remove: ({ goals, record, said }, id) => {
        const step = stepWith(goals, id);
        if (!step)
            return undefined;
        return {
            bodies: record.versionsOf(step.set).map((version) => ({ kind: 'retracted', by: 'learner', about: version.id })),
            say: said.saved.undone,
            focus: headingOf(step.goal),
        };
    },
    saveCheck: ({ form, now, viewer, said }) => {
        const text = now('text').trim() || (viewer === 'family' ? said.talked : '');
        if (!form || !text)
            return { problems: [{ field: 'text', code: 'noWords' }] };
        const about = form.id;
        return {
            bodies: [
                viewer === 'teacher'
                    ? { kind: 'commented', by: viewer, about, text }
                    : { kind: 'checked-in', by: viewer, about, text },
            ],
            lets: true,
            open: '',
            say: said.saved.changed,
            focus: headingOf(about),
        };
    },
    ask: ({ said }, id) => ({
        bodies: [changed(id, { review: 'requested' })],
        say: said.reviews.requested,
        focus: headingOf(id),
    }),
    inReview: ({ said }, id) => ({
        bodies: [changed(id, { review: 'inReview' }, 'teacher')],
        say: said.reviewsForTeacher.inReview,
    }),
    approve: ({ said }, id) => ({
        bodies: [changed(id, { review: 'approved' }, 'teacher')],
        say: said.reviewsForTeacher.approved,
    }),
    up: (view, id) => step(view, id, -1),
    down: (view, id) => step(view, id, 1),
    notYet: ({ said }, id) => ({ bodies: [changed(id, { state: 'notYet' })], say: said.states.notYet }),
    archive: ({ said }, id) => ({ bodies: [changed(id, { state: 'archived' })], say: said.states.archived }),
    back: ({ goals, said }, id) => {
        const found = goalWith(goals, id);
        if (!found)
            return undefined;
        const state = found.metBy ? 'met' : 'active';
        return { bodies: [changed(id, { state })], say: said.states[state], focus: headingOf(id) };
    },
};
/** One place up or down; the button that was pressed keeps the focus, or the other one where it is gone. */
function step(view, id, by) {
    const at = view.goals.open.findIndex(({ goal }) => goal.id === id);
    const to = at + by;
    const isEnd = to === 0 || to === view.goals.open.length - 1;
    const next = by < 0 === isEnd ? 'down' : 'up';
    return placed(view, id, to, `[data-goal="${CSS.escape(id)}"] [data-act="${next}"]`);
}
function goalFields({ now }) {
    return {
        target: now('target') === '' ? undefined : Number(now('target')),
        on: now('on').trim(),
        why: now('why').trim(),
    };
}
/** A step as it stands in the form; a day that was only named becomes one. */
function stepFields({ now, today, given }) {
    const [what = '', where, who, proof, ifThis = '', then = ''] = ['what', 'where', 'who', 'proof', 'if', 'then'].map((name) => now(name).trim());
    const { nextTest = '' } = given;
    const days = {
        today,
        week: endOfWeek(today),
        test: nextTest >= today ? nextTest : '',
        day: now('on').trim(),
    };
    const on = days[now('when')];
    return {
        what,
        ...(on && { on }),
        ...(now('when') === 'test' && { when: 'nextTest' }),
        ...(where && { where }),
        ...(who && { who }),
        ...(proof && { proof }),
        ...((ifThis || then) && { obstacle: { if: ifThis, then } }),
        ...(now('suggested') && { suggested: true }),
    };
}
//# sourceMappingURL=goal-tracker-deeds.js.map