// Tests which column, objective, level and day a pasted cell means.

import { expect } from '@open-wc/testing';
import type { Objective } from '../../src/core/objective.js';
import { dayReader, levelCalled, objectiveCalled, readTable } from '../../src/import/table.js';
import { readRows, writeRows } from '../../src/import/rows.js';

const levels = [
  { value: 1, label: { en: 'Beginning', es: 'Inicial' } },
  { value: 2, label: 'Developing' },
  { value: 3, label: 'Proficient' },
];
const slope: Objective = { id: 'o1', code: 'A-1', title: { en: 'Slope', es: 'Pendiente' }, levels };

describe('pasted tables', () => {
  const headings = { what: ['what', 'qué'], when: ['when'], who: ['who'] };
  const cellsOf = (rows: string[][]) => {
    const table = readTable(rows, headings, ['what', 'when', 'who']);
    return {
      heading: table.heading,
      rows: table.rows.map(({ get }) => [get('what'), get('when'), get('who')]),
    };
  };

  it('use the usual column order without headings', () => {
    expect(cellsOf([['a', ' b '], ['', ''], ['c']])).to.deep.equal({
      heading: undefined,
      rows: [
        ['a', 'b', ''],
        ['c', '', ''],
      ],
    });
  });

  it('use their headings in any order, when at least two are known', () => {
    expect(
      cellsOf([
        ['When', 'Color', 'QUÉ'],
        ['b', 'red', 'a'],
      ]),
    ).to.deep.equal({
      heading: ['When', 'Color', 'QUÉ'],
      rows: [['a', 'b', '']],
    });
    expect(cellsOf([['what', 'b']]).rows).to.deep.equal([['what', 'b', '']]);
  });

  it('are written so that they read back the same', () => {
    const rows = [
      ['a "b"', 'c\nd', ''],
      ['', 'e\tf', 'g'],
    ];
    expect(readRows(writeRows(rows))).to.deep.equal(rows);
  });

  for (const name of ['O1', 'a-1', ' slope ', 'PENDIENTE']) {
    it(`match an objective by “${name}”`, () => void expect(objectiveCalled([slope], name)).to.equal(slope));
  }
  it('match no objective without a name', () => {
    expect(objectiveCalled([{ ...slope, code: '' }], ' ')).to.equal(undefined);
  });

  for (const [cell, level] of [
    ['2', 2],
    ['2,0', 2],
    ['2.0', 2],
    ['developing', 2],
    ['inicial', 1],
    ['3 · Proficient', 3],
    ['3 – Proficient', 3],
    ['3: yes', 3],
    ['0', undefined],
    ['4', undefined],
    ['2.5', undefined],
    ['3/4', undefined],
    ['3-4', undefined],
    ['3 of 4', undefined],
    ['', undefined],
    ['A', undefined],
  ] as const) {
    it(`read the level “${cell}” as ${level}`, () => void expect(levelCalled(slope, cell)).to.equal(level));
  }
  it('read half points and 0 when the scale has them', () => {
    const halves: Objective = { ...slope, increment: 0.5, levels: [{ value: 0, label: 'None' }, ...levels] };
    expect(['2,5', '2.5', '0'].map((cell) => levelCalled(halves, cell))).to.deep.equal([2.5, 2.5, 0]);
  });

  for (const [cell, day] of [
    ['2026-11-20', '2026-11-20'],
    ['2026/1/2', '2026-01-02'],
    ['11/20/2026', '2026-11-20'],
    ['9/3/26', '2026-09-03'],
    ['9/3/2026 13:05:59', '2026-09-03'],
    ['2026-11-20T08:00:00Z', '2026-11-20'],
    ['2/30/2026', undefined],
    ['13/13/2026', undefined],
    ['9/3', undefined],
    ['9/3/6', undefined],
    ['soon', undefined],
    ['', undefined],
  ] as const) {
    it(`read the day “${cell}” as ${day}`, () => void expect(dayReader([cell])(cell)).to.equal(day));
  }
  it('put the day first when one of the days requires it', () => {
    expect(dayReader(['3/9/2026', '20/11/2026'])('3/9/2026')).to.equal('2026-09-03');
    expect(dayReader(['3/9/2026', '20/11/2026', '11/20/2026'])('3/9/2026')).to.equal('2026-03-09');
  });
});
