// Tests which rows of a pasted planning sheet become goals and steps.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readGoalRows } from '../../../src/elements/goal-tracker/paste-rows.js';
import { goalsIn } from '../../../src/elements/goal-tracker/state.js';
import type { Objective } from '../../../src/core/objective.js';
import { LearningRecord } from '../../../src/core/record.js';
import { pastePanel } from '../../../src/messages/paste-panel/en.js';
import { EntryMaker } from '../../support/entries.js';
import { settings } from '../../support/settings.js';

const levels = [1, 2, 3, 4].map((value) => ({ value, label: `Level ${value}` }));
const objectives: readonly Objective[] = [
  { id: 'o1', title: 'Slope', levels },
  { id: 'o2', title: 'Rate', levels },
];
const heading = ['About', 'From', 'Goal', 'By', 'State', 'Why', 'Step', 'Step by', 'Step state'];

describe('pasted goals', () => {
  let maker: EntryMaker;
  let record: LearningRecord;
  beforeEach(() => {
    maker = new EntryMaker();
    record = new LearningRecord();
  });

  function paste(rows: readonly (readonly string[])[]) {
    let count = record.entries.length;
    const made = readGoalRows(rows, pastePanel.goals.cells, {
      config: { objectives },
      record,
      goals: goalsIn(record, objectives, {}),
      today: '2026-11-20',
      newId: () => `new-${(count += 1)}`,
    });
    record.add(made.bodies.map((body) => maker.make(body)));
    return made;
  }
  const plans = () =>
    goalsIn(record, objectives, {}).map(({ goal, steps, state }) => [
      `${goal.objective}: ${goal.from} to ${goal.target}${goal.on ? ` by ${goal.on}` : ''}, ${state}`,
      ...steps.map(({ what, set, state: how }) => `${what} ${set.on ?? set.when} ${how}`),
    ]);

  it('are a goal with a step in each row', () => {
    record.add([maker.rate(2)]);
    const made = paste([
      ['Slope', '3', '12/18/2026', 'For the trip', 'Redo the quiz', '12/1/2026'],
      ['slope', '3', '12/18/2026', '', 'Ask Ms. Ruiz', 'before the next test'],
      ['Rate', 'Level 4', '', '', '', ''],
    ]);
    expect([made.goals, made.steps, made.same, made.unread]).to.deep.equal([2, 2, 0, []]);
    expect(plans()).to.deep.equal([
      ['o1: 2 to 3 by 2026-12-18, active', 'Redo the quiz 2026-12-01 todo', 'Ask Ms. Ruiz nextTest todo'],
      ['o2: null to 4, draft'],
    ]);
    expect(record.goalsOn('o1')[0]?.why).to.equal('For the trip');
  });

  it('are not added twice, and a new row adds its step to the existing goal', () => {
    const row = ['Slope', '3', '', '', 'Redo the quiz', '2026-12-01'];
    paste([row]);
    expect(paste([row])).to.deep.include({ bodies: [], same: 1 });
    expect(paste([row, ['Slope', '3', '', '', 'Draw it', '2026-12-02']])).to.deep.include({
      goals: 0,
      steps: 1,
      same: 1,
    });
    expect(plans()).to.deep.equal([
      ['o1: null to 3, active', 'Redo the quiz 2026-12-01 todo', 'Draw it 2026-12-02 todo'],
    ]);
  });

  it('are restored completely from a tracker’s own export', () => {
    const rows = [
      heading,
      ['Slope', '1 · Level 1', '3 · Level 3', '2026-10-01', 'Reached', 'I like it', 'Old step', '2026-09-20', 'Done'],
      ['Rate', 'No level yet', '2 · Level 2', '2026-12-10', 'Under way', '', 'A step', 'before the next test', 'Stuck'],
      ['Rate', 'No level yet', '2 · Level 2', '2026-12-10', 'Under way', '', 'Over already', '2026-11-01', 'Done'],
    ];
    expect(paste(rows).unread).to.deep.equal([]);
    expect(plans()).to.deep.equal([
      ['o1: 1 to 3 by 2026-10-01, met', 'Old step 2026-09-20 done'],
      ['o2: null to 2 by 2026-12-10, active', 'A step nextTest blocked', 'Over already 2026-11-01 done'],
    ]);
    expect(paste(rows)).to.deep.include({ bodies: [], same: 3 });
  });

  for (const [row, because, cell] of [
    [['Area', '3'], 'objective', 'Area'],
    [['Slope', ''], 'noTarget', ''],
    [['Slope', '9'], 'level', '9'],
    [['Slope', '1'], 'belowCurrent', '1'],
    [['Slope', '3', 'soon'], 'day', 'soon'],
    [['Slope', '3', '11/19/2026'], 'pastDate', '11/19/2026'],
    [['Slope', '3', '', '', 'Read', ''], 'noDate', ''],
    [['Slope', '3', '', '', 'Read', 'soon'], 'day', 'soon'],
    [['Slope', '3', '12/1/2026', '', 'Read', '11/19/2026'], 'pastDate', '11/19/2026'],
  ] as const) {
    it(`report the problem of ${row.join(' | ')}, and add nothing from it`, () => {
      record.add([maker.rate(2)]);
      expect(paste([row])).to.deep.include({ bodies: [], goals: 0, steps: 0, unread: [{ cells: row, because, cell }] });
    });
  }

  it('never throw, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 10 }), { maxLength: 8 }), (rows) => {
        expect(paste(rows).unread.length).to.be.at.most(rows.length);
      }),
      { seed: settings.seed },
    );
  });
});
