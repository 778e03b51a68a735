/** How a widget finds the record it belongs to: the nearest `<learning-record>`, else the one that the page shares. */
import type { RecordSession } from './record-session.js';
/** The key of the context; the number is the format's major version, so that two versions on a page never mix. */
export declare const recordContext: {
    __context__: RecordSession;
};
/** What a widget says about the record it wants when no `<learning-record>` is around it. */
export interface RecordWish {
    readonly recordName: string | undefined;
    readonly sharedComputers: boolean;
}
/** Takes the answer to every request that no `<learning-record>` caught. */
export declare function answerUncaught(answer: (wish: RecordWish) => RecordSession): void;
/**
 * Asks for the record around an element and calls back with it, and with another whenever that changes. A widget inside a
 * `<learning-record>` that has no script yet waits for it. The answered function ends the asking.
 */
export declare function askForRecord(element: HTMLElement, found: (session: RecordSession) => void): () => void;
/** The nearest `<learning-record>` around an element, across shadow roots and slots, whether its script has run or not. */
export declare function recordAround(element: Element): Element | undefined;
//# sourceMappingURL=record-context.d.ts.map