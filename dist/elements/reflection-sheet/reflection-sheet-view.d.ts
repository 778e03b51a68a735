/** What a reflection sheet shows at one moment, and the words for it. */
import type { Tested } from '../../core/entry.js';
import type { LearningRecord } from '../../core/record.js';
import type { UnreadRow } from '../../core/question-rows.js';
import type { Problem } from '../../core/problem.js';
import type { ReflectionSheetDefinition, SheetPart, SheetRow, SheetTest } from '../../core/reflection-sheet.js';
import type { ReflectionSheetMessages } from '../../messages/reflection-sheet/en.js';
import type { Draft } from '../../parts/draft.js';
import type { FamilyStory } from '../../parts/family-page.js';
import type { Reading } from '../../parts/reading.js';
import type { Viewer } from '../../parts/widget-element.js';
/** Everything the templates need. */
export interface SheetView {
    readonly given: ReflectionSheetDefinition;
    readonly said: ReflectionSheetMessages;
    readonly language: string;
    readonly reading: Reading;
    readonly viewer: Viewer;
    /** Whether the record may be shown; it is empty until then. */
    readonly isReady: boolean;
    readonly record: LearningRecord;
    /** The oldest first. */
    readonly rows: readonly SheetRow[];
    /** The author's tests without a row. */
    readonly open: readonly SheetTest[];
    /** Whether the learner can write now. */
    readonly acts: boolean;
    readonly draft: Draft;
    /** What was wrong with the fields when they were to be saved. */
    readonly problems: readonly Problem[];
    /** What was pasted and could not be read. */
    readonly unread: readonly UnreadRow[];
    /** What just happened. */
    readonly say: string;
    /** What the last act leaves to take back, or to put back. */
    readonly offers: 'undo' | 'redo' | undefined;
    /** What could be neither printed nor saved, to take by hand. */
    readonly text: string;
}
/** Whether the author asks for this part. */
export declare function asks({ given }: Pick<SheetView, 'given'>, part: SheetPart): boolean;
/** What a test is called: by its author in the reader's language while it is listed, else as it was written down. */
export declare function testName({ reading }: SheetView, { test, entry }: SheetRow): string;
/** What an objective is called, or what stands for it when it is gone. */
export declare function objectiveName({ given, reading }: SheetView, id: string): string;
/** The result as it was given; empty without any. */
export declare function resultOf({ said, given }: SheetView, result: Tested['result']): string;
/** A day of the calendar as a person says it. */
export declare function dayName(day: string, language: string): string;
/** Whether the student had something wrong on a test. */
export declare function hasMissed({ entry }: SheetRow): boolean;
/** What others wrote about a row, and who. */
export declare function commentsOn({ record, said }: SheetView, { id }: SheetRow): {
    by: string;
    who: string;
    text: string;
}[];
/** What a student can tell their family: of each objective, what the last test asked about first, as the student may see it. */
export declare function storiesOf({ given, record, rows }: SheetView): FamilyStory[];
//# sourceMappingURL=reflection-sheet-view.d.ts.map