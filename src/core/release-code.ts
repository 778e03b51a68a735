/** How release codes are compared, how often one may be tried, and how long the pause is after that. */

import type { ReleaseCode } from './checkpoint.js';
import { member } from './schema.js';

/** How often the release word was tried; kept as a draft, so that a reload does not forget it. */
export interface Tries {
  readonly failed: number;
  /** When the pause ends, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * One try more, counted before it is known whether it was right. The last one that is allowed begins the pause. `before` is
 * what was kept, of whatever shape; `now` is in milliseconds since 1970.
 *
 * With three tries allowed, `countTry({ failed: 2, until: 0 }, latch, 0)` is `{ failed: 0, until: 300_000 }`.
 */
export function countTry(before: unknown, { tries = 3, pauseMinutes = 5 }: ReleaseCode, now: number): Tries {
  const failed = (Number(member(before, 'failed')) || 0) + 1;
  return failed < tries ? { failed, until: 0 } : { failed: 0, until: now + pauseMinutes * 60_000 };
}

/**
 * How long the pause still is, in milliseconds; 0 when the word may be tried. A pause that ends later than one begun now
 * comes from a clock that was wrong, and does not count.
 *
 * `pauseLeft({ failed: 0, until: 90_000 }, latch, 30_000)` is `60_000`.
 */
export function pauseLeft(kept: unknown, { pauseMinutes = 5 }: ReleaseCode, now: number): number {
  const left = (Number(member(kept, 'until')) || 0) - now;
  return left > 0 && left <= pauseMinutes * 60_000 ? left : 0;
}

/**
 * A word as it is hashed: without case, accents, spaces and signs, so that a student's keyboard makes no difference.
 *
 * `plainWord(' Río  Tambor ')` is `'riotambor'`.
 */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
