/** What an author writes for `<proficiency-scale>`. */
import { exactOptional, looseObject, nullable, number, picklist, pipe } from 'valibot';
import { objectiveSchema, offScale } from './objective.js';
import { idSchema, member, rule } from './schema.js';
/** The members that every widget showing one objective's levels has. */
export const scaleMembers = {
    id: exactOptional(idSchema),
    record: exactOptional(idSchema),
    objective: objectiveSchema,
    order: exactOptional(picklist(['ascending', 'descending'])),
    layout: exactOptional(picklist(['auto', 'table', 'cards', 'one'])),
    languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
};
/** The schema of a `<proficiency-scale>`'s definition. */
export const proficiencyScaleSchema = pipe(looseObject({
    type: picklist(['proficiency-scale']),
    ...scaleMembers,
    current: exactOptional(nullable(number())),
    target: exactOptional(number()),
}), rule((definition) => offScale(definition, member(definition, 'objective'), 'current', 'target')));
//# sourceMappingURL=proficiency-scale.js.map