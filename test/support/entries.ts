// Entries for tests, created as by a widget, with the same ids and times in every run.

import { makeEntry } from '../../src/core/entry.js';
import type { Entry, EntryBody, EntryOf } from '../../src/core/entry.js';

/** 20 November 2026, noon in Greenwich. */
export const noon = Date.UTC(2026, 10, 20, 12);

/** Creates entries in sequence, a minute apart. Makers with different seeds never create the same id. */
export class EntryMaker {
  now: number;
  latest: string | undefined;
  #seed: number;

  constructor(seed = 1, now = noon) {
    this.#seed = seed;
    this.now = now;
  }

  make<B extends EntryBody>(body: B): EntryOf<B['kind']> {
    this.now += 60_000;
    const entry = makeEntry(body, { now: this.now, offset: 420, latest: this.latest, random: this.random() });
    this.latest = entry.at;
    return entry;
  }

  rate(level: number | null, more: Partial<EntryOf<'rated'>> = {}): EntryOf<'rated'> {
    const of = { min: 1, max: 4, proficientAt: 3 };
    return this.make({ kind: 'rated', by: 'learner', about: 'o1', level, of, ...more });
  }

  reflect(text: string, more: Partial<EntryOf<'reflected'>> = {}): EntryOf<'reflected'> {
    return this.make({ kind: 'reflected', by: 'learner', about: 'o1', prompt: 'p1', moment: 'after', text, ...more });
  }

  retract(entry: Entry, by: EntryOf<'retracted'>['by'] = 'learner'): EntryOf<'retracted'> {
    return this.make({ kind: 'retracted', by, about: entry.id });
  }

  random(): Uint8Array {
    return Uint8Array.from({ length: 10 }, () => {
      this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0;
      return this.#seed >>> 24;
    });
  }
}

/** Converts an entry to plain, mutable data. */
export function plain(entry: Entry): Record<string, unknown> {
  return JSON.parse(JSON.stringify(entry));
}
