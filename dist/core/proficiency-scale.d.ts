/** What an author writes for `<proficiency-scale>`. */
import type { GenericSchema } from 'valibot';
import type { Objective } from './objective.js';
/** Which level comes first on the screen. It changes nothing that is kept. */
export type LevelOrder = 'ascending' | 'descending';
/** How levels are laid out; `auto` chooses by the room there is. */
export type ScaleLayout = 'auto' | 'table' | 'cards' | 'one';
/** How an author's two languages are shown. */
export type LanguageDisplay = 'off' | 'stacked' | 'side-by-side' | 'swap';
/** The definition of a `<proficiency-scale>`. */
export interface ProficiencyScaleDefinition {
    readonly type: 'proficiency-scale';
    readonly id?: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    readonly objective: Objective;
    readonly order?: LevelOrder;
    readonly layout?: ScaleLayout;
    readonly languages?: LanguageDisplay;
    /** The level to mark as "I am here". */
    readonly current?: number | null;
    /** The level to mark as the target. */
    readonly target?: number;
}
/** The members that every widget showing one objective's levels has. */
export declare const scaleMembers: {
    id: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<undefined>, import("valibot").MinLengthAction<string, 1, "empty">]>, undefined>;
    record: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<undefined>, import("valibot").MinLengthAction<string, 1, "empty">]>, undefined>;
    objective: GenericSchema<Objective>;
    order: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<["ascending", "descending"], undefined>, undefined>;
    layout: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<["auto", "table", "cards", "one"], undefined>, undefined>;
    languages: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<["off", "stacked", "side-by-side", "swap"], undefined>, undefined>;
};
/** The schema of a `<proficiency-scale>`'s definition. */
export declare const proficiencyScaleSchema: GenericSchema<ProficiencyScaleDefinition>;
//# sourceMappingURL=proficiency-scale.d.ts.map