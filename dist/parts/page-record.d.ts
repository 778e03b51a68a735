/** The records of widgets that no `<learning-record>` is around: one session for each name, shared by the whole page. */
import type { EntryStore } from '../stores/entry-store.js';
import type { RecordWish } from './record-context.js';
import { RecordSession } from './record-session.js';
/** Lets every widget on the page find a record, from now on. */
export declare function keepPageRecords(): void;
/**
 * The session of a record, the same one for the same name. Without a name it is the one of the page's address; a page
 * without an address keeps to memory. Whether students share computers is what anyone says before the record is opened.
 */
export declare function pageRecord({ recordName, sharedComputers }: RecordWish): RecordSession;
/** The session of a store that a page brings itself, the same one for the same store. */
export declare function storeRecord(store: EntryStore, name: string | undefined): RecordSession;
//# sourceMappingURL=page-record.d.ts.map