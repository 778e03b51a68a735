/** Release codes: how they are compared, the number of tries, and the pause after that. */

import type { ReleaseCode } from '../../core/checkpoint.js';
import { member } from '../../core/schema.js';

/** The tries of a release code; stored as a draft, so that a reload does not reset them. */
export interface Tries {
  readonly failed: number;
  /** When the pause ends, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * Counts a try before its result is known. The last allowed try starts the pause. `before` is the stored draft, of any
 * shape; `now` is in milliseconds since 1970.
 *
 * With three tries allowed, `countTry({ failed: 2, until: 0 }, code, 0)` is `{ failed: 0, until: 300_000 }`.
 */
export function countTry(before: unknown, { tries = 3, pauseMinutes = 5 }: ReleaseCode, now: number): Tries {
  const failed = (Number(member(before, 'failed')) || 0) + 1;
  return failed < tries ? { failed, until: 0 } : { failed: 0, until: now + pauseMinutes * 60_000 };
}

/**
 * The remaining time of the pause, in milliseconds; 0 when a try is allowed. A pause that ends later than one started
 * now comes from a wrong clock and does not count.
 *
 * `pauseLeft({ failed: 0, until: 90_000 }, code, 30_000)` is `60_000`.
 */
export function pauseLeft(stored: unknown, { pauseMinutes = 5 }: ReleaseCode, now: number): number {
  const left = (Number(member(stored, 'until')) || 0) - now;
  return left > 0 && left <= pauseMinutes * 60_000 ? left : 0;
}

/**
 * The form of a word that is hashed: without case, accents, spaces and punctuation, so that it does not depend on the
 * student's keyboard. Emoji only count when there are no letters or digits.
 *
 * `plainWord(' Río  Tambor ')` is `'riotambor'`, and `plainWord('🐢 🐢')` is `'🐢🐢'`.
 */
export function plainWord(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase();
  // Only symbols: keyboards differ in whether they add an invisible selector after an emoji.
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.replace(/[^\p{S}]/gu, '');
}
