/** What comes of each thing a person can do on a choice board: entries, a question, or words about what is missing. */
import { choose, unchoose } from '../../core/choice-board.js';
import { uuidV7 } from '../../core/id.js';
import { modesOf } from './choice-board-mine.js';
import { howFar, nameOf, picksOne, wordsFor } from './choice-board-view.js';
/** An option was ticked or unticked. */
export function toggled(view, id, on, context) {
    const { given, state } = view;
    if (!on)
        return givenUp(view, id);
    const answer = choose(given, state.selection, id, context);
    if (answer.ok)
        return taken(view, id, answer);
    const [only] = answer.swaps;
    if (picksOne(view) && only !== undefined)
        return swapped(view, id, only);
    return asks(view, { id, because: answer.because, swaps: answer.swaps });
}
/** A button was pressed; its name may hold an answer after a colon. */
export function deed(view, act, id) {
    const { ask, stand } = view;
    const [name = '', answer = ''] = act.split(':');
    const focus = ask && { focus: `[name="choice"][value="${CSS.escape(ask.id)}"]` };
    if (name === 'swap' && ask)
        return { ...swapped(view, ask.id, id), ...focus };
    if (name === 'giveUp' && ask) {
        const done = id === ask.id ? givenUp(view, id, true) : swapped(view, ask.id, id, true);
        return { ...done, ...focus };
    }
    if (name === 'drop')
        return givenUp(view, id, true);
    if (name === 'clear')
        return givenUp(view, stand.counted[0] ?? '');
    return deeds[name]?.(view, id, answer) ?? { ...focus };
}
const deeds = {
    advance: (view, id, answer) => {
        if (answer !== 'started' && answer !== 'submitted' && answer !== 'done')
            return undefined;
        const { said } = view;
        return {
            bodies: [{ kind: 'progressed', by: 'learner', about: id, state: answer }],
            say: said.moved(nameOf(view, id), said.progress[answer]),
            focus: inChoice(id, 'h4'),
        };
    },
    helped: ({ said }, id, answer) => {
        if (answer !== 'yes' && answer !== 'some' && answer !== 'no')
            return undefined;
        return { bodies: [{ kind: 'gave-feedback', by: 'learner', about: id, helped: answer }], say: said.saved };
    },
    company,
    ideaAdd: idea,
    ideaChange: ({ state }, id) => {
        const proposal = state.proposals.find((one) => one.id === id);
        return proposal && { write: { idea: id, title: proposal.title, how: proposal.how }, focus: '.idea [name="title"]' };
    },
    ideaDrop: (view, id) => {
        const { selection, proposals } = view.state;
        const versions = proposals.find((one) => one.id === id)?.versions ?? [];
        return {
            bodies: [
                ...(selection.chosen.includes(id) ? [unchosen(view, id)] : []),
                ...versions.map((version) => ({ kind: 'retracted', by: 'learner', about: version.id })),
            ],
            say: view.said.gaveUp(nameOf(view, id)),
        };
    },
    decide: ({ draft, said }, id, answer) => {
        if (answer !== 'approved' && answer !== 'changesAsked' && answer !== 'declined')
            return undefined;
        const note = draft.get(`note:${id}`)?.trim();
        return {
            bodies: [{ kind: 'decided', by: 'teacher', about: id, answer, ...(note && { note }) }],
            drop: /^note:/,
            say: said.statesForTeacher[answer],
        };
    },
};
function inChoice(id, selector) {
    return `[data-choice="${CSS.escape(id)}"] ${selector}`;
}
function asks(view, ask) {
    const { said } = view;
    const words = ask.because ? wordsFor(view, ask.because) : said.startedAsk(nameOf(view, ask.from ?? ask.id));
    return { ask, say: ask.swaps.length > 0 ? `${words} ${said.swapAsk}` : words };
}
function taken(view, id, answer) {
    const { said } = view;
    const name = nameOf(view, id);
    const [other] = answer.dropped;
    return {
        bodies: [...answer.dropped.map((one) => unchosen(view, one)), chosen(view, id)],
        chosen: answer.chosen,
        say: (after) => `${other === undefined ? said.chose(name) : said.swapped(nameOf(view, other), name)} ${howFar(after)}`,
    };
}
function swapped(view, to, from, sure = false) {
    const { selection } = view.state;
    if (!sure && selection.started?.includes(from))
        return asks(view, { id: to, swaps: [], from });
    const left = selection.chosen.filter((one) => one !== from);
    return taken(view, to, { ok: true, chosen: [...left, to], dropped: [from] });
}
function givenUp(view, id, sure = false) {
    const { said, state, given } = view;
    const answer = unchoose(given, state.selection, id);
    if (!answer.ok)
        return asks(view, { id, because: answer.because, swaps: [] });
    if (!sure && state.selection.started?.includes(id))
        return asks(view, { id, swaps: [], from: id });
    return {
        bodies: [unchosen(view, id)],
        chosen: answer.chosen,
        say: (after) => `${said.gaveUp(nameOf(view, id))} ${howFar(after)}`,
    };
}
/** With whom a student works, as it stands in the fields. */
function company(view, id) {
    const { draft, state, said, given } = view;
    const before = state.choices.find((choice) => choice.id === id);
    const modes = modesOf(view, id);
    const mode = modes.find((one) => one === (draft.get(`with:${id}`) ?? before?.with)) ??
        (modes.length === 1 ? modes[0] : undefined);
    if (!mode)
        return { say: said.working, focus: inChoice(id, '[type="radio"]') };
    const names = draft.get(`names:${id}`)?.split(/[,;\n]/) ?? before?.partners.map(({ label }) => label) ?? [];
    const agreed = draft.get(`agreed:${id}`);
    const partners = (mode === 'partner' ? [names.join(',')] : mode === 'group' ? names : [])
        .map((label) => label.trim())
        .filter(Boolean)
        .map((label) => ({
        label,
        agreed: agreed === undefined ? (before?.partners.find((one) => one.label === label)?.agreed ?? false) : agreed !== '',
    }));
    if (mode !== 'solo' && partners.length === 0)
        return { say: said.nameFirst, focus: inChoice(id, '.field input') };
    const size = mode === 'group' ? given.options.find((option) => option.id === id)?.groupSize : undefined;
    if (size && (partners.length + 1 < size.min || partners.length + 1 > size.max)) {
        return { say: said.groupSize(size.min, size.max), focus: inChoice(id, '.field input') };
    }
    return {
        bodies: [{ ...chosen(view, id), with: mode, ...(partners.length > 0 && { partners }) }],
        drop: new RegExp(`^(with|names|agreed):${id.replace(/[^\w-]/g, '\\$&')}$`),
        say: said.saved,
        focus: inChoice(id, 'summary'),
    };
}
/** A new idea, or one that is written anew; where it counts at once and there is room, it is chosen as well. */
function idea(view, changes) {
    const { draft, said, state, given } = view;
    const [title = '', how = ''] = [draft.get('title')?.trim(), draft.get('how')?.trim()];
    if (!title || !how)
        return { say: said.ideaFirst, focus: title ? '[name="how"]' : '[name="title"]' };
    const before = state.proposals.find((one) => one.id === changes);
    const about = before?.id ?? uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const proposals = [...state.proposals.filter((one) => one.id !== about), { id: about, state: 'proposed' }];
    const selection = { ...state.selection, proposals };
    const counts = !selection.chosen.includes(about) && choose(given, selection, about);
    return {
        bodies: [
            {
                kind: 'proposed',
                by: 'learner',
                about,
                board: given.id,
                title,
                how,
                ...(before && { revises: before.entry.id }),
            },
            ...(counts && counts.ok && counts.dropped.length === 0 ? [{ ...chosen(view, about), label: title }] : []),
        ],
        drop: /^(idea|title|how)$/,
        say: said.ideaAdded,
        focus: '.idea summary',
    };
}
function chosen({ given, state }, about) {
    const label = [...given.options, ...state.proposals].find(({ id }) => id === about)?.title;
    return { kind: 'chosen', by: 'learner', about, board: given.id, ...(label !== undefined && { label }) };
}
function unchosen({ given }, about) {
    return { kind: 'unchosen', by: 'learner', about, board: given.id };
}
//# sourceMappingURL=choice-board-deeds.js.map