/** What an author writes for `<goal-tracker>`. */
import { array, boolean, check, exactOptional, looseObject, minLength, number, picklist, pipe, string } from 'valibot';
import { isDay } from './evidence.js';
import { calculateMastery, masteryMethods } from './mastery.js';
import { objectiveSchema } from './objective.js';
import { duplicateIds, idSchema, listIn, member, rule, wholeSchema } from './schema.js';
import { nameSchema } from './text.js';
/** How many active goals are enough unless the author says. */
export const defaultMaxActive = 3;
const maybeNumber = exactOptional(number());
/** The schema of a `<goal-tracker>`'s definition. */
export const goalTrackerSchema = pipe(looseObject({
    type: picklist(['goal-tracker']),
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    title: exactOptional(nameSchema),
    objectives: pipe(array(objectiveSchema), minLength(1, 'missing')),
    closesBy: exactOptional(picklist(['any', 'teacher', 'calculated'])),
    method: exactOptional(picklist(masteryMethods)),
    methodOptions: exactOptional(looseObject({ weight: maybeNumber, times: maybeNumber, mastery: maybeNumber })),
    maxActive: exactOptional(wholeSchema(1, 50)),
    nextTest: exactOptional(pipe(string(), check(isDay, 'notDate'))),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
    sharedComputers: exactOptional(boolean()),
    steps: exactOptional(array(looseObject({ text: nameSchema, objective: exactOptional(idSchema) }))),
}), rule(function* (definition) {
    const objectives = listIn(definition, 'objectives');
    yield* duplicateIds(objectives, 'objectives');
    const ids = new Set(objectives.map((objective) => member(objective, 'id')));
    for (const [index, step] of listIn(definition, 'steps').entries()) {
        const id = member(step, 'objective');
        if (typeof id === 'string' && !ids.has(id)) {
            yield { path: `steps[${index}].objective`, code: 'unknownId', params: { found: id } };
        }
    }
    const method = masteryMethods.find((one) => one === member(definition, 'method'));
    const options = member(definition, 'methodOptions');
    if (!method)
        return;
    const given = typeof options === 'object' && options !== null ? options : {};
    // What is left out follows from each goal: its target is what counts as mastery, its scale the range.
    const parsed = calculateMastery(method, [], { times: 1, mastery: 0, scale: { min: 0, max: 1 }, ...given });
    if (!parsed.ok)
        yield* parsed.problems.map((one) => ({ ...one, path: `methodOptions.${one.path}` }));
}));
//# sourceMappingURL=goal-tracker.js.map