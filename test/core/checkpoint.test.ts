// Tests checkpoints: their definitions, and the status of a student at one.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { callsForHelp, checkpointSchema, statusAt } from '../../src/core/checkpoint.js';
import type { Checkpoint, Light } from '../../src/core/checkpoint.js';
import { parseDefinition } from '../../src/core/definition.js';
import type { Entry, EntryBody } from '../../src/core/entry.js';
import { LearningRecord } from '../../src/core/record.js';
import { trafficLightCheckpointSchema } from '../../src/elements/traffic-light-checkpoint/definition.js';
import { EntryMaker } from '../support/entries.js';
import { settings } from '../support/settings.js';

const releaseCode = { salt: 'c3VkZXRlbi1jbGFpbS0wMQ', hash: 'x'.repeat(43), iterations: 300_000 };
const checkpoint = (signal: Light, more: Partial<Checkpoint> = {}): Checkpoint => ({
  id: 'c1',
  signal,
  title: 'Stop here',
  ...more,
});

const problems = (more: object): string[] => {
  const parsed = parseDefinition(checkpointSchema, { ...checkpoint('red'), ...more });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};

/** Creates entries about the checkpoint in sequence. */
class Story {
  readonly maker = new EntryMaker();
  readonly entries: Entry[] = [];

  add(body: EntryBody): Entry {
    const entry = this.maker.make(body);
    this.entries.push(entry);
    return entry;
  }
  says(understanding: Light, words?: string): Entry {
    return this.add({ kind: 'signaled', by: 'learner', about: 'c1', understanding, ...(words && { words }) });
  }
  teacher(kind: 'released' | 'relocked'): Entry {
    return this.add({ kind, by: 'teacher', about: 'c1' });
  }
  helps(state: 'seen' | 'helped'): Entry {
    return this.add({ kind: 'helped', by: 'teacher', about: 'c1', state });
  }
  undoes(entry: Entry, by: 'learner' | 'teacher'): Entry {
    return this.add({ kind: 'retracted', by, about: entry.id });
  }
  at(one: Checkpoint) {
    return statusAt(one, new LearningRecord(this.entries));
  }
}

describe('the definition of a checkpoint', () => {
  it('requires only an id, a signal and a title', () => {
    expect(problems({})).to.deep.equal([]);
    expect(parseDefinition(checkpointSchema, {}).ok).to.equal(false);
    expect(problems({ id: undefined, signal: undefined, title: undefined })).to.have.members([
      'id missing',
      'signal missing',
      'title missing',
    ]);
  });

  it('accepts a release code only as a salted hash', () => {
    expect(problems({ release: releaseCode })).to.deep.equal([]);
    expect(problems({ release: { word: 'maple river' } })).to.have.members([
      'release.salt missing',
      'release.hash missing',
      'release.iterations missing',
    ]);
    expect(problems({ release: { ...releaseCode, salt: 'short' } })).to.deep.equal(['release.salt wrongFormat']);
    expect(problems({ release: { ...releaseCode, hash: 'maple river' } })).to.deep.equal(['release.hash wrongFormat']);
  });

  it('refuses a hash with too few or too many iterations', () => {
    expect(problems({ release: { ...releaseCode, iterations: 199_999 } })).to.deep.equal([
      'release.iterations outOfRange',
    ]);
    expect(problems({ release: { ...releaseCode, iterations: 1e12 } })).to.deep.equal([
      'release.iterations outOfRange',
    ]);
    expect(problems({ release: { ...releaseCode, iterations: 200_000 } })).to.deep.equal([]);
    expect(problems({ release: { ...releaseCode, tries: 0 } })).to.deep.equal(['release.tries outOfRange']);
    expect(problems({ release: { ...releaseCode, pauseMinutes: 1.5 } })).to.deep.equal([
      'release.pauseMinutes outOfRange',
    ]);
  });

  it('reports every problem at once', () => {
    const checks = [
      { id: 'a', text: 'One' },
      { id: 'a', text: '' },
    ];
    const next = { text: 'On', href: 'javascript:alert(1)' };
    expect(problems({ signal: 'blue', checks, next, lock: 'iron', escalate: 1 })).to.have.members([
      'signal notOneOf',
      'checks[1].id duplicateId',
      'checks[1].text empty',
      'next.href unsafeLink',
      'lock notOneOf',
      'escalate wrongType',
    ]);
  });

  it('is a member of the definition of traffic-light-checkpoint', () => {
    const parsed = parseDefinition(trafficLightCheckpointSchema, { type: 'traffic-light-checkpoint', checkpoint: {} });
    expect(!parsed.ok && parsed.problems.map(({ path }) => path)).to.have.members([
      'checkpoint.id',
      'checkpoint.signal',
      'checkpoint.title',
    ]);
  });
});

describe('statusAt', () => {
  it('stops at red only', () => {
    const story = new Story();
    expect(story.at(checkpoint('red')).stopped).to.equal(true);
    expect(story.at(checkpoint('yellow')).stopped).to.equal(false);
    expect(story.at(checkpoint('green')).stopped).to.equal(false);
  });

  it('keeps the author’s signal and the student’s signal separate', () => {
    const story = new Story();
    story.says('green');
    const status = story.at(checkpoint('red'));
    expect(status.signal?.understanding).to.equal('green');
    expect(status.light).to.equal('red');
    expect(status.stopped).to.equal(true);
  });

  it('turns the author’s yellow into red when the student is at red and the checkpoint escalates', () => {
    const story = new Story();
    story.says('red');
    expect(story.at(checkpoint('yellow', { escalate: true }))).to.include({ light: 'red', stopped: true });
    expect(story.at(checkpoint('yellow'))).to.include({ light: 'yellow', stopped: false });
    expect(story.at(checkpoint('green', { escalate: true }))).to.include({ light: 'green', stopped: false });
    story.says('yellow');
    expect(story.at(checkpoint('yellow', { escalate: true }))).to.include({ light: 'yellow', stopped: false });
  });

  it('lets the student continue after a release, until it is taken back', () => {
    const story = new Story();
    const first = story.teacher('released');
    expect(story.at(checkpoint('red'))).to.include({ stopped: false, released: first });
    story.teacher('relocked');
    expect(story.at(checkpoint('red'))).to.include({ stopped: true, released: undefined });
    const second = story.teacher('released');
    const status = story.at(checkpoint('red'));
    expect(status).to.include({ stopped: false, released: second });
    expect(status.releases).to.deep.equal([first, second]);
  });

  it('ignores a retracted release and a release by a learner', () => {
    const story = new Story();
    story.undoes(story.teacher('released'), 'teacher');
    story.add({ kind: 'released', by: 'learner', about: 'c1' });
    expect(story.at(checkpoint('red'))).to.include({ stopped: true, released: undefined });
  });

  it('returns to the previous signal when the latest is taken back', () => {
    const story = new Story();
    story.says('green');
    story.undoes(story.says('red'), 'learner');
    expect(story.at(checkpoint('red'))).to.include({ help: 'none' });
    expect(story.at(checkpoint('red')).signal?.understanding).to.equal('green');
  });

  it('counts the waiting time from the first call for help, even when its words change', () => {
    const story = new Story();
    const first = story.says('red');
    story.says('red', 'Really.');
    expect(story.at(checkpoint('red'))).to.include({ help: 'waiting', since: first });
    story.helps('seen');
    expect(story.at(checkpoint('red'))).to.include({ help: 'seen', since: first });
    const helped = story.helps('helped');
    expect(story.at(checkpoint('red'))).to.include({ help: 'helped', since: undefined });
    const again = story.says('red');
    expect(story.at(checkpoint('red'))).to.include({ help: 'waiting', since: again });
    story.undoes(again, 'learner');
    story.undoes(helped, 'teacher');
    expect(story.at(checkpoint('red'))).to.include({ help: 'seen', since: first });
  });

  it('ends the call for help after a release and after a green signal', () => {
    const story = new Story();
    story.says('red');
    story.teacher('released');
    expect(story.at(checkpoint('red')).help).to.equal('helped');
    story.says('red');
    story.says('green');
    expect(story.at(checkpoint('red')).help).to.equal('none');
  });

  it('calls for help at red, and at yellow with words', () => {
    const story = new Story();
    story.says('yellow', 'Why is it negative?');
    expect(story.at(checkpoint('yellow')).help).to.equal('waiting');
    story.says('yellow', '  ');
    expect(story.at(checkpoint('yellow')).help).to.equal('none');
    const signal = { understanding: 'green' as const };
    expect(
      callsForHelp({ ...new EntryMaker().make({ kind: 'signaled', by: 'learner', about: 'c1', ...signal }) }),
    ).to.equal(false);
  });

  it('does not depend on the order in which entries arrive', () => {
    const act = fc.constantFrom(
      ...(['red', 'yellow', 'green', 'released', 'relocked', 'seen', 'helped', 'undo'] as const),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.infiniteStream(fc.double({ noNaN: true })), (acts, order) => {
        const story = new Story();
        for (const name of acts) {
          const last = story.entries.findLast(({ kind }) => kind !== 'retracted');
          if (name === 'released' || name === 'relocked') story.teacher(name);
          else if (name === 'seen' || name === 'helped') story.helps(name);
          else if (name !== 'undo') story.says(name);
          else if (last) story.undoes(last, 'teacher');
        }
        const shuffled = story.entries
          .map((entry) => ({ entry, place: order.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry }) => entry);
        const one = checkpoint('yellow', { escalate: true });
        const status = story.at(one);
        expect(statusAt(one, new LearningRecord(shuffled))).to.deep.equal(status);
        expect(status.stopped).to.equal(status.light === 'red' && !status.released);
        expect(status.since !== undefined).to.equal(status.help === 'waiting' || status.help === 'seen');
      }),
      { seed: settings.seed, numRuns: 500 },
    );
  });
});
