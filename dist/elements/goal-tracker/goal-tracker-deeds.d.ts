/** What comes of each thing a person can do in a goal tracker: entries, an open form, or words about what is missing. */
import type { EntryBody } from '../../core/entry.js';
import type { FieldProblem } from '../../core/goals.js';
import type { GoalView } from './goal-tracker-view.js';
/** What is to be done. */
export interface Deed {
    /** The entries of one act. */
    readonly bodies?: readonly EntryBody[];
    /** The form to open, as `kind:id`; none when it is empty. */
    readonly open?: string;
    /** Whether what stands in the form that was open is saved or set aside. */
    readonly lets?: boolean;
    /** Fields of the form that are filled. */
    readonly write?: Readonly<Record<string, string>>;
    readonly problems?: readonly FieldProblem[];
    /** What is announced. */
    readonly say?: string;
    /** Where the focus goes. */
    readonly focus?: string;
}
/** The id of a goal or step that begins now. */
export declare const newId: () => string;
/** Where the words of a goal begin. */
export declare const headingOf: (goal: string) => string;
/** A button was pressed. */
export declare function deed(view: GoalView, act: string, id: string): Deed | undefined;
/** A step was ticked, or unticked. */
export declare function ticked({ said, goals }: GoalView, id: string, on: boolean): Deed;
/** A goal goes to another place among those to work on. */
export declare function placed({ goals, said }: GoalView, id: string, to: number, focus?: string): Deed;
//# sourceMappingURL=goal-tracker-deeds.d.ts.map