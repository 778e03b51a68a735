// Tests parsing definitions from authors, files and attackers.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { looseObject, unknown } from 'valibot';
import { definitionLimits, parseDefinition, parseJson } from '../../src/core/definition.js';
import { objectiveSchema } from '../../src/core/objective.js';
import { proficiencyScaleSchema } from '../../src/elements/proficiency-scale/definition.js';
import { selfRatingSchema } from '../../src/elements/self-rating/definition.js';
import { settings } from '../support/settings.js';

const good = {
  type: 'proficiency-scale',
  objective: {
    id: 'obj-1',
    title: 'Safety',
    levels: [
      { value: 2, label: 'Two' },
      { value: 0, label: 'Zero' },
      { value: 1, label: 'One' },
    ],
  },
};
const anything = looseObject({});

function problemsIn(json: unknown) {
  const parsed = parseDefinition(anything, json);
  return parsed.ok ? [] : parsed.problems;
}

function nested(depth: number): object {
  return depth === 1 ? {} : { in: nested(depth - 1) };
}

describe('parseJson', () => {
  it('reads JSON', () => {
    expect(parseJson('{"a":[1,null]}')).to.deep.equal({ ok: true, value: { a: [1, null] } });
  });

  it('reports where JSON ends early, when the browser does', () => {
    const parsed = parseJson('{\n  "a": 1,\n  b: 2\n}');
    expect(parsed.ok).to.equal(false);
    const problem = parsed.ok ? undefined : parsed.problems[0];
    expect(problem).to.include({ path: '', code: 'notJson' });
    // WebKit's message contains no position.
    if (Object.keys(problem?.params ?? {}).length > 0) expect(problem?.params).to.deep.equal({ line: 3, column: 3 });
  });

  it('refuses text above the size limit without parsing it', () => {
    const parsed = parseJson(`"${'a'.repeat(definitionLimits.size)}"`);
    expect(parsed).to.deep.equal({
      ok: false,
      problems: [{ path: '', code: 'tooBig', params: { expected: definitionLimits.size } }],
    });
  });
});

describe('parseDefinition', () => {
  it('returns a sorted copy and does not change its input', () => {
    const before = structuredClone(good);
    const parsed = parseDefinition(proficiencyScaleSchema, good);
    expect(good).to.deep.equal(before);
    expect(parsed.ok && parsed.value.objective.levels.map(({ value }) => value)).to.deep.equal([0, 1, 2]);
  });

  it('gives the same result for JSON text', () => {
    expect(parseDefinition(proficiencyScaleSchema, JSON.stringify(good))).to.deep.equal(
      parseDefinition(proficiencyScaleSchema, good),
    );
  });

  it('keeps unknown members at every depth', () => {
    const extended = {
      ...good,
      'x-note': { by: ['us'], on: null },
      objective: { ...good.objective, symbol: 'helmet' },
    };
    const parsed = parseDefinition(proficiencyScaleSchema, extended);
    expect(parsed.ok && parsed.value).to.deep.include({ 'x-note': { by: ['us'], on: null } });
    expect(parsed.ok && parsed.value.objective).to.include({ symbol: 'helmet' });
  });

  it('keeps the order of a list named levels that does not contain levels', () => {
    const parsed = parseDefinition(anything, { levels: ['b', 'a'] });
    expect(parsed).to.deep.equal({ ok: true, value: { levels: ['b', 'a'] } });
  });

  it('reports paths in the form that an author would write', () => {
    const parsed = parseDefinition(proficiencyScaleSchema, {
      ...good,
      type: 'rubric',
      objective: { ...good.objective, levels: [good.objective.levels[0], { value: 'two', label: 'Two' }] },
      target: 7,
    });
    expect(parsed).to.deep.equal({
      ok: false,
      problems: [
        { path: 'type', code: 'notOneOf', params: { expected: 'proficiency-scale', found: 'rubric' } },
        { path: 'objective.levels[1].value', code: 'wrongType', params: { expected: 'number', found: 'two' } },
        { path: 'target', code: 'unknownLevel', params: { found: 7 } },
      ],
    });
  });

  it('reports missing members and values that are not objects', () => {
    expect(parseDefinition(objectiveSchema, '{"id":"o1"}')).to.deep.equal({
      ok: false,
      problems: [
        { path: 'title', code: 'missing' },
        { path: 'levels', code: 'missing' },
      ],
    });
    for (const nothing of [null, 5, 'null', true, '"text"']) {
      const parsed = parseDefinition(objectiveSchema, nothing);
      expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).to.deep.equal(['wrongType']);
    }
    expect(parseDefinition(objectiveSchema, undefined).ok).to.equal(false);
  });

  it('treats an undefined member as missing, like JSON', () => {
    expect(parseDefinition(proficiencyScaleSchema, { ...good, order: undefined }).ok).to.equal(true);
  });

  describe('limits', () => {
    it('accepts 12 levels of nesting and refuses 13', () => {
      expect(problemsIn(nested(12))).to.deep.equal([]);
      expect(problemsIn(nested(13))).to.deep.equal([
        { path: Array(12).fill('in').join('.'), code: 'tooDeep', params: { expected: 12 } },
      ]);
    });

    it('accepts lists of 500 items and refuses 501', () => {
      expect(problemsIn({ a: Array(500).fill(1) })).to.deep.equal([]);
      expect(problemsIn({ a: Array(501).fill(1) })).to.deep.equal([
        { path: 'a', code: 'tooMany', params: { found: 501, expected: 500 } },
      ]);
    });

    it('accepts texts of 5,000 characters and refuses 5,001', () => {
      expect(problemsIn({ a: 'x'.repeat(5000) })).to.deep.equal([]);
      expect(problemsIn({ a: 'x'.repeat(5001) })).to.deep.equal([
        { path: 'a', code: 'tooLong', params: { found: 5001, expected: 5000 } },
      ]);
    });

    it('accepts 200 kB and refuses 300 kB, as text and as an object', () => {
      const big = (kilobytes: number) => ({ a: Array<string>(kilobytes / 5).fill('x'.repeat(4990)) });
      for (const form of [(value: object) => value, (value: object) => JSON.stringify(value)]) {
        expect(problemsIn(form(big(200)))).to.deep.equal([]);
        expect(problemsIn(form(big(300))).map(({ code }) => code)).to.deep.equal(['tooBig']);
      }
    });

    it('counts keys and small members as well', () => {
      const wide = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 1]));
      expect(problemsIn(wide).map(({ code }) => code)).to.deep.equal(['tooBig']);
    });

    it('reports at most 100 problems', () => {
      const levels = Array.from({ length: 500 }, () => ({ indicators: Array(100).fill(null) }));
      const parsed = parseDefinition(objectiveSchema, { levels });
      expect(parsed.ok ? [] : parsed.problems).to.have.lengthOf(100);
    });

    it('reports other problems in addition to a limit', () => {
      const parsed = parseDefinition(objectiveSchema, { title: 'x'.repeat(5001), levels: [] });
      expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
        'title tooLong',
        'id missing',
        'levels tooFewLevels',
      ]);
    });
  });

  describe('hostile input', () => {
    it('drops keys that reach prototypes, at every depth', () => {
      const text = `{"__proto__":{"polluted":1},"a":{"constructor":{"prototype":{"polluted":1}},"b":[{"__proto__":{"polluted":1}}]},"prototype":1}`;
      const parsed = parseDefinition(anything, text);
      expect(parsed).to.deep.equal({ ok: true, value: { a: { b: [{}] } } });
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      const value: unknown = parsed.ok ? parsed.value : undefined;
      expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    });

    it('stops at circular references', () => {
      const circle: Record<string, unknown> = { ...good };
      circle['self'] = circle;
      expect(problemsIn(circle).map(({ code }) => code)).to.deep.equal(['tooDeep']);
      const wide: unknown[] = [];
      wide.push(...Array<unknown>(500).fill(wide));
      expect(problemsIn({ wide }).map(({ code }) => code)).to.deep.equal(['tooDeep']);
    });

    it('names the member whose getter throws', () => {
      const trap = {
        a: {
          get b(): number {
            throw new Error('no');
          },
        },
      };
      expect(problemsIn(trap)).to.deep.equal([{ path: 'a.b', code: 'unreadable' }]);
    });

    it('does not throw on objects whose keys cannot be read', () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      expect(problemsIn({ a: proxy }).map(({ code }) => code)).to.deep.equal(['unreadable']);
    });

    it('refuses values that JSON cannot represent', () => {
      for (const value of [1n, NaN, Infinity, () => 1, Symbol('a')]) {
        expect(problemsIn({ a: [value] })).to.deep.equal([
          { path: 'a[0]', code: 'notData', params: { found: typeof value } },
        ]);
      }
    });

    it('is not affected by a setter on Object.prototype', () => {
      Object.defineProperty(Object.prototype, 'label', {
        configurable: true,
        get: () => undefined,
        set: () => undefined,
      });
      try {
        const parsed = parseDefinition(proficiencyScaleSchema, good);
        expect(parsed.ok && parsed.value.objective.levels.map(({ label }) => label)).to.deep.equal([
          'Zero',
          'One',
          'Two',
        ]);
      } finally {
        Reflect.deleteProperty(Object.prototype, 'label');
      }
    });

    it('keeps lone surrogates, zeros and angle brackets unchanged', () => {
      const odd = { a: '\uD800', b: '\u0000', c: '<img src=x onerror=alert(1)>' };
      expect(parseDefinition(anything, odd)).to.deep.equal({ ok: true, value: odd });
    });

    it('never throws, and returns a value or problems for any input', () => {
      const value = fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withTypedArray: true,
        withUnicodeString: true,
      });
      const shaped = fc.record(
        {
          type: fc.constantFrom('self-rating', 'proficiency-scale', 'other'),
          objective: fc.oneof(
            value,
            fc.record({ id: fc.oneof(fc.string(), value), title: value, levels: fc.oneof(fc.array(value), value) }),
          ),
          prompts: value,
          evidence: value,
          current: value,
          editMinutes: value,
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(fc.oneof(value, shaped, fc.string(), fc.json()), (json) => {
          for (const schema of [proficiencyScaleSchema, selfRatingSchema, unknown()]) {
            const parsed = parseDefinition(schema, json);
            if (!parsed.ok) {
              expect(parsed.problems).to.not.deep.equal([]);
              for (const { path, code } of parsed.problems) {
                expect(path).to.be.a('string');
                expect(code).to.match(/^[a-z][A-Za-z]+$/);
              }
            }
          }
        }),
        { seed: settings.seed, numRuns: 500 },
      );
    });

    it('parses its own result without a change', () => {
      const plain = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 4 }));
      fc.assert(
        fc.property(plain, (json) => {
          const once = parseDefinition(anything, json);
          if (!once.ok) throw new Error(JSON.stringify(once.problems));
          expect(parseDefinition(anything, once.value)).to.deep.equal(once);
        }),
        { seed: settings.seed, numRuns: 300 },
      );
    });
  });
});
