/** What a choice board shows at one moment, and the words for it. */
import { evaluateBoard, pickLimits } from '../../core/choice-board.js';
import { said as inWords } from '../../parts/reading.js';
/** The squares in the order of the screen: options of no section, of each section, and the student's own ideas. */
export function cardsOf(given, { proposals }, keeps) {
    const order = [undefined, ...(given.sections ?? []).map(({ id }) => id)];
    const options = order.flatMap((section) => given.options.filter((option) => option.section === section));
    const cards = [
        ...options.map((option) => ({ id: option.id, section: option.section, option })),
        ...(given.proposals && keeps ? [...proposals.map((proposal) => ({ id: proposal.id, proposal })), { id: '' }] : []),
    ];
    return cards.map((card, place) => ({ ...card, place }));
}
/** Whether at most one can be chosen, so that choosing another takes its place. */
export function picksOne({ given }) {
    return pickLimits(given).max === 1;
}
/** What an option or an own idea is called, even when it is no longer on the board. */
export function nameOf({ given, state, reading }, id) {
    const title = given.options.find((option) => option.id === id)?.title ??
        state.proposals.find((proposal) => proposal.id === id)?.title ??
        state.choices.find((choice) => choice.id === id)?.label;
    return title === undefined ? id : inWords(title, reading);
}
/** What is missing or in the way, in words. */
export function wordsFor(view, { code, by, id = '', other = '' }) {
    const { said, given, reading } = view;
    const section = given.sections?.find((one) => one.id === id);
    const dimension = code === 'noDimension' && Object.entries(said.dimension).find(([name]) => name === id)?.[1];
    const name = code.startsWith('section') && section ? inWords(section.title, reading) : dimension || nameOf(view, id);
    return code === 'tooFew' ? said.more(by) : said.unmet[code]({ by, name, other: nameOf(view, other) });
}
/** What there is to choose and how much of it is chosen: the group's description. */
export function taskOf({ given, said, stand }) {
    const { options, rules = {} } = given;
    const measured = rules.pickExactly === undefined && rules.pickRange === undefined;
    const points = measured ? rules.pointsTarget?.target : undefined;
    const task = said.task({
        ...pickLimits(given),
        of: options.length,
        points,
        line: measured ? rules.lines?.size : undefined,
        sections: measured && rules.perSection !== undefined,
    });
    return points === undefined
        ? said.soFar(task, stand.counted.length)
        : `${task}, ${said.pointsSoFar(pointsIn(given, stand.counted))}`;
}
/** How much is missing, or that nothing is: what is announced after each choice. */
export function howFar({ stand, said }) {
    return stand.complete ? said.enough : stand.remaining > 0 ? said.more(stand.remaining) : '';
}
/** What a section asks for, as a board of its own. */
export function sectionTask({ given, said, stand }, section) {
    const limits = given.rules?.perSection?.find((one) => one.section === section);
    const options = given.options.filter((option) => option.section === section);
    if (!limits)
        return '';
    const { counted } = evaluateBoard({ options }, { chosen: stand.counted });
    return said.soFar(said.task({ ...limits, of: options.length, points: undefined, line: undefined, sections: false }), counted.length);
}
function pointsIn({ options }, counted) {
    return options.reduce((sum, { id, points = 0 }) => (counted.includes(id) ? sum + points : sum), 0);
}
//# sourceMappingURL=choice-board-view.js.map