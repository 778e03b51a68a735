// Tests record files: written in exactly the same way each time, and read without losing anything.

import { expect } from '@open-wc/testing';
import { parseRecordFile, writeRecordFile } from '../../src/core/record-file.js';
import type { ReadRecordFile } from '../../src/core/record-file.js';
import { LearningRecord } from '../../src/core/record.js';
import { EntryMaker, plain } from '../support/entries.js';

const maker = new EntryMaker();
const entries = [maker.rate(2), maker.reflect('Zwölf 🙂'), maker.rate(3)];
const learner = { key: 'k1', label: 'Ana' };
const text = writeRecordFile({ record: 'class-7', learner, entries });

function read(json: unknown, expected?: string): ReadRecordFile {
  const parsed = parseRecordFile(json, expected);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('a record file', () => {
  it('reads what was written, and writes the same text again', () => {
    const { file, bad, newer, otherRecord } = read(JSON.parse(text), 'class-7');
    expect(file).to.deep.equal({ format: 'competency-widgets/record', v: 1, record: 'class-7', learner, entries });
    expect([bad, newer, otherRecord]).to.deep.equal([[], undefined, undefined]);
    expect(writeRecordFile(file)).to.equal(text);
    expect(text.split('\n')).to.have.lengthOf(entries.length + 3);
  });

  it('changes nothing when it is imported twice', () => {
    const record = new LearningRecord(entries);
    const again = read(JSON.parse(text));
    expect(record.add(again.entries)).to.deep.equal([]);
    expect(record.add(again.entries)).to.deep.equal([]);
    expect(record.entries).to.deep.equal(entries);
  });

  it('keeps valid entries and sets invalid ones aside unchanged', () => {
    const json = JSON.parse(text);
    json.entries.splice(1, 0, null, { ...plain(entries[0]!), level: 'high' });
    const { bad, ...rest } = read(json);
    expect(rest.entries).to.deep.equal(entries);
    expect(bad.map(({ index, raw }) => ({ index, raw }))).to.deep.equal([
      { index: 1, raw: null },
      { index: 2, raw: json.entries[2] },
    ]);
    expect(bad[1]?.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['entries[2].level wrongType']);
  });

  it('keeps entries of newer versions and unknown kinds unchanged', () => {
    const strange = [
      { v: 9, id: 'a', at: '2030-01-01T00:00:00.000Z', kind: 'rated', level: { of: 'another kind' } },
      { v: 1, id: 'b', at: '2030-01-01T00:00:00.000Z', kind: 'sang' },
    ];
    const { file } = read({ ...JSON.parse(text), entries: strange });
    expect(JSON.parse(writeRecordFile(file)).entries).to.deep.equal(strange);
  });

  it('reads a newer file and reports it', () => {
    const { newer, entries: found } = read({ ...JSON.parse(text), v: 2, more: 'things' });
    expect(newer).to.equal(2);
    expect(found).to.have.lengthOf(3);
  });

  it('reads a file of another record and reports its name', () => {
    expect(read(JSON.parse(text), 'class-8').otherRecord).to.equal('class-7');
  });

  it('accepts a learner without a key or with an unusual label', () => {
    expect(read({ ...JSON.parse(text), learner: null }).file.learner).to.deep.equal({ key: '' });
    expect(read({ ...JSON.parse(text), learner: { key: 'k', label: 7 } }).file.learner).to.deep.equal({ key: 'k' });
  });

  it('returns a problem, never an exception, for anything that is not a record file', () => {
    const codes = (json: unknown): string[] => {
      const parsed = parseRecordFile(json);
      return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
    };
    for (const json of [undefined, null, 7, 'x', [], {}, { format: 'csv' }, { format: {} }]) {
      expect(codes(json)).to.deep.equal(['format wrongFormat']);
    }
    expect(codes({ format: 'competency-widgets/record' })).to.deep.equal([
      'v wrongType',
      'record wrongType',
      'entries wrongType',
    ]);
    const getter = Object.defineProperty({}, 'format', {
      get() {
        throw new Error('boo');
      },
    });
    expect(codes(getter)).to.deep.equal([' unreadable']);
  });
});
