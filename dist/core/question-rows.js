/** Questions of a test out of rows that were pasted from a spreadsheet. */
import { questionAnswers } from './reflection-sheet.js';
import { objectiveCalled, plain } from './sheet-table.js';
const signs = {
    '✓': 'right',
    '✔': 'right',
    '1': 'right',
    true: 'right',
    '✗': 'wrong',
    '✘': 'wrong',
    x: 'wrong',
    '0': 'wrong',
    false: 'wrong',
};
/**
 * Reads rows of a spreadsheet as questions: number, objective, right or wrong, cause. An objective is known by its id, code
 * or title in any language; on a sheet without objectives any words are one. A first row of headings, and empty rows, are
 * passed over; what else cannot be read comes back as it was.
 *
 * `[['1', 'Slope', 'right']]` gives one question and nothing unread, where an objective is called Slope.
 */
export function readQuestionRows(rows, objectives, words) {
    const means = (text, answer) => words[answer].includes(text);
    const questions = [];
    const unread = [];
    for (const [index, cells] of rows.entries()) {
        const [question = '', about = '', mark = '', why = ''] = cells;
        const refuse = (because) => void unread.push({ line: index + 1, cells, because });
        if (cells.every((cell) => !cell.trim()) || (index === 0 && means(plain(question), 'heading')))
            continue;
        const objective = objectives.length > 0 ? objectiveCalled(objectives, about)?.id : about.trim();
        const read = (text) => signs[text] ?? questionAnswers.find((answer) => means(text, answer));
        const went = read(plain(mark));
        const cause = plain(why) ? read(plain(why)) : undefined;
        if (!question.trim())
            refuse('question');
        else if (!objective)
            refuse('objective');
        else if (!went || (plain(why) && (!cause || cause === 'right' || went === 'right')))
            refuse('answer');
        else
            questions.push({ question: question.trim(), objective, answer: cause ?? went });
    }
    return { questions, unread };
}
//# sourceMappingURL=question-rows.js.map