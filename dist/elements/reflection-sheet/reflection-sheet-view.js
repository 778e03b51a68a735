/** What a reflection sheet shows at one moment, and the words for it. */
import { sortErrors } from '../../core/reflection-sheet.js';
import { said as inWords } from '../../parts/reading.js';
import { shortDay } from '../../parts/save-line.js';
/** Whether the author asks for this part. */
export function asks({ given }, part) {
    return !given.ask || given.ask.includes(part);
}
/** What a test is called: by its author in the reader's language while it is listed, else as it was written down. */
export function testName({ reading }, { test, entry }) {
    return test ? inWords(test.title, reading) : entry.test;
}
/** What an objective is called, or what stands for it when it is gone. */
export function objectiveName({ given, reading }, id) {
    const title = given.objectives?.find((one) => one.id === id)?.title;
    return title === undefined ? id : inWords(title, reading);
}
/** The result as it was given; empty without any. */
export function resultOf({ said, given }, result) {
    if (!result)
        return '';
    if ('points' in result)
        return said.points(`${result.points}`, `${result.of}`);
    return given.scale ? said.levelOf(`${result.level}`, `${given.scale.max}`) : said.level(`${result.level}`);
}
/** A day of the calendar as a person says it. */
export function dayName(day, language) {
    const time = Date.parse(`${day}T12:00`);
    return Number.isNaN(time) ? day : shortDay(time, language);
}
/** Whether the student had something wrong on a test. */
export function hasMissed({ entry }) {
    return entry.errors?.some(({ right }) => !right) ?? false;
}
/** What others wrote about a row, and who. */
export function commentsOn({ record, said }, { id }) {
    const names = { teacher: said.teacher, family: said.family, peer: said.peer };
    return record.commentsOn(id).map(({ by, text }) => ({ by, who: names[by] ?? '', text }));
}
/** What a student can tell their family: of each objective, what the last test asked about first, as the student may see it. */
export function storiesOf({ given, record, rows }) {
    const { objectives = [] } = given;
    const last = rows.at(-1)?.entry;
    if (!last)
        return [];
    const { priority, review, strengths } = sortErrors(last.errors ?? [], objectives);
    const order = [...priority, ...review, ...strengths];
    const placed = objectives.filter(({ id }) => order.includes(id));
    const others = objectives.filter(({ id }) => !order.includes(id));
    return [...placed.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), ...others].map((objective) => {
        const mine = record.latestRating(objective.id, 'learner')?.level ?? null;
        const teacher = record.latestRating(objective.id, 'teacher');
        const isOpen = mine !== null && teacher && teacher.released !== false;
        return { objective, mine, ...(isOpen && { teacher: teacher.level }), will: last.plan ? [last.plan] : [] };
    });
}
//# sourceMappingURL=reflection-sheet-view.js.map