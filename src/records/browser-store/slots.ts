/** The slots of a record in its database: one for each learner who used this computer, and whose turn it is. */

import { canonicalJson, parseEntry } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import { slotRange } from './database.js';
import type { Transaction } from './database.js';
import { parseDraft, valuesOf } from './stamped-draft.js';

/** One learner's sitting at this computer. */
export interface Sitting {
  readonly slot: string;
  readonly sitting: string;
  /** The last activity in it, in milliseconds since 1970. */
  readonly last: number;
  /** Whether it started where students share computers, so that its work is erased afterwards. */
  readonly shared: boolean;
}

type Reading = Transaction<'readonly'> | Transaction<'readwrite'>;

/** The key under which `meta` keeps the last sitting in a slot; the present one is also kept under the key `''`. */
export const sittingKey = (slot: string): string => `sitting ${slot}`;

/** Parses a sitting from the database; undefined when it is not valid. */
export function parseSitting(value: unknown): Sitting | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { slot, sitting, last, shared }: { readonly [K in keyof Sitting]?: unknown } = value;
  if (typeof slot !== 'string' || typeof sitting !== 'string') return undefined;
  return { slot, sitting, last: Number(last) || 0, shared: shared === true };
}

/** The generation of a slot: how often it has been cleared. */
export async function generationOf(transaction: Reading, slot: string): Promise<number> {
  return Number(await transaction.objectStore('meta').get(slot)) || 0;
}

/** Whether a slot has entries, readable or not, or a draft with values. */
async function hasWork(transaction: Reading, slot: string): Promise<boolean> {
  const range = slotRange(slot);
  if ((await transaction.objectStore('entries').count(range)) > 0) return true;
  if ((await transaction.objectStore('quarantine').count(range)) > 0) return true;
  const drafts = await transaction.objectStore('drafts').getAll(range);
  return drafts.some((draft) => valuesOf(parseDraft(draft)) !== undefined);
}

/** What the database knows about the slots of a record. */
export interface Slots {
  /** The sitting with which a page starts. */
  readonly present: Sitting | undefined;
  /** The last sitting in each slot with work in it. */
  readonly held: ReadonlyMap<string, Sitting>;
  readonly generations: ReadonlyMap<string, number>;
}

/** Reads whose turn it is and which slots have work, from the data themselves, so that no slot can be overlooked. */
export async function readSlots(transaction: Reading, alsoIn: Iterable<string>): Promise<Slots> {
  const meta = transaction.objectStore('meta');
  const stored = await meta.get('');
  const present = parseSitting(stored);
  const held = new Map<string, Sitting>();
  const generations = new Map<string, number>();
  for (const slot of new Set([...(await slotsWithKeys(transaction)), ...alsoIn, ...(present ? [present.slot] : [])])) {
    generations.set(slot, await generationOf(transaction, slot));
    if (!(await hasWork(transaction, slot))) continue;
    const sitting = parseSitting(await meta.get(sittingKey(slot)));
    const isPresent = slot === present?.slot;
    held.set(slot, (isPresent ? present : sitting) ?? olderSitting(stored, slot) ?? (await lastIn(transaction, slot)));
  }
  return { present, held, generations };
}

/** The slots that have a key in any of the object stores, without reading the keys in between. */
async function slotsWithKeys(transaction: Reading): Promise<Set<string>> {
  const slots = new Set<string>();
  for (const name of ['entries', 'drafts', 'quarantine'] as const) {
    let cursor = await transaction.objectStore(name).openKeyCursor();
    while (cursor) {
      const [slot] = cursor.key;
      slots.add(slot);
      cursor = await cursor.continue([slot, []] as never);
    }
  }
  return slots;
}

/** Older code kept the sittings that were put away inside the present one. */
function olderSitting(present: unknown, slot: string): Sitting | undefined {
  const { left, away, last }: { readonly left?: unknown; readonly away?: unknown; readonly last?: unknown } =
    Object(present);
  if (Array.isArray(away) && away.includes(slot)) return { slot, sitting: slot, last: Number(last) || 0, shared: true };
  const before = parseSitting(left);
  return before && (before.slot === slot ? before : olderSitting(left, slot));
}

/** A sitting for a slot that nothing else is known about: its last activity is its last entry. */
async function lastIn(transaction: Reading, slot: string): Promise<Sitting> {
  const entries = await transaction.objectStore('entries').getAll(slotRange(slot));
  const times = entries.flatMap((json) => {
    const parsed = parseEntry(json);
    return parsed.ok ? Date.parse(parsed.value.clock ?? parsed.value.at) || 0 : [];
  });
  return { slot, sitting: slot, last: times.reduce((last, time) => Math.max(last, time), 0), shared: false };
}

/**
 * Puts entries into a transaction. Of two entries with the same id, the first in canonical JSON order is stored, as in
 * a record.
 */
export async function putEntries(
  transaction: Transaction<'readwrite'>,
  slot: string,
  entries: Iterable<Entry>,
): Promise<void> {
  const store = transaction.objectStore('entries');
  const put = async (entry: Entry): Promise<void> => {
    const there = parseEntry(await store.get([slot, entry.id]));
    if (!there.ok || canonicalJson(entry) < canonicalJson(there.value)) await store.put(entry, [slot, entry.id]);
  };
  await Promise.all([...entries].map(put));
}

/** Deletes all data of a slot, and returns its new generation. */
export async function eraseSlot(transaction: Transaction<'readwrite'>, slot: string, atLeast = 0): Promise<number> {
  const generation = Math.max(await generationOf(transaction, slot), atLeast) + 1;
  await transaction.objectStore('meta').put(generation, slot);
  for (const name of ['entries', 'drafts', 'quarantine'] as const) {
    await transaction.objectStore(name).delete(slotRange(slot));
  }
  return generation;
}
