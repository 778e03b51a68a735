/** What a goal tracker makes of pasted rows: goals, and the steps of their plans. */
import { readGoalRows } from '../../core/goal-rows.js';
import { pasteWords } from '../../parts/paste-words.js';
import { newId } from './goal-tracker-deeds.js';
/** The fold for this view. */
export function pasteOffer({ given, language, record, goals, today }) {
    const { words, goalCells } = pasteWords(language);
    const { help, done, faults } = words.goals;
    return {
        words,
        help,
        by: 'learner',
        take: (rows) => {
            const before = { given, record, goals: [...goals.open, ...goals.closed], today, newId };
            const read = readGoalRows(rows, goalCells, before);
            const unread = read.unread.map((row) => ({ cells: row.cells, fault: faults[row.because](row.cell) }));
            return {
                bodies: read.bodies,
                unread,
                heading: read.heading,
                say: done(read.goals, read.steps, read.same, unread.length),
            };
        },
    };
}
//# sourceMappingURL=goal-tracker-paste.js.map