// Tests formatting times.

import { expect } from '@open-wc/testing';
import { formatClock, formatTime } from '../../../src/ui/base/format-time.js';

const now = new Date(2026, 10, 20, 10, 5).getTime();

describe('a formatted time', () => {
  it('is only the time today, and has the day on other days', () => {
    expect(formatTime(now, 'en', now)).to.match(/^10:05\sAM$/);
    expect(formatTime(now - 86_400_000, 'en', now)).to.match(/^Nov 19, 10:05\sAM$/);
    expect(formatTime(now - 86_400_000, 'es', now)).to.match(/19.*nov.*10:05/);
  });

  it('is the local time of the device that recorded it', () => {
    expect(formatClock('2026-11-20T10:05:00.000+09:00', 'en', now)).to.match(/^10:05\sAM$/);
    expect(formatClock('nonsense', 'en', now)).to.equal('');
  });
});
