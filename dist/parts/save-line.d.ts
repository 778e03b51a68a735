/** Where a learner's work is and who has seen it, in one line, and the question whose work it is. */
import type { TemplateResult } from 'lit';
import type { RecordSession } from './record-session.js';
/**
 * The line in the foot of a widget that no `<learning-record>` is around. It always says both: whether the work is saved
 * here, and that the teacher has not seen it. Render it from the beginning, so that what it says later is announced.
 */
export declare function saveLine(session: RecordSession, language: string): TemplateResult;
/** Whether work would be lost with the page. */
export declare function isUnsafe({ saveState, durability }: RecordSession): boolean;
/** "Keep going with the work from Nov 20?" Show it, and nothing of the work, while the session's state is `asking`. */
export declare function whoseWork(session: RecordSession, language: string): TemplateResult;
/** A day as a person says it, with the year when it is another one: "Nov 20". */
export declare function shortDay(time: number, language: string): string;
/** Moves the focus on to the work, when the button that had it is gone with what it asked. */
export declare function toWork(root: Node): Promise<void>;
//# sourceMappingURL=save-line.d.ts.map