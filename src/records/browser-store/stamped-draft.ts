/** Drafts as they are stored: each value with the time of its change, so that no older one replaces it. */

import { cloned } from '../memory-store.js';
import type { DraftValues } from '../entry-store.js';

/** A value, or a deleted one, and when it was changed: in milliseconds since 1970, but never before an earlier change. */
export interface StampedValue {
  readonly value?: unknown;
  readonly at: number;
}

export type StampedDraft = Readonly<Record<string, StampedValue>>;

/** Reads a stored draft. Older code stored the values alone, which count as older than any change. */
export function parseDraft(stored: unknown): StampedDraft {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { stamped }: { readonly stamped?: unknown } = stored;
  if (typeof stamped !== 'object' || stamped === null) {
    return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, { value, at: 0 }]));
  }
  const isStamped = ([, value]: [string, unknown]): boolean =>
    typeof value === 'object' && value !== null && 'at' in value && Number.isFinite(value.at);
  return Object.fromEntries(Object.entries(stamped).filter(isStamped)) as StampedDraft;
}

/** The form in which a draft is stored. */
export const storedDraft = (draft: StampedDraft): { readonly stamped: StampedDraft } => ({ stamped: draft });

/** Of two values with the same name, the one that was changed later. */
export function mergeDrafts(one: StampedDraft, other: StampedDraft): StampedDraft {
  const merged: Record<string, StampedValue> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const known = merged[name];
    if (!known || known.at <= value.at) merged[name] = value;
  }
  return merged;
}

/** A draft in which these values were changed now, and after all changes in `known`. */
export function changeDraft(known: StampedDraft, changes: DraftValues, now: number): StampedDraft {
  const latest = Math.max(0, ...Object.values(known).map(({ at }) => at));
  const at = Math.max(now, latest + 1);
  const changed = Object.entries(changes).map(([name, value]): [string, StampedValue] => {
    const copy = cloned(value);
    return [name, copy === undefined ? { at } : { value: copy, at }];
  });
  return mergeDrafts(known, Object.fromEntries(changed));
}

/** The values of a draft; undefined when it has none. */
export function valuesOf(draft: StampedDraft): DraftValues | undefined {
  const values = Object.entries(draft).flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]));
  return values.length > 0 ? Object.fromEntries(values) : undefined;
}
