/** Today's date on this device. */

import { localClock } from '../../core/clock.js';

/** Today, as in `2026-11-20`. */
export function today(): string {
  const now = new Date();
  return localClock(now.getTime(), now.getTimezoneOffset()).slice(0, 10);
}
