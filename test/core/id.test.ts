// Tests the format and order of ids, and times that do not fit.

import { expect } from '@open-wc/testing';
import { uuidV7 } from '../../src/core/id.js';

const form = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('uuidV7', () => {
  it('has version 7 and variant 2 for any random bytes', () => {
    expect(uuidV7(0, new Uint8Array(10))).to.equal('00000000-0000-7000-8000-000000000000');
    expect(uuidV7(2 ** 48 - 1, new Uint8Array(10).fill(255))).to.equal('ffffffff-ffff-7fff-bfff-ffffffffffff');
    for (let byte = 0; byte < 256; byte += 1) {
      expect(uuidV7(Date.now(), new Uint8Array(16).fill(byte))).to.match(form);
    }
  });

  it('keeps all random bits except those of version and variant', () => {
    const ids = new Set<string>();
    for (let bit = 0; bit < 80; bit += 1) {
      const random = new Uint8Array(10);
      random[bit >> 3] = 1 << (bit & 7);
      ids.add(uuidV7(0, random));
    }
    expect(ids.size).to.equal(80 - 6 + 1);
  });

  it('sorts by time', () => {
    const random = new Uint8Array(10).fill(255);
    const times = [0, 1, 255, 256, 2 ** 32, Date.UTC(2026, 10, 20), Date.UTC(2100, 0, 1)];
    const ids = times.map((time) => uuidV7(time, random));
    expect([...ids].sort()).to.deep.equal(ids);
  });

  it('keeps its format for any time', () => {
    for (const time of [-1, NaN, Infinity, -Infinity, 2 ** 60, 0.5]) {
      expect(uuidV7(time, new Uint8Array(10))).to.match(form);
    }
  });
});
