/** The levels of one objective, to read or to choose from: the same list in a scale and in a self-rating. */
import type { TemplateResult } from 'lit';
import type { HalfLevel, Level, Objective } from '../core/objective.js';
import type { LevelOrder, ScaleLayout } from '../core/proficiency-scale.js';
import type { SharedMessages } from '../messages/shared/en.js';
import type { Reading } from './reading.js';
/** What a list of levels shows. */
export interface LevelListView {
    readonly objective: Objective;
    readonly reading: Reading;
    readonly words: SharedMessages;
    readonly order?: LevelOrder | undefined;
    readonly layout?: ScaleLayout | undefined;
    /** The level marked as "You are here". */
    readonly current?: number | null | undefined;
    readonly target?: number | undefined;
    readonly teacher?: number | null | undefined;
    /** The one level that is shown in the `one` layout. */
    readonly shown?: number | undefined;
    /** Whether the plainer words are shown where an author wrote them. */
    readonly plain?: boolean;
    /** Whether each level offers to be heard. */
    readonly speaks?: boolean;
    /** The level that is being heard, as text. */
    readonly speaking?: string | undefined;
    /** The value chosen; undefined where nothing can be chosen. */
    readonly chosen?: string | undefined;
    readonly disabled?: boolean;
}
/** A value and its name as a person reads it, such as "3 · Proficient" or "2.5 · Between Developing and Proficient". */
export declare function levelName(level: Level | HalfLevel, reading: Reading, words: SharedMessages, language: string): string;
/** The levels a list shows, in the order of the screen: every value that can be chosen, or the written ones and where I am. */
export declare function levelsShown({ objective, order, chosen, current, target, teacher, }: LevelListView): (Level | HalfLevel)[];
/** The list itself; each item holds its level in `data-level`, and native radios named `level` where one can be chosen. */
export declare function levelList(view: LevelListView, language: string): TemplateResult;
//# sourceMappingURL=level-list.d.ts.map