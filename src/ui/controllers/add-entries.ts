/** What an action comes to: one event before it, which a page may veto, and its entries added at once. */

import type { Entry, EntryBody } from '../../core/entry.js';
import type { RecordSession } from '../../records/record-session.js';
import { LearningEntryEvent } from '../base/learning-entry-event.js';

/** Tells the page and adds the entries of one action. Answers what was added: nothing when the page refused. */
export function addEntries(
  host: EventTarget,
  session: RecordSession | undefined,
  bodies: readonly EntryBody[],
): readonly Entry[] {
  const entries = session?.stamp(bodies) ?? [];
  if (entries.length === 0 || !host.dispatchEvent(new LearningEntryEvent(entries))) return [];
  void session?.add(entries);
  return entries;
}
