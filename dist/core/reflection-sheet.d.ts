/** What an author writes for `<reflection-sheet>`, what a record says on one, and what a student's new row must hold. */
import type { GenericSchema } from 'valibot';
import type { Tested, TestedQuestion } from './entry.js';
import type { Objective } from './objective.js';
import type { Parsed } from './problem.js';
import type { LanguageDisplay } from './proficiency-scale.js';
import type { LearningRecord } from './record.js';
import type { Text } from './text.js';
/** One question of a test, and the objective it asks about. */
export interface SheetQuestion {
    /** Its number or name. */
    readonly question: string;
    /** The id of one of the sheet's objectives. */
    readonly objective: string;
}
/** A test that the author lists, so that a student need not write its name. */
export interface SheetTest {
    /** Without it the test is known by its title, and renaming it makes another test of it. */
    readonly id?: string;
    readonly title: Text;
    /** The day, as in `2026-11-20`. */
    readonly on?: string;
    readonly questions?: readonly SheetQuestion[];
}
/** What a sheet may ask for beside the result. */
export type SheetPart = 'goal' | 'plan' | 'errors';
/** The definition of a `<reflection-sheet>`. */
export interface ReflectionSheetDefinition {
    readonly type: 'reflection-sheet';
    readonly id?: string;
    /** The name of the record it belongs to, one per class. */
    readonly record?: string;
    /** What the sheet is for, such as the course. */
    readonly title?: Text;
    readonly tests?: readonly SheetTest[];
    /** What questions can be about. */
    readonly objectives?: readonly Objective[];
    /** The lowest and highest level a teacher gives; any number of 0 or more when left out. */
    readonly scale?: {
        readonly min: number;
        readonly max: number;
    };
    /** What is asked beside the result; everything when left out. */
    readonly ask?: readonly SheetPart[];
    readonly languages?: Exclude<LanguageDisplay, 'swap'>;
    /** Whether students share computers, so that work lasts for one sitting. */
    readonly sharedComputers?: boolean;
}
/** The schema of a `<reflection-sheet>`'s definition. */
export declare const reflectionSheetSchema: GenericSchema<ReflectionSheetDefinition>;
/** The id under which a record keeps what is on a sheet. `sheetId({ type: 'reflection-sheet' })` is `'reflection-sheet'`. */
export declare function sheetId({ id }: ReflectionSheetDefinition): string;
/** One test as the student looked back on it. */
export interface SheetRow {
    /** The id of the entry that began it, which changes of the row keep. */
    readonly id: string;
    /** What stands now. */
    readonly entry: Tested;
    /** The day of the test or, where nobody said it, the day the student wrote. */
    readonly day: string;
    /** Where the author still lists the test, how. */
    readonly test: SheetTest | undefined;
    /** The latest goal of the rows before: the question that this row answers. */
    readonly goalBefore: string | undefined;
}
/**
 * The rows of a sheet, by day, the oldest first, and of one day in the order they were begun: the changed ones as they are
 * now, the taken-back ones left out. A test that was written down on two devices has two rows, so that nothing is lost.
 *
 * After one `tested` entry with the goal `'80'`, `sheetRows(given, record)[0]?.entry.goal` is `'80'`.
 */
export declare function sheetRows(given: ReflectionSheetDefinition, record: LearningRecord): readonly SheetRow[];
/** The author's tests that no row is about yet, in the author's order. */
export declare function openTests({ tests }: ReflectionSheetDefinition, rows: readonly SheetRow[]): readonly SheetTest[];
/** The goal that comes back as a question: of the rows before this one, or of all of them for a new row. */
export declare function lastGoal(rows: readonly SheetRow[], id?: string): string | undefined;
/** Objectives by how the questions about them went; each id once. */
export interface SortedObjectives {
    /** Every question right. */
    readonly strengths: readonly string[];
    /** Something wrong, by a mistake, for want of time, or for a reason that was not said. */
    readonly review: readonly string[];
    /** At least one question that the student does not understand yet. */
    readonly priority: readonly string[];
}
/**
 * What a test says about each objective it asked about, in the order of `objectives`, and after them what is not among them
 * (any longer). After Jan Chappuis, *Seven Strategies of Assessment for Learning* (2009), strategy 5.
 *
 * One right question on `o1` gives `{ strengths: ['o1'], review: [], priority: [] }`.
 */
export declare function sortErrors(errors: readonly TestedQuestion[], objectives?: readonly Pick<Objective, 'id'>[]): SortedObjectives;
/** How a question went; `wrong` without a reason. */
export type QuestionAnswer = 'right' | 'wrong' | NonNullable<TestedQuestion['cause']>;
/** Every answer there is. */
export declare const questionAnswers: readonly QuestionAnswer[];
/** How a question went. `answerOf({ question: '1', objective: 'o', right: true })` is `'right'`. */
export declare function answerOf({ right, cause }: TestedQuestion): QuestionAnswer;
/** One question as it stands in its fields. */
export interface QuestionDraft {
    readonly question: string;
    readonly objective: string;
    /** A `QuestionAnswer`, or empty. */
    readonly answer: string;
}
/** A row as it stands in its fields, all of it text. */
export interface SheetDraft {
    readonly test: string;
    /** A day, or empty. */
    readonly on: string;
    /** Which of the fields of a result count. */
    readonly kind: 'level' | 'points';
    readonly level: string;
    readonly points: string;
    readonly of: string;
    readonly met: '' | 'yes' | 'notYet';
    readonly goal: string;
    readonly plan: string;
    readonly errors: readonly QuestionDraft[];
}
/** What a row says. */
export type SheetRowBody = Pick<Tested, 'test' | 'on' | 'result' | 'metLastGoal' | 'goal' | 'plan' | 'errors'>;
/**
 * What the fields of a row say, or everything that is wrong with them. Paths are names of fields: `test`, `on`, `level`,
 * `points`, `of`, `errors[0].question`, `errors[0].objective`, `errors[0].answer`. Codes: `empty` for what must be said,
 * `notDate`, `wrongType` for no number, and `outOfRange` with `max` for more points than there are, or with the `min` and
 * `max` of the scale. A question without anything in it counts as none.
 *
 * Points `'17'` of `'20'` give the result `{ points: 17, of: 20 }`; of `'10'`, the problem `outOfRange` at `points`.
 */
export declare function readSheetRow(draft: SheetDraft, scale?: ReflectionSheetDefinition['scale']): Parsed<SheetRowBody>;
//# sourceMappingURL=reflection-sheet.d.ts.map