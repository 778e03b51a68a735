/** What comes of each thing a person can do on a path: entries, or words about what is missing. */
import type { EntryBody } from '../../core/entry.js';
import type { PathView } from './learning-path-view.js';
/** What is to be done. */
export interface Deed {
    /** The entries of one act. */
    readonly bodies?: readonly EntryBody[];
    /** Whether it takes back what was done last. */
    readonly undoes?: boolean;
    /** What is announced. */
    readonly say: string;
    /** The fields that are saved or set aside, and those that are filled. */
    readonly drop?: readonly string[];
    readonly write?: Readonly<Record<string, string>>;
    /** The step it happens in, and where the focus goes within it. */
    readonly where: string;
    readonly focus?: string;
}
/** A button was pressed; its name may hold an answer after a colon, its id names a step or an own prompt. */
export declare function deed(view: PathView, act: string, id: string): Deed | undefined;
//# sourceMappingURL=learning-path-deeds.d.ts.map