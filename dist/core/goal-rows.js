/** Goals and steps out of rows that were pasted from a spreadsheet, such as a planning sheet or a tracker's own. */
import { currentLevel, goalProblems, stepProblems } from './goals.js';
import { levelAt } from './objective.js';
import { dayReader, levelCalled, objectiveCalled, plain, readTable } from './sheet-table.js';
/**
 * Reads rows as goals: objective, level, by when, why, a step and by when that is done. Rows of the same goal hold one step
 * each. A goal or a step that is there already is not made again; a row is taken whole or not at all.
 *
 * `[['Slope', '3', '12/18/2026', '', 'Redo the quiz', '12/1/2026']]` is one goal with one step, where an objective is called Slope.
 */
export function readGoalRows(rows, words, before) {
    const { given, record, goals, today, newId } = before;
    const order = ['objective', 'target', 'by', 'why', 'step', 'stepBy', 'from', 'state', 'stepState'];
    const table = readTable(rows, words.headings, order);
    const dayOf = dayReader(table.rows.flatMap(({ get }) => [get('by'), get('stepBy')]));
    const bodies = [];
    const unread = [];
    const begun = new Map();
    const counts = { goals: 0, steps: 0, same: 0 };
    /** The goal that a row is about: of an open one by its level, of one that is over by its day as well. */
    const find = (objective, target, on, over) => {
        const found = goals.find(({ goal, state }) => goal.objective === objective.id &&
            goal.target === target &&
            (state === 'draft' || state === 'active' ? !over : over && (goal.on ?? '') === on));
        return found && { id: found.goal.id, steps: new Set(found.steps.map(({ what }) => plain(what))) };
    };
    for (const { cells, get } of table.rows) {
        const refuse = (because, cell) => void unread.push({ cells, because, cell });
        const objective = objectiveCalled(given.objectives, get('objective'));
        const over = stateIn(words.states, get('state'));
        const done = stateIn(words.stepStates, get('stepState'));
        const [on, stepOn] = [readDay(get('by'), dayOf), readDay(get('stepBy'), dayOf)];
        const isNextTest = words.nextTest.includes(plain(get('stepBy')));
        if (!objective) {
            refuse('objective', get('objective'));
            continue;
        }
        const target = levelCalled(objective, get('target'));
        if (target === undefined)
            refuse(get('target') ? 'level' : 'noTarget', get('target'));
        else if (on === undefined)
            refuse('day', get('by'));
        else if (stepOn === undefined && !isNextTest)
            refuse('day', get('stepBy'));
        else {
            const key = JSON.stringify([objective.id, target, over ? on : '', over ?? '']);
            const goal = begun.get(key) ?? find(objective, target, on, over);
            const what = get('step');
            const isNewStep = what !== '' && !goal?.steps.has(plain(what));
            const when = isNextTest ? { when: 'nextTest' } : stepOn ? { on: stepOn } : {};
            const current = currentLevel(record, objective.id)?.level ?? null;
            const [ofGoal] = goal || over ? [] : goalProblems(objective, { from: current, target, on }, today);
            const [ofStep] = isNewStep && !over && done !== 'done' ? stepProblems({ what, ...when }, today) : [];
            if (ofGoal)
                refuse(ofGoal.code, get(ofGoal.field === 'on' ? 'by' : 'target'));
            else if (ofStep)
                refuse(ofStep.code, get('stepBy'));
            if (ofGoal || ofStep)
                continue;
            if (goal && !isNewStep)
                counts.same += 1;
            const id = goal?.id ?? newId();
            const steps = goal?.steps ?? new Set();
            begun.set(key, { id, steps });
            if (!goal) {
                const from = levelAt(objective, levelCalled(objective, get('from')))?.value ?? current;
                const { closesBy } = given;
                const why = get('why');
                counts.goals += 1;
                bodies.push({
                    kind: 'goal-set',
                    by: 'learner',
                    about: id,
                    objective: objective.id,
                    from,
                    target,
                    ...(on && { on }),
                    ...(why && { why }),
                    ...(closesBy && { closesBy }),
                });
                if (over)
                    bodies.push({ kind: 'goal-changed', by: 'learner', about: id, state: over });
            }
            if (isNewStep) {
                const about = newId();
                steps.add(plain(what));
                counts.steps += 1;
                bodies.push({ kind: 'step-set', by: 'learner', about, goal: id, what, ...when });
                if (done)
                    bodies.push({ kind: 'step-changed', by: 'learner', about, state: done });
            }
        }
    }
    return { bodies, ...counts, unread, heading: table.heading };
}
/** The day in a cell: empty for an empty one, undefined for one that is no day. */
function readDay(cell, dayOf) {
    return cell ? dayOf(cell) : '';
}
function stateIn(states, cell) {
    return Object.keys(states).find((state) => states[state].includes(plain(cell)));
}
//# sourceMappingURL=goal-rows.js.map