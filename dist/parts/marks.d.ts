/** The few signs that stand beside words: the stair of a level, and who or what a mark is about. */
import type { TemplateResult } from 'lit';
import type { Objective } from '../core/objective.js';
/**
 * The stair of a level: one bar for each written level, rising, filled up to this one; a half point fills half a bar. It
 * tells levels apart where colours cannot.
 */
export declare function stair({ levels }: Objective, value: number): TemplateResult;
declare const shapes: {
    readonly you: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z';
    readonly teacher: 'M8 1l7 7-7 7-7-7z';
    readonly copied: 'M8 1l7 7-7 7-7-7z';
    readonly test: 'M2.5 2.5h11v11h-11z';
    readonly goal: 'M3 15V1.5h9.5l-2.5 3.5 2.5 3.5H3';
    readonly next: 'M3 8h10M9 4l4 4-4 4';
    readonly old: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4.5V8l2.5 1.5';
};
/** What a mark can be about. */
export type Mark = keyof typeof shapes;
/** A small sign with its word: it never speaks by shape or colour alone. */
export declare function mark(kind: Mark, word: string): TemplateResult;
export {};
//# sourceMappingURL=marks.d.ts.map