/** What an author writes for `<self-rating>`. */
import { array, boolean, exactOptional, looseObject, number, picklist, pipe } from 'valibot';
import { evidenceSchema } from './evidence.js';
import { offScale } from './objective.js';
import { scaleMembers } from './proficiency-scale.js';
import { duplicateIds, idSchema, listIn, member, rule } from './schema.js';
import { nameSchema } from './text.js';
/** How long a rating may be edited unless the author says, in minutes: one day. */
export const defaultEditMinutes = 1440;
const phrasesSchema = exactOptional(array(nameSchema));
/** The schema of a `<self-rating>`'s definition. */
export const selfRatingSchema = pipe(looseObject({
    type: picklist(['self-rating']),
    ...scaleMembers,
    evidence: exactOptional(evidenceSchema),
    ask: exactOptional(array(picklist(['why', 'prompts', 'need', 'next']))),
    frames: phrasesSchema,
    wordBank: phrasesSchema,
    prompts: exactOptional(array(looseObject({
        id: idSchema,
        text: nameSchema,
        moment: picklist(['before', 'during', 'after']),
        when: exactOptional(picklist(['met', 'notYet', 'exceeded'])),
        frames: phrasesSchema,
        choices: phrasesSchema,
    }))),
    reveal: exactOptional(picklist(['afterSelf', 'afterBoth', 'immediate', 'never'])),
    requireEvidenceAt: exactOptional(number()),
    editMinutes: exactOptional(number()),
    sharedComputers: exactOptional(boolean()),
    modified: exactOptional(boolean()),
}), rule(function* (definition) {
    const minutes = member(definition, 'editMinutes');
    if (typeof minutes === 'number' && minutes < 0) {
        yield { path: 'editMinutes', code: 'outOfRange', params: { found: minutes, min: 0 } };
    }
    yield* offScale(definition, member(definition, 'objective'), 'requireEvidenceAt');
    yield* duplicateIds(listIn(definition, 'prompts'), 'prompts');
}));
//# sourceMappingURL=self-rating.js.map