// Tests which ratings count toward a level, in which order, and why others do not.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { selectEvidence } from '../../src/core/evidence.js';
import type { EvidencePolicy, RatedEvidence } from '../../src/core/evidence.js';
import { settings } from '../support/settings.js';

const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T10:00:00Z`;
const rated = (
  id: string,
  level: number | null,
  assessed: number,
  more: Partial<RatedEvidence> = {},
): RatedEvidence => ({
  id,
  level,
  assessedAt: day(assessed),
  ...more,
});
const ids = (items: readonly RatedEvidence[]) => items.map(({ id }) => id);

describe('selectEvidence', () => {
  it('orders by the assessment, submission or due date, and reports which', () => {
    // A make-up of the first quiz, submitted and assessed last.
    const evidence = [
      rated('make-up', 2, 20, { submittedAt: day(19), dueAt: day(1) }),
      rated('quiz-2', 4, 10, { submittedAt: day(12), dueAt: day(8) }),
      rated('quiz-3', 3, 15, { submittedAt: day(11), dueAt: day(13) }),
    ];
    const by = (order: EvidencePolicy['order'] & string) => {
      const selected = selectEvidence(evidence, { order });
      expect(selected.order).to.equal(order);
      return ids(selected.used);
    };
    expect(by('assessedAt')).to.deep.equal(['quiz-2', 'quiz-3', 'make-up']);
    expect(by('submittedAt')).to.deep.equal(['quiz-3', 'quiz-2', 'make-up']);
    expect(by('dueAt')).to.deep.equal(['make-up', 'quiz-2', 'quiz-3']);
    expect(selectEvidence(evidence).order).to.equal('assessedAt');
  });

  it('orders work without the chosen time by its assessment, and reports that', () => {
    const evidence = [rated('a', 2, 5), rated('b', 3, 9, { dueAt: day(1) }), rated('c', 3, 3, { dueAt: 'soon' })];
    const { used, placedByAssessedAt } = selectEvidence(evidence, { order: 'dueAt' });
    expect(ids(used)).to.deep.equal(['b', 'c', 'a']);
    expect(placedByAssessedAt).to.deep.equal(['c', 'a']);
  });

  it('compares times, not their notation', () => {
    const evidence = [
      { id: 'late', level: 1, assessedAt: '2026-11-20T09:00:00-07:00' },
      { id: 'early', level: 2, assessedAt: '2026-11-20T10:00:00Z' },
    ];
    expect(ids(selectEvidence(evidence).used)).to.deep.equal(['early', 'late']);
  });

  it('keeps every attempt, the latest, or the best', () => {
    const evidence = [
      rated('a1', 4, 1, { work: 'quiz' }),
      rated('a2', 2, 2, { work: 'quiz' }),
      rated('other', 1, 3),
      rated('a3', 3, 4, { work: 'quiz' }),
    ];
    expect(ids(selectEvidence(evidence).used)).to.deep.equal(['a1', 'a2', 'other', 'a3']);
    const latest = selectEvidence(evidence, { attempts: 'latest' });
    expect(ids(latest.used)).to.deep.equal(['other', 'a3']);
    expect(latest.excluded.map(({ reason, instead }) => [reason, instead])).to.deep.equal([
      ['laterAttempt', 'a3'],
      ['laterAttempt', 'a3'],
    ]);
    const best = selectEvidence(evidence, { attempts: 'best' });
    expect(ids(best.used)).to.deep.equal(['a1', 'other']);
    expect(best.excluded.map(({ evidence: { id }, reason }) => [id, reason])).to.deep.equal([
      ['a2', 'betterAttempt'],
      ['a3', 'betterAttempt'],
    ]);
  });

  it('keeps the latest of equally good attempts, and counts level 0 as an attempt', () => {
    const evidence = [rated('a1', 0, 1, { work: 'quiz' }), rated('a2', 0, 2, { work: 'quiz' })];
    expect(ids(selectEvidence(evidence, { attempts: 'best' }).used)).to.deep.equal(['a2']);
  });

  it('does not replace an attempt by one that does not count', () => {
    const evidence = [
      rated('a1', 3, 1, { work: 'quiz' }),
      rated('a2', null, 2, { work: 'quiz', code: 'absent' }),
      rated('a3', 4, 3, { work: 'quiz', independence: 'withHelp' }),
    ];
    const { used, excluded } = selectEvidence(evidence, { attempts: 'latest', drop: ['withHelp', 'group'] });
    expect(ids(used)).to.deep.equal(['a1']);
    expect(excluded.map(({ reason }) => reason)).to.deep.equal(['absent', 'withHelp']);
  });

  it('excludes evidence without a level, with its code', () => {
    const evidence = (['insufficientEvidence', 'missing', 'exempt', 'absent'] as const).map((code, index) =>
      rated(code, null, index + 1, { code }),
    );
    const { used, excluded } = selectEvidence([...evidence, rated('none', null, 9), rated('zero', 0, 10)]);
    expect(ids(used)).to.deep.equal(['zero']);
    expect(excluded.map(({ reason }) => reason)).to.deep.equal([
      'insufficientEvidence',
      'missing',
      'exempt',
      'absent',
      'notAssessed',
    ]);
  });

  it('excludes evidence by hand, with the reason, and never by a name from Object.prototype', () => {
    const evidence = [rated('quiz', 1, 1), rated('toString', 2, 2)];
    const { used, excluded } = selectEvidence(evidence, { exclude: { quiz: 'fire drill' } });
    expect(ids(used)).to.deep.equal(['toString']);
    expect(excluded).to.deep.equal([{ evidence: evidence[0], reason: 'byHand', words: 'fire drill' }]);
  });

  it('loses nothing and does not depend on the order of its input', () => {
    const item = fc.record({
      level: fc.option(fc.integer({ min: 0, max: 4 })),
      assessedAt: fc.integer({ min: 1, max: 9 }).map(day),
      work: fc.constantFrom('quiz', 'project'),
      independence: fc.constantFrom('independent' as const, 'group' as const),
    });
    const policy = fc.record({
      order: fc.constantFrom('assessedAt' as const, 'dueAt' as const),
      attempts: fc.constantFrom('keepAll' as const, 'latest' as const, 'best' as const),
      drop: fc.constantFrom([], ['group' as const]),
      exclude: fc.constantFrom({}, { 'id-1': 'by hand' }),
    });
    const shuffled = fc
      .array(item, { maxLength: 8 })
      .map((items) => items.map((each, index) => ({ id: `id-${index}`, ...each })))
      .chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })));
    fc.assert(
      fc.property(shuffled, policy, ([items, others], choices) => {
        const selected = selectEvidence(items, choices);
        expect(selectEvidence(others, choices)).to.deep.equal(selected);
        const all = [...selected.used, ...selected.excluded.map(({ evidence }) => evidence)];
        expect(ids(all).sort()).to.deep.equal(ids(items).sort());
      }),
      { seed: settings.seed, numRuns: 300 },
    );
  });
});
