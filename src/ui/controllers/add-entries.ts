/** Adds the entries of an action at once, after an event with which a page may veto them. */

import type { Entry, EntryBody } from '../../core/entry.js';
import type { RecordSession } from '../../records/record-session.js';
import { LearningEntryEvent } from '../base/learning-entry-event.js';

/** Fires the event and adds the entries of one action. Returns the added entries: none after a veto. */
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
