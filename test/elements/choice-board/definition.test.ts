// Tests the rules of a choice board: each in a table, contradictions in a definition, and all of them under random
// actions.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boardState } from '../../../src/core/choices.js';
import type { BoardSelection } from '../../../src/core/choices.js';
import { parseDefinition } from '../../../src/core/definition.js';
import type { EntryBody } from '../../../src/core/entry.js';
import { LearningRecord } from '../../../src/core/record.js';
import { choiceBoardSchema } from '../../../src/elements/choice-board/definition.js';
import type { ChoiceBoardDefinition } from '../../../src/elements/choice-board/definition.js';
import { choose, evaluateBoard, linesOf, unchoose } from '../../../src/elements/choice-board/rules.js';
import type { ChoiceOption, SelectionRules } from '../../../src/elements/choice-board/rules.js';
import { EntryMaker } from '../../support/entries.js';
import { settings } from '../../support/settings.js';

const options = (count: number, more: (index: number) => Partial<ChoiceOption> = () => ({})): ChoiceOption[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String.fromCharCode(97 + index),
    title: `Option ${index + 1}`,
    ...more(index),
  }));

function board(rules: SelectionRules, more: Partial<ChoiceBoardDefinition> = {}): ChoiceBoardDefinition {
  return { type: 'choice-board', id: 'board', title: 'A board', options: options(4), rules, ...more };
}

const chosen = (ids: string): BoardSelection => ({ chosen: [...ids] });

/** The unmet rules, as in `tooFew 1`. */
const unmet = (on: ChoiceBoardDefinition, ids: string): string[] =>
  evaluateBoard(on, chosen(ids)).unmet.map(({ code, by, id }) =>
    [code, by, id].filter((it) => it !== undefined).join(' '),
  );

function verdict(on: ChoiceBoardDefinition, ids: string): string {
  const { valid, complete, remaining } = evaluateBoard(on, chosen(ids));
  return `${valid ? 'valid' : 'broken'} ${complete ? 'complete' : 'incomplete'} ${remaining}`;
}

function problemsIn(rules: object, more: object = {}): string[] {
  const parsed = parseDefinition(choiceBoardSchema, { ...board({}), rules, ...more });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

const twoOfFour = board({ pickExactly: 2 });
const menu = board(
  {
    perSection: [
      { section: 'main', min: 1, max: 1 },
      { section: 'side', min: 1, max: 2 },
    ],
  },
  {
    sections: [
      { id: 'main', title: 'Main' },
      { id: 'side', title: 'Side' },
    ],
    options: options(6, (index) => ({ section: index < 3 ? 'main' : 'side' })),
  },
);
const bingo = board({ lines: { size: 3 } }, { options: options(9) });
const bingoByCentre = board({ lines: { size: 3, requireCentre: true } }, { options: options(9) });
// The 2-5-8 menu: a and b are worth 2 points, c, d and e 5, f and g 8.
const points = options(7, (index) => ({ points: index < 2 ? 2 : index < 5 ? 5 : 8 }));
const menu258 = board({ pointsTarget: { target: 10 } }, { options: points });
const tenths = (target: number) =>
  board({ pointsTarget: { target } }, { options: options(3, (index) => ({ points: (index + 1) / 10 })) });
const menu258Over = board({ pointsTarget: { target: 10, allowOver: true } }, { options: points });
const kinds = ['process', 'product', 'content', 'environment'] as const;
const dimensions = board(
  { dimension: ['process', 'product'] },
  { options: options(4, (index) => ({ dimension: kinds[index] ?? 'content' })) },
);

describe('evaluateBoard', () => {
  const table: [what: string, on: ChoiceBoardDefinition, ids: string, verdict: string, unmet: string[]][] = [
    ['pickExactly: none yet', twoOfFour, '', 'valid incomplete 2', ['tooFew 2']],
    ['pickExactly: one of two', twoOfFour, 'a', 'valid incomplete 1', ['tooFew 1']],
    ['pickExactly: two', twoOfFour, 'ab', 'valid complete 0', []],
    ['pickExactly: three', twoOfFour, 'abc', 'broken incomplete 0', ['tooMany 1']],
    ['pickExactly: the same one twice', twoOfFour, 'aa', 'valid incomplete 1', ['tooFew 1']],
    ['pickRange: below', board({ pickRange: { min: 1, max: 3 } }), '', 'valid incomplete 1', ['tooFew 1']],
    ['pickRange: the minimum', board({ pickRange: { min: 1, max: 3 } }), 'a', 'valid complete 0', []],
    ['pickRange: the maximum', board({ pickRange: { min: 1, max: 3 } }), 'abc', 'valid complete 0', []],
    ['pickRange: above', board({ pickRange: { min: 1, max: 3 } }), 'abcd', 'broken incomplete 0', ['tooMany 1']],
    ['pickRange: none needed', board({ pickRange: { min: 0, max: 3 } }), '', 'valid complete 0', []],
    ['no rule: at least one', board({}), '', 'valid incomplete 1', ['tooFew 1']],
    ['no rule: any', board({}), 'abcd', 'valid complete 0', []],
    ['perSection: none', menu, '', 'valid incomplete 2', ['tooFew 1', 'sectionTooFew 1 main', 'sectionTooFew 1 side']],
    ['perSection: a main', menu, 'a', 'valid incomplete 1', ['sectionTooFew 1 side']],
    ['perSection: a main and a side', menu, 'ad', 'valid complete 0', []],
    ['perSection: a main and two sides', menu, 'ade', 'valid complete 0', []],
    ['perSection: a main and three sides', menu, 'adef', 'broken incomplete 0', ['sectionTooMany 1 side']],
    ['perSection: two mains', menu, 'abd', 'broken incomplete 0', ['sectionTooMany 1 main']],
    ['mustDo: chosen from the start', board({ mustDo: ['a'], pickExactly: 2 }), '', 'valid incomplete 1', ['tooFew 1']],
    ['mustDo: and one more', board({ mustDo: ['a'], pickExactly: 2 }), 'c', 'valid complete 0', []],
    ['mustDo: counted once', board({ mustDo: ['a'], pickExactly: 2 }), 'ac', 'valid complete 0', []],
    [
      'mustDo: includes what it needs',
      board({ mustDo: ['a'], prerequisite: [{ option: 'a', needs: 'b' }] }),
      '',
      'valid complete 0',
      [],
    ],
    ['mayDo: needs nothing', board({ mustDo: ['a'], mayDo: ['b', 'c'] }), '', 'valid complete 0', []],
    [
      'mayDo: counts like any other option',
      board({ mustDo: ['a'], mayDo: ['b', 'c'], pickExactly: 2 }),
      'b',
      'valid complete 0',
      [],
    ],
    ['lines: none', bingo, '', 'valid incomplete 3', ['tooFew 1', 'noLine 3']],
    ['lines: two of a row', bingo, 'ab', 'valid incomplete 1', ['noLine 1']],
    ['lines: three that make none', bingo, 'abd', 'valid incomplete 1', ['noLine 1']],
    ['lines: a row', bingo, 'abc', 'valid complete 0', []],
    ['lines: a column', bingo, 'adg', 'valid complete 0', []],
    ['lines: a diagonal', bingo, 'aei', 'valid complete 0', []],
    ['lines: the other diagonal', bingo, 'ceg', 'valid complete 0', []],
    ['lines: more than a line', bingo, 'abcf', 'valid complete 0', []],
    ['lines: a row without the center', bingoByCentre, 'abc', 'valid incomplete 2', ['noLine 2']],
    ['lines: the row through the center', bingoByCentre, 'def', 'valid complete 0', []],
    ['lines: any three instead', board({ pickExactly: 3 }, { options: options(9) }), 'abd', 'valid complete 0', []],
    ['pointsTarget: none', menu258, '', 'valid incomplete 2', ['tooFew 1', 'pointsShort 10']],
    ['pointsTarget: 2', menu258, 'a', 'valid incomplete 1', ['pointsShort 8']],
    ['pointsTarget: 2 and 8', menu258, 'af', 'valid complete 0', []],
    ['pointsTarget: 5 and 5', menu258, 'cd', 'valid complete 0', []],
    ['pointsTarget: 8 and 5, over not allowed', menu258, 'cf', 'broken incomplete 0', ['pointsOver 3']],
    ['pointsTarget: 8 and 5, over allowed', menu258Over, 'cf', 'valid complete 0', []],
    ['pointsTarget: 0.1 and 0.2 are 0.3', tenths(0.3), 'ab', 'valid complete 0', []],
    ['pointsTarget: 0.3, and 0.1 and 0.2 missing', tenths(0.6), 'c', 'valid incomplete 2', ['pointsShort 0.3']],
    ['pointsTarget: 0.1 and 0.2, over not allowed', tenths(0.2), 'ab', 'broken incomplete 0', ['pointsOver 0.1']],
    [
      'prerequisite: without',
      board({ prerequisite: [{ option: 'b', needs: 'a' }] }),
      'b',
      'broken incomplete 0',
      ['prerequisite 1 b'],
    ],
    ['prerequisite: with', board({ prerequisite: [{ option: 'b', needs: 'a' }] }), 'ba', 'valid complete 0', []],
    ['exclusive: one', board({ exclusive: [['a', 'b', 'c']] }), 'ad', 'valid complete 0', []],
    ['exclusive: three', board({ exclusive: [['a', 'b', 'c']] }), 'abc', 'broken incomplete 0', ['exclusive 2 a']],
    [
      'capacity: a student who has it keeps it',
      board({ capacity: [{ option: 'a', n: 1 }] }),
      'a',
      'valid complete 0',
      [],
    ],
    ['dimension: none', dimensions, 'c', 'valid incomplete 2', ['noDimension 1 process', 'noDimension 1 product']],
    ['dimension: one of two', dimensions, 'ac', 'valid incomplete 1', ['noDimension 1 product']],
    ['dimension: both', dimensions, 'ab', 'valid complete 0', []],
    ['an id that is not on the board does not count', twoOfFour, 'az', 'valid incomplete 1', ['tooFew 1']],
  ];
  for (const [what, on, ids, expected, codes] of table) {
    it(`${what}: ${expected}`, () => {
      expect(verdict(on, ids)).to.equal(expected);
      expect(unmet(on, ids)).to.deep.equal(codes);
    });
  }

  it('checks all rules together', () => {
    const all = board(
      { pickRange: { min: 2, max: 3 }, mustDo: ['a'], exclusive: [['b', 'c']], dimension: ['product'] },
      { options: options(4, (index) => ({ dimension: index === 3 ? 'product' : 'process' })) },
    );
    expect(unmet(all, '')).to.deep.equal(['tooFew 1', 'noDimension 1 product']);
    expect(unmet(all, 'bc')).to.deep.equal(['exclusive 1 b', 'noDimension 1 product']);
    expect(verdict(all, 'bd')).to.equal('valid complete 0');
  });

  it('counts a student’s own idea once it is approved, or while it is pending if the board allows that', () => {
    const count = (state: 'proposed' | 'approved' | 'changesAsked' | 'declined', countWhilePending: boolean) =>
      evaluateBoard(board({ pickExactly: 1 }, { proposals: { countWhilePending } }), {
        chosen: ['own'],
        proposals: [{ id: 'own', state }],
      }).complete;
    expect(count('approved', false)).to.equal(true);
    expect(count('proposed', false)).to.equal(false);
    expect(count('proposed', true)).to.equal(true);
    expect(count('changesAsked', true)).to.equal(false);
    expect(count('declined', true)).to.equal(false);
    const closed = { chosen: ['own'], proposals: [{ id: 'own', state: 'approved' as const }] };
    expect(evaluateBoard(twoOfFour, closed).counted).to.deep.equal([]);
  });

  it('lists full options, except one that the student has chosen', () => {
    const limited = board({ capacity: [{ option: 'a', n: 2 }] });
    const full = (ids: string, taken: Record<string, number>) => evaluateBoard(limited, chosen(ids), { taken }).full;
    expect(full('', { a: 1 })).to.deep.equal([]);
    expect(full('', { a: 2 })).to.deep.equal(['a']);
    expect(full('a', { a: 2 })).to.deep.equal([]);
    expect(full('', {})).to.deep.equal([]);
  });
});

describe('linesOf', () => {
  it('finds eight lines in three by three, four of them through the center', () => {
    expect(linesOf({ size: 3 })).to.have.length(8);
    expect(linesOf({ size: 3, requireCentre: true })).to.deep.equal([
      [3, 4, 5],
      [1, 4, 7],
      [0, 4, 8],
      [2, 4, 6],
    ]);
  });

  it('finds ten and twelve lines in larger squares, and only in the chosen directions', () => {
    expect(linesOf({ size: 4 })).to.have.length(10);
    expect(linesOf({ size: 5 })).to.have.length(12);
    expect(linesOf({ size: 4, directions: ['rows'] })[1]).to.deep.equal([4, 5, 6, 7]);
    expect(linesOf({ size: 4, requireCentre: true })).to.have.length(0);
  });
});

describe('choose', () => {
  it('adds a choice while there is room', () => {
    expect(choose(twoOfFour, chosen('a'), 'b')).to.deep.equal({ ok: true, chosen: ['a', 'b'], removed: [] });
  });

  it('refuses a third choice of two and lists possible swaps', () => {
    expect(choose(twoOfFour, chosen('ab'), 'c')).to.deep.equal({
      ok: false,
      because: { code: 'tooMany', by: 1 },
      swaps: ['a', 'b'],
    });
  });

  it('replaces the oldest choice when the board allows it, unless it was started', () => {
    const replacing = board({ pickExactly: 2, onFull: 'replaceOldest' });
    expect(choose(replacing, chosen('ba'), 'c')).to.deep.equal({ ok: true, chosen: ['a', 'c'], removed: ['b'] });
    const begun = { ...chosen('ba'), started: ['b'] };
    expect(choose(replacing, begun, 'c')).to.deep.equal({ ok: true, chosen: ['b', 'c'], removed: ['a'] });
    expect(choose(replacing, { ...begun, started: ['a', 'b'] }, 'c').ok).to.equal(false);
  });

  it('never drops a must-do', () => {
    const must = board({ mustDo: ['a'], pickExactly: 2, onFull: 'replaceOldest' });
    expect(choose(must, chosen('b'), 'c')).to.deep.equal({ ok: true, chosen: ['c'], removed: ['b'] });
    expect(unchoose(must, chosen('b'), 'a')).to.deep.include({
      ok: false,
      because: { code: 'mustDo', by: 1, id: 'a' },
    });
  });

  it('offers only swaps that satisfy every rule', () => {
    const answer = choose(menu, chosen('ade'), 'f');
    expect(answer).to.deep.include({ ok: false, swaps: ['d', 'e'] });
    const needy = board({ pickExactly: 2, prerequisite: [{ option: 'b', needs: 'a' }] });
    expect(choose(needy, chosen('ab'), 'c')).to.deep.include({ ok: false, swaps: ['b'] });
  });

  it('requires the prerequisite first, and keeps it while it is needed', () => {
    const needy = board({ prerequisite: [{ option: 'b', needs: 'a' }] });
    const because = { code: 'prerequisite', by: 1, id: 'b', other: 'a' };
    expect(choose(needy, chosen(''), 'b')).to.deep.include({ ok: false, because });
    expect(choose(needy, chosen('a'), 'b').ok).to.equal(true);
    expect(unchoose(needy, chosen('ab'), 'a')).to.deep.include({ ok: false, because });
    expect(unchoose(needy, chosen('ab'), 'b')).to.deep.equal({ ok: true, chosen: ['a'], removed: ['b'] });
  });

  it('refuses a full option, and keeps it for a student who has it', () => {
    const limited = board({ capacity: [{ option: 'a', n: 1 }] });
    const taken = { a: 1 };
    expect(choose(limited, chosen('b'), 'a', { taken })).to.deep.include({
      ok: false,
      because: { code: 'full', by: 1, id: 'a' },
    });
    expect(choose(limited, chosen('a'), 'a', { taken }).ok).to.equal(true);
  });

  it('refuses ids that are not on the board', () => {
    expect(choose(twoOfFour, chosen(''), 'z')).to.deep.include({
      ok: false,
      because: { code: 'unavailable', by: 1, id: 'z' },
    });
    expect(
      choose(board({}, { proposals: {} }), { chosen: [], proposals: [{ id: 'own', state: 'proposed' }] }, 'own').ok,
    ).to.equal(false);
  });

  it('drops one choice too many, which two devices may have made', () => {
    expect(unchoose(twoOfFour, chosen('abc'), 'a')).to.deep.include({ ok: true, chosen: ['b', 'c'] });
    expect(unchoose(twoOfFour, chosen('abcd'), 'a').ok).to.equal(true);
  });
});

describe('choiceBoardSchema', () => {
  it('accepts minimal and complete definitions', () => {
    expect(
      parseDefinition(choiceBoardSchema, { type: 'choice-board', id: 'b', title: 'T', options: options(1) }).ok,
    ).to.equal(true);
    const most = {
      sections: [{ id: 's', title: 'S', text: 'All of it' }],
      options: [
        {
          id: 'a',
          title: { en: 'A poster', es: 'Un cartel' },
          text: 'Draw it',
          section: 's',
          dimension: 'product',
          medium: 'poster',
          minutes: 20,
          level: 'Level 2',
          support: 'A word bank',
          materials: ['paper'],
          links: [{ title: 'A map', href: 'https://example.org/map' }],
          modes: ['solo', 'partner', 'group'],
          groupSize: { min: 2, max: 4 },
          points: 5,
          objectives: ['o1'],
          competencies: ['c1'],
        },
        { id: 'b', title: 'B' },
      ],
      successCriteria: ['It names a source.'],
      statement: 'I can …',
      proposals: { countWhilePending: true },
      columns: 2,
      layout: 'one',
      languages: 'stacked',
      feedback: false,
      sharedComputers: true,
    };
    expect(problemsIn({ pickExactly: 1, mustDo: ['b'] }, most)).to.deep.equal([]);
  });

  const bad: [what: string, rules: object, more: object, problems: string[]][] = [
    ['more choices than options', { pickExactly: 5 }, {}, ['options tooFewOptions']],
    ['nothing to choose', { pickExactly: 0 }, {}, ['rules.pickExactly outOfRange']],
    ['a fraction of a choice', { pickExactly: 1.5 }, {}, ['rules.pickExactly notWhole']],
    ['a minimum above the maximum', { pickRange: { min: 3, max: 2 } }, {}, ['rules.pickRange minAboveMax']],
    ['a range above the options', { pickRange: { min: 5, max: 6 } }, {}, ['options tooFewOptions']],
    [
      'a section with a minimum above the maximum',
      { perSection: [{ section: 's', min: 2, max: 1 }] },
      { sections: [{ id: 's', title: 'S' }] },
      ['rules.perSection[0] minAboveMax'],
    ],
    [
      'an unknown section',
      { perSection: [{ section: 's', min: 0, max: 1 }] },
      {},
      ['rules.perSection[0].section unknownId'],
    ],
    [
      'more options of a section than it has',
      { perSection: [{ section: 's', min: 1, max: 1 }] },
      { sections: [{ id: 's', title: 'S' }] },
      ['rules noWayToFinish'],
    ],
    [
      'unknown options',
      { mustDo: ['x'], mayDo: ['y'], exclusive: [['a', 'z']], capacity: [{ option: 'q', n: 1 }] },
      {},
      [
        'rules.mustDo[0] unknownId',
        'rules.mayDo[0] unknownId',
        'rules.exclusive[0][1] unknownId',
        'rules.capacity[0].option unknownId',
      ],
    ],
    ['an option that is both must-do and may-do', { mustDo: ['a'], mayDo: ['a'] }, {}, ['rules.mayDo[0] mustAndMay']],
    ['must-dos above the maximum', { mustDo: ['a', 'b', 'c'], pickExactly: 2 }, {}, ['rules.mustDo mustDosBreakRule']],
    [
      'must-dos that exclude each other',
      { mustDo: ['a', 'b'], exclusive: [['a', 'b']] },
      {},
      ['rules.mustDo mustDosBreakRule'],
    ],
    [
      'must-dos above the maximum with their prerequisites',
      { mustDo: ['a'], pickExactly: 1, prerequisite: [{ option: 'a', needs: 'b' }] },
      {},
      ['rules.mustDo mustDosBreakRule'],
    ],
    [
      'circular prerequisites',
      {
        prerequisite: [
          { option: 'a', needs: 'b' },
          { option: 'b', needs: 'c' },
          { option: 'c', needs: 'a' },
        ],
      },
      {},
      ['rules.prerequisite[0] cycle', 'rules.prerequisite[1] cycle', 'rules.prerequisite[2] cycle'],
    ],
    [
      'an option that needs itself',
      { prerequisite: [{ option: 'a', needs: 'a' }] },
      {},
      ['rules.prerequisite[0] cycle'],
    ],
    ['a square of the wrong number', { lines: { size: 3 } }, {}, ['rules.lines wrongCount']],
    ['a square of the wrong size', { lines: { size: 2 } }, {}, ['rules.lines.size outOfRange']],
    [
      'a center in an even square',
      { lines: { size: 4, requireCentre: true } },
      { options: options(16) },
      ['rules.lines noWayToFinish'],
    ],
    ['points that cannot be reached', { pointsTarget: { target: 10 } }, {}, ['rules noWayToFinish']],
    ['points that no options add up to', { pointsTarget: { target: 3 } }, { options: points }, ['rules noWayToFinish']],
    [
      'a board that is full from the start',
      { capacity: 'abcd'.split('').map((option) => ({ option, n: 0 })) },
      {},
      ['rules noWayToFinish'],
    ],
    [
      'too many options that are full from the start',
      {
        pickExactly: 3,
        capacity: [
          { option: 'a', n: 0 },
          { option: 'b', n: 0 },
        ],
      },
      {},
      ['rules noWayToFinish'],
    ],
    ['a dimension that no option has', { dimension: ['process'] }, {}, ['rules noWayToFinish']],
    ['contradicting rules', { pickExactly: 3, exclusive: [['a', 'b', 'c', 'd']] }, {}, ['rules noWayToFinish']],
    ['contradicting numbers to choose', { pickExactly: 2, pickRange: { min: 3, max: 4 } }, {}, ['rules noWayToFinish']],
    ['an id twice', {}, { options: [...options(2), ...options(1)] }, ['options[2].id duplicateId']],
    [
      'a repeated section',
      {},
      {
        sections: [
          { id: 's', title: 'S' },
          { id: 's', title: 'S' },
        ],
      },
      ['sections[1].id duplicateId'],
    ],
    [
      'an option in no section',
      {},
      { options: [{ id: 'a', title: 'A', section: 's' }] },
      ['options[0].section unknownId'],
    ],
    ['an id with a space', {}, { options: [{ id: 'a b', title: 'A' }] }, ['options[0].id spaceInId']],
    [
      'a script as a link',
      {},
      { options: [{ id: 'a', title: 'A', links: [{ title: 'L', href: 'javascript:alert(1)' }] }] },
      ['options[0].links[0].href unsafeLink'],
    ],
    [
      'groups with a minimum above the maximum',
      {},
      { options: [{ id: 'a', title: 'A', groupSize: { min: 4, max: 2 } }] },
      ['options[0].groupSize minAboveMax'],
    ],
    ['no options', { pickExactly: 1 }, { options: [] }, ['options tooFewOptions']],
  ];
  for (const [what, rules, more, problems] of bad) {
    it(`refuses ${what}`, () => expect(problemsIn(rules, more)).to.deep.equal(problems));
  }

  it('accepts an option for nobody beside others, and one that everybody does', () => {
    expect(problemsIn({ pickExactly: 3, capacity: [{ option: 'a', n: 0 }] })).to.deep.equal([]);
    expect(problemsIn({ mustDo: ['a'], pickExactly: 1, capacity: [{ option: 'a', n: 0 }] })).to.deep.equal([]);
  });

  it('reports no dead ends when students may propose ideas of their own', () => {
    expect(problemsIn({ pickExactly: 5 }, { proposals: {} })).to.deep.equal([]);
  });

  it('parses a board of five hundred options quickly', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `o${index}`, title: 'Option' }));
    const start = performance.now();
    expect(problemsIn({ pickExactly: 400 }, { options: many })).to.deep.equal([]);
    expect(performance.now() - start).to.be.lessThan(20_000);
  });
});

it('keeps the place of a chosen idea that is rewritten, so that a second approval is not one too many', () => {
  const on = board({ pickExactly: 1 }, { proposals: {} });
  const waiting: BoardSelection = { chosen: ['own'], proposals: [{ id: 'own', state: 'proposed' }] };
  expect(evaluateBoard(on, waiting).counted).to.deep.equal([]);
  expect(choose(on, waiting, 'a')).to.deep.equal({ ok: false, because: { code: 'tooMany', by: 1 }, swaps: ['own'] });
});

describe('a board under random actions', () => {
  const ids = 'abcdefghi'.split('');
  const id = fc.constantFrom(...ids);
  const some = fc.uniqueArray(id, { maxLength: 3 });
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const range = (most: number) =>
    fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b, 1) }));
  const rules = fc.record({
    pickExactly: maybe(fc.integer({ min: 1, max: 5 })),
    pickRange: maybe(range(6)),
    onFull: maybe(fc.constantFrom('block' as const, 'replaceOldest' as const)),
    perSection: maybe(
      fc.tuple(
        range(4).map((it) => ({ section: 's', ...it })),
        range(4).map((it) => ({ section: 't', ...it })),
      ),
    ),
    mustDo: maybe(some),
    lines: maybe(fc.record({ size: fc.constant(3), requireCentre: fc.boolean() })),
    pointsTarget: maybe(fc.record({ target: fc.integer({ min: 2, max: 20 }), allowOver: fc.boolean() })),
    prerequisite: maybe(fc.array(fc.record({ option: id, needs: id }), { maxLength: 3 })),
    exclusive: maybe(fc.array(fc.uniqueArray(id, { minLength: 2, maxLength: 3 }), { maxLength: 2 })),
    capacity: maybe(fc.array(fc.record({ option: id, n: fc.nat(2) }), { maxLength: 2 })),
    dimension: maybe(fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 2 })),
  });
  const taken = fc.dictionary(id, fc.nat(3));
  const act = fc.record({
    do: fc.constantFrom('choose', 'choose', 'choose', 'unchoose', 'propose', 'decide', 'start', 'swap', 'rewrite'),
    id: fc.nat(20),
    other: fc.nat(20),
    answer: fc.constantFrom('approved' as const, 'changesAsked' as const, 'declined' as const),
  });

  it('satisfies every rule after any choice, proposal, decision, start or swap', function () {
    // Many small records: a busy machine needs more than the default ten seconds.
    let boards = 0;
    fc.assert(
      fc.property(
        rules,
        fc.boolean(),
        taken,
        fc.array(act, { maxLength: 40 }),
        (written, countWhilePending, taken, acts) => {
          const definition = {
            ...board({}),
            options: options(9, (index) => ({
              section: index % 2 ? 's' : 't',
              points: [2, 5, 8][index % 3] ?? 2,
              dimension: kinds[index % 4] ?? 'content',
            })),
            sections: [
              { id: 's', title: 'S' },
              { id: 't', title: 'T' },
            ],
            proposals: { countWhilePending },
            rules: written,
          };
          const parsed = parseDefinition(choiceBoardSchema, definition);
          fc.pre(parsed.ok);
          if (!parsed.ok) return;
          boards++;
          const on = parsed.value;
          const maker = new EntryMaker();
          const record = new LearningRecord();
          let ideas = 0;
          const add = (body: EntryBody) => record.add([maker.make(body)]);
          const learner = { by: 'learner' as const, board: on.id };

          for (const act of acts) {
            const { selection, proposals } = boardState(on, record);
            const all = [...ids, ...proposals.map((it) => it.id)];
            const about = all[act.id % all.length] ?? 'a';
            const idea = proposals[act.id % (proposals.length || 1)];
            if (act.do === 'choose') {
              const before = evaluateBoard(on, selection).counted;
              const answer = choose(on, selection, about, { taken });
              if (answer.ok && !before.includes(about)) {
                for (const removed of answer.removed) add({ ...learner, kind: 'unchosen', about: removed });
                add({ ...learner, kind: 'chosen', about });
                const room = on.rules?.capacity?.find(({ option }) => option === about)?.n ?? Infinity;
                expect(taken[about] ?? 0).to.be.lessThan(room);
                for (const removed of answer.removed) expect(selection.started).to.not.include(removed);
              }
            } else if (act.do === 'unchoose') {
              if (unchoose(on, selection, about).ok) add({ ...learner, kind: 'unchosen', about });
            } else if (act.do === 'swap') {
              const answer = choose(on, selection, about, { taken });
              const other = !answer.ok && answer.swaps[act.other % (answer.swaps.length || 1)];
              if (other) {
                add({ ...learner, kind: 'unchosen', about: other });
                add({ ...learner, kind: 'chosen', about });
              }
            } else if (act.do === 'propose') {
              add({ ...learner, kind: 'proposed', about: `own-${ideas++}`, title: 'T', how: 'H' });
            } else if (act.do === 'rewrite' && idea) {
              add({ ...learner, kind: 'proposed', about: idea.id, title: 'T2', how: 'H', revises: idea.entry.id });
            } else if (act.do === 'decide' && idea) {
              add({ kind: 'decided', by: 'teacher', about: idea.id, answer: act.answer });
            } else if (act.do === 'start') {
              add({ kind: 'progressed', by: 'learner', about, state: 'started' });
            }
            keeps(on, boardState(on, record));
          }
        },
      ),
      { seed: settings.seed, numRuns: Math.max(100, Math.round(settings.operations / 100)) },
    );
    expect(boards).to.be.greaterThan(50);
  });

  /** Checks each rule with a second, independent implementation. */
  function keeps({ rules = {}, options }: ChoiceBoardDefinition, state: ReturnType<typeof boardState>): void {
    const status = (id: string) => state.proposals.find((it) => it.id === id)?.state;
    const held = new Set(state.choices.map(({ id }) => id));
    expect([...held]).to.include.members([...(rules.mustDo ?? []), ...state.selection.chosen]);
    for (const one of held) {
      expect(status(one), 'a choice of what was not approved').to.not.be.oneOf(['declined', 'changesAsked']);
    }
    const on = options.filter((option) => held.has(option.id));
    expect(held.size)
      .to.be.at.most(rules.pickExactly ?? Infinity)
      .and.at.most(rules.pickRange?.max ?? Infinity);
    for (const { section, max } of rules.perSection ?? []) {
      expect(on.filter((option) => option.section === section)).to.have.lengthOf.at.most(max);
    }
    if (rules.pointsTarget && !rules.pointsTarget.allowOver) {
      expect(on.reduce((sum, { points = 0 }) => sum + points, 0)).to.be.at.most(rules.pointsTarget.target);
    }
    for (const { option, needs } of rules.prerequisite ?? []) {
      if (held.has(option)) expect(held.has(needs)).to.equal(true);
    }
    for (const set of rules.exclusive ?? []) expect(set.filter((one) => held.has(one))).to.have.lengthOf.at.most(1);
    const { valid, complete, unmet, remaining, counted } = evaluateBoard(
      { options, rules, proposals: { countWhilePending: true } },
      state.selection,
    );
    expect(valid).to.equal(true);
    expect(complete).to.equal(unmet.length === 0);
    expect(complete && remaining > 0).to.equal(false);
    for (const must of rules.mustDo ?? []) expect(counted).to.include(must);
  }
});
