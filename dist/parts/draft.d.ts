/** What a person has picked or typed and not yet saved: by the name of its control, kept through reloads. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecordSession } from './record-session.js';
/** The draft of one thing in one record. It follows the record, and never carries words from one person's to another's. */
export declare class Draft implements ReactiveController {
    #private;
    /** `found` is called when an earlier draft has come back. */
    constructor(host: ReactiveControllerHost, found: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Whether a control whose name fits has something in it that is not saved. */
    has(names: RegExp): boolean;
    get(name: string): string | undefined;
    /** The same without the space around it, as it is saved. */
    text(name: string): string | undefined;
    set(name: string, value: string): void;
    /** Lets go of the controls whose names fit, since they are saved or set aside. */
    drop(names: RegExp): void;
    /**
     * Looks for the draft with this key once the session's work may be shown. Answers whether it let go of another draft: of
     * another key or record, or of work that was erased or put away.
     */
    follow(session: RecordSession | undefined, key: string): boolean;
    /** Keeps it now, unless its record was erased or put away meanwhile. */
    readonly flush: () => void;
}
//# sourceMappingURL=draft.d.ts.map