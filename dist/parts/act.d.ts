/** What a person's act comes to: one event before it, which a page may veto, and the entries added at once. */
import type { EntryBody } from '../core/entry.js';
import type { RecordSession } from './record-session.js';
/** Tells the page and adds the entries; false when the page refused, and then nothing has happened. */
export declare function act(host: HTMLElement, session: RecordSession, bodies: readonly EntryBody[]): boolean;
//# sourceMappingURL=act.d.ts.map