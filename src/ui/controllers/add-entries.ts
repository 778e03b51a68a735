/** What a person's act comes to: one event before it, which a page may veto, and the entries added at once. */

import type { EntryBody } from '../../core/entry.js';
import { LearningEntryEvent } from '../base/learning-entry-event.js';
import type { RecordSession } from '../../records/record-session.js';

/** Tells the page and adds the entries; false when the page refused, and then nothing has happened. */
export function act(host: HTMLElement, session: RecordSession, bodies: readonly EntryBody[]): boolean {
  const entries = session.stamp(bodies);
  if (!host.dispatchEvent(new LearningEntryEvent(entries))) return false;
  void session.add(entries);
  return true;
}
