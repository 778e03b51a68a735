// Tests creating entries and parsing them from any input.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canonicalJson, entrySchemas, isKind, isNewer, makeEntry, parseEntry, restamp } from '../../src/core/entry.js';
import type { Entry } from '../../src/core/entry.js';
import { EntryMaker, noon, plain } from '../support/entries.js';
import { settings } from '../support/settings.js';

const sample = {
  v: 1,
  id: '019359a4-2800-7000-8000-000000000001',
  at: '2026-11-20T10:00:00.000Z',
  clock: '2026-11-20T03:00:00.000-07:00',
  by: 'learner',
  kind: 'rated',
  about: 'obj-linear-vs-exponential',
  level: 3,
  of: { min: 1, max: 4, proficientAt: 3 },
  label: 'Proficient',
  evidence: { id: 'quiz-2', title: 'Quiz 2', kind: 'assessment' },
  sure: true,
};

function good(json: unknown): Entry {
  const parsed = parseEntry(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function problems(json: unknown): string[] {
  const parsed = parseEntry(json);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

function isDeeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
  );
}

describe('makeEntry', () => {
  it('creates a complete entry that parses to itself', () => {
    const entry = new EntryMaker().rate(2.5, { label: { en: 'Nearly', es: 'Casi' }, need: ['time'] });
    expect(entry).to.include({ v: 1, kind: 'rated', by: 'learner', level: 2.5, at: '2026-11-20T12:01:00.000Z' });
    expect(entry.clock).to.equal('2026-11-20T05:01:00.000-07:00');
    expect(good(plain(entry))).to.deep.equal(entry);
  });

  it('freezes the entry and does not change its input', () => {
    const evidence = { id: 'quiz-2', title: { en: 'Quiz 2' }, kind: 'assessment' as const };
    const entry = new EntryMaker().rate(3, { evidence });
    expect(isDeeplyFrozen(entry)).to.equal(true);
    expect(Object.isFrozen(evidence)).to.equal(false);
    expect(entry.evidence).to.deep.equal(evidence);
  });

  it('sorts after known entries, even when the clock was set back', () => {
    const random = new Uint8Array(10);
    const body = { kind: 'commented', by: 'peer', about: 'o1', text: 'Clear!' } as const;
    const first = makeEntry(body, { now: noon, offset: 0, latest: undefined, random });
    const second = makeEntry(body, { now: 0, offset: 0, latest: first.at, random });
    expect(second.at > first.at).to.equal(true);
    expect(second.clock).to.equal('1970-01-01T00:00:00.000+00:00');
  });
});

describe('restamp', () => {
  const maker = new EntryMaker();
  const made = [maker.rate(1), maker.rate(2), maker.rate(3)] as const;

  it('moves entries after what was stored, in their order, and changes nothing else', () => {
    for (const latest of ['2099-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', made[1].at]) {
      const stamped = restamp(made, latest);
      const times = [latest, ...stamped.map(({ at }) => at)];
      expect(times).to.deep.equal([...new Set(times)].sort());
      expect(stamped.map((entry, index) => ({ ...entry, at: made[index]?.at }))).to.deep.equal(made);
      for (const entry of stamped) expect(good(plain(entry))).to.deep.equal(entry);
      expect(stamped.every((entry) => Object.isFrozen(entry))).to.equal(true);
    }
  });

  it('returns entries that are later already as they are', () => {
    for (const latest of [undefined, '2026-01-01T00:00:00.000Z']) {
      expect(restamp(made, latest).every((entry, index) => entry === made[index])).to.equal(true);
    }
  });
});

describe('parseEntry', () => {
  it('parses the example in the documentation', () => {
    expect(good(sample)).to.deep.equal(sample);
    expect(isDeeplyFrozen(good(sample))).to.equal(true);
  });

  it('parses every kind, and refuses each without its required members', () => {
    const bodies: Record<string, object> = {
      rated: { level: null, of: { min: 0, max: 4, proficientAt: 3 } },
      reflected: { prompt: 'p', moment: 'during', text: '' },
      commented: { text: 'Good.' },
      'goal-set': { objective: 'o1', from: null, target: 3 },
      'goal-changed': { state: 'met' },
      'step-set': { goal: 'g1', what: 'Practise', obstacle: { if: 'tired', then: 'rest' } },
      'step-changed': { state: 'done', rank: 1.5 },
      'checked-in': { text: 'Two of three done.' },
      determined: { level: 3, suggested: 2.6, how: 'override', reason: 'We talked it through.' },
      tested: {
        test: 'Unit 2',
        result: { points: 17, of: 20 },
        metLastGoal: false,
        errors: [{ question: '4', objective: 'o1', right: false, cause: 'simpleMistake' }],
      },
      'asked-ready': { words: '' },
      chosen: { board: 'b1', label: 'A poster', with: 'partner', partners: [{ label: 'Ana', agreed: true }] },
      unchosen: { board: 'b1' },
      progressed: { state: 'submitted' },
      proposed: { board: 'b1', title: 'A song', how: 'It tells both sides.' },
      decided: { answer: 'changesAsked', note: 'Add a source.' },
      'gave-feedback': { helped: 'some', text: '' },
      signaled: { understanding: 'red', words: 'I am stuck.', checks: ['units'] },
      released: { word: true },
      relocked: { note: 'Once more, please.' },
      helped: { state: 'helped', who: '12', need: 'red', waited: 6 },
      shown: { to: 'mother' },
      'turned-in': { through: 'e1', how: 'copy' },
      retracted: {},
    };
    expect(Object.keys(bodies)).to.have.members([...entrySchemas.keys()]);
    const { v, id, at, clock, by, about } = sample;
    for (const [kind, body] of Object.entries(bodies)) {
      expect(problems({ v, id, at, clock, by, about, kind, ...body }), kind).to.deep.equal([]);
      const mayBeBare = ['goal-changed', 'step-changed', 'released', 'relocked', 'asked-ready', 'retracted'].includes(
        kind,
      );
      expect(problems({ v, id, at, clock, by, about, kind }).length > 0, kind).to.equal(!mayBeBare);
      expect(problems({ v, id, at, by, about, kind, ...body })).to.deep.equal(['clock missing']);
      expect(problems({ v, id, at, clock, about, kind, ...body, by: 'robot' })).to.deep.equal(['by notOneOf']);
    }
  });

  it('keeps unknown members at every depth', () => {
    const json = { ...sample, mood: { colour: 'blue' }, evidence: { ...sample.evidence, room: 12 } };
    expect(good(json)).to.deep.equal(json);
  });

  it('keeps unknown kinds and newer versions, and distinguishes them', () => {
    const sang = good({ v: 1, id: 'x', at: sample.at, kind: 'sang', level: 'high' });
    expect(sang).to.deep.equal({ v: 1, id: 'x', at: sample.at, kind: 'sang', level: 'high' });
    const newer = good({ ...sample, v: 2, level: { value: 3 } });
    expect(isNewer(newer)).to.equal(true);
    expect(isNewer(sang)).to.equal(false);
    expect(isKind(newer, 'rated')).to.equal(false);
    expect(isKind(good(sample), 'rated')).to.equal(true);
    expect(problems({ v: 2, kind: 'rated' })).to.deep.equal(['id missing', 'at missing']);
  });

  it('drops keys that reach prototypes, and changes no prototype', () => {
    const json = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":1,${JSON.stringify(sample).slice(1, -1)},"why":{"__proto__":{"polluted":1},"prototype":1}}`,
    );
    expect(good(json)).to.deep.equal({ ...sample, why: {} });
    expect('polluted' in {}).to.equal(false);
    for (const kind of ['__proto__', 'constructor', 'toString']) expect(good({ ...sample, kind }).kind).to.equal(kind);
  });

  it('reports every problem of an entry at once', () => {
    const { of: _, ...rest } = sample;
    expect(problems({ ...rest, level: '3', at: '2026-11-20', evidence: { id: '' } })).to.have.members([
      'level wrongType',
      'of missing',
      'at notDate',
      'evidence.id empty',
      'evidence.title missing',
      'evidence.kind missing',
    ]);
  });

  it('accepts text of any length and content', () => {
    for (const text of ['x'.repeat(10_000_000), '\u0000', '\ud800', '🙂'.repeat(1000), '‮', '<script>']) {
      const entry = good({ ...sample, why: { text } });
      expect(isKind(entry, 'rated') && entry.why?.text === text).to.equal(true);
    }
  });

  it('returns a problem, never an exception, for values that are not plain data', () => {
    const loop: Record<string, unknown> = { ...sample };
    loop['self'] = loop;
    const getter = {
      get id(): string {
        throw new Error('boo');
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(problems(loop)).to.have.lengthOf(1);
    expect(problems(loop)[0]).to.match(/tooDeep$/);
    expect(problems(getter)).to.deep.equal([' unreadable']);
    expect(problems(revoked.proxy)).to.deep.equal([' unreadable']);
    expect(problems({ ...sample, level: NaN })).to.deep.equal(['level notData']);
    expect(problems({ ...sample, why: () => 1 })).to.deep.equal(['why notData']);
    for (const json of [undefined, null, 1, 'x', true, [], {}, Symbol('x'), 10n, new Date(), new Map()]) {
      expect(problems(json).length).to.be.greaterThan(0);
    }
  });

  it('never throws when bits of a stored entry are flipped', () => {
    const text = JSON.stringify(sample);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0, max: 6 }), (place, bit) => {
        const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit));
        try {
          parseEntry(JSON.parse(text.slice(0, place) + flipped + text.slice(place + 1)));
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
        }
      }),
      { seed: settings.seed, numRuns: 3000 },
    );
  });

  it('never throws, and what it accepts is frozen and parses to itself', () => {
    const bent = fc
      .constantFrom(...Object.keys(sample))
      .chain((key) => fc.record({ key: fc.constant(key), value: fc.anything() }));
    fc.assert(
      fc.property(fc.array(bent, { maxLength: 3 }), (changes) => {
        const parsed = parseEntry({ ...sample, ...Object.fromEntries(changes.map(({ key, value }) => [key, value])) });
        if (!parsed.ok) return parsed.problems.length > 0;
        return isDeeplyFrozen(parsed.value) && canonicalJson(good(plain(parsed.value))) === canonicalJson(parsed.value);
      }),
      { seed: settings.seed, numRuns: 3000 },
    );
  });
});

describe('canonicalJson', () => {
  it('gives equal data the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).to.equal(text);
      }),
      { seed: settings.seed, numRuns: 1000 },
    );
    expect(canonicalJson({ b: 1, a: [true, null] })).to.equal('{"a":[true,null],"b":1}');
  });

  it('ignores a toJSON that a page puts on a prototype', () => {
    const prototypes = [Array.prototype, String.prototype, Object.prototype];
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'hijacked' });
    }
    try {
      expect(canonicalJson({ entries: ['a'] })).to.equal('{"entries":["a"]}');
    } finally {
      for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });
});
