// The samples are templates for teachers, so each is parsed as strictly as a teacher's own definition.
import { expect } from '@open-wc/testing';
import { parseDefinition } from '../src/core/definition.js';
import { positionsOf, presets } from '../src/core/objective.js';
import { choiceBoardSchema } from '../src/elements/choice-board/definition.js';
import { goalTrackerSchema } from '../src/elements/goal-tracker/definition.js';
import { helpQueueSchema } from '../src/elements/help-queue/definition.js';
import { learningPathSchema } from '../src/elements/learning-path/definition.js';
import { masteryTrackerSchema } from '../src/elements/mastery-tracker/definition.js';
import { proficiencyScaleSchema } from '../src/elements/proficiency-scale/definition.js';
import { reflectionSheetSchema } from '../src/elements/reflection-sheet/definition.js';
import { selfRatingSchema } from '../src/elements/self-rating/definition.js';
import { trafficLightCheckpointSchema } from '../src/elements/traffic-light-checkpoint/definition.js';
import {
  boards,
  checkpoints,
  goalTrackers,
  helpQueues,
  paths,
  reflectionSheets,
  scales,
  selfRatings,
  trackers,
} from '../stories/samples/index.js';

const bilingual = [
  scales.cellTransport,
  selfRatings.cellTransport,
  scales.sudetenSources,
  scales.longWords,
  boards.sudetenBoard,
  checkpoints.sudetenEssayStop,
  goalTrackers.cellGoals,
  reflectionSheets.cellTests,
  paths.sudetenEssay,
  trackers.cellTransport,
];
const textMembers = new Set(['title', 'statement', 'label', 'descriptor', 'plain', 'text', 'alt', 'medium', 'support']);
const textLists = new Set(['frames', 'wordBank', 'choices', 'successCriteria', 'materials']);

/** Every member of a tree of plain data, with its path, depth first. */
function* members(value: unknown, path = ''): Generator<{ name: string; path: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield { name, path: `${path}.${name}`, value: inner };
    yield* members(inner, `${path}.${name}`);
  }
}

/** Every text in a definition that people read, with its path. */
function* texts(definition: unknown): Generator<{ path: string; text: unknown }> {
  for (const { name, path, value } of members(definition)) {
    if (textMembers.has(name)) yield { path, text: value };
    if (textLists.has(name) && Array.isArray(value)) {
      for (const [index, text] of value.entries()) yield { path: `${path}.${index}`, text };
    }
  }
}

function idsIn(definition: unknown): string[] {
  return [...members(definition)].flatMap(({ name, value }) => (name === 'id' ? [`${value}`] : []));
}

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the samples', () => {
  for (const [name, scale] of Object.entries(scales)) {
    it(`parses the scale ${name} without a problem`, () => {
      expect(parseDefinition(proficiencyScaleSchema, scale)).to.deep.equal({ ok: true, value: scale });
    });
  }

  for (const [name, rating] of Object.entries(selfRatings)) {
    it(`parses the self-rating ${name} without a problem`, () => {
      expect(parseDefinition(selfRatingSchema, rating)).to.deep.equal({ ok: true, value: rating });
    });
  }

  for (const [name, board] of Object.entries(boards)) {
    it(`parses the board ${name} without a problem`, () => {
      expect(parseDefinition(choiceBoardSchema, board)).to.deep.equal({ ok: true, value: board });
    });

    it(`has only JSON data in the board ${name}`, () => {
      expect(JSON.parse(JSON.stringify(board))).to.deep.equal(board);
    });
  }

  it('gives every board, and everything inside the boards, a unique id', () => {
    expect(repeated([...Object.values(scales), ...Object.values(boards)].flatMap(idsIn))).to.deep.equal([]);
  });

  for (const [name, checkpoint] of Object.entries(checkpoints)) {
    it(`parses the checkpoint ${name} without a problem`, () => {
      expect(parseDefinition(trafficLightCheckpointSchema, checkpoint)).to.deep.equal({ ok: true, value: checkpoint });
      expect(JSON.parse(JSON.stringify(checkpoint))).to.deep.equal(checkpoint);
    });
  }

  for (const [name, queue] of Object.entries(helpQueues)) {
    it(`parses the help queue ${name} without a problem`, () => {
      expect(parseDefinition(helpQueueSchema, queue)).to.deep.equal({ ok: true, value: queue });
    });
  }

  for (const [name, tracker] of Object.entries(goalTrackers)) {
    it(`parses the goal tracker ${name} without a problem`, () => {
      expect(parseDefinition(goalTrackerSchema, tracker)).to.deep.equal({ ok: true, value: tracker });
      expect(JSON.parse(JSON.stringify(tracker))).to.deep.equal(tracker);
    });
  }

  for (const [name, sheet] of Object.entries(reflectionSheets)) {
    it(`parses the reflection sheet ${name} without a problem`, () => {
      expect(parseDefinition(reflectionSheetSchema, sheet)).to.deep.equal({ ok: true, value: sheet });
      expect(JSON.parse(JSON.stringify(sheet))).to.deep.equal(sheet);
    });
  }

  for (const [name, path] of Object.entries(paths)) {
    it(`has only JSON data in the path "${name}"`, () => {
      expect(parseDefinition(learningPathSchema, path)).to.deep.equal({ ok: true, value: path });
      expect(JSON.parse(JSON.stringify(path))).to.deep.equal(path);
    });
  }

  for (const [name, tracker] of Object.entries(trackers)) {
    it(`parses the tracker ${name} without a problem`, () => {
      expect(parseDefinition(masteryTrackerSchema, tracker)).to.deep.equal({ ok: true, value: tracker });
      expect(JSON.parse(JSON.stringify(tracker))).to.deep.equal(tracker);
    });

    it(`has in the tracker ${name} the same objectives as its scales, in the same class`, () => {
      for (const { mastery: _, ...objective } of tracker.objectives) {
        const scale = Object.values(scales).find((other) => other.objective.id === objective.id);
        expect(objective).to.deep.equal(scale?.objective);
      }
    });
  }

  it('has a checkpoint at each light', () => {
    expect(Object.values(checkpoints).map(({ checkpoint }) => checkpoint.signal)).to.have.members([
      'red',
      'yellow',
      'green',
    ]);
  });

  for (const definition of [...Object.values(scales), ...Object.values(selfRatings)]) {
    it(`has only JSON data in ${definition.id}`, () => {
      expect(JSON.parse(JSON.stringify(definition))).to.deep.equal(definition);
    });

    it(`describes every level of ${definition.id}, also in plainer words`, () => {
      for (const { value, descriptor, plain } of definition.objective.levels) {
        expect(descriptor, `descriptor of ${value}`).to.not.equal(undefined);
        expect(plain, `plain text of ${value}`).to.not.equal(undefined);
      }
    });
  }

  it('gives every scale, and everything inside the scales, a unique id', () => {
    expect(repeated(Object.values(scales).flatMap(idsIn))).to.deep.equal([]);
  });

  it('gives every self-rating, and everything it adds to its objective, a unique id', () => {
    const added = Object.values(selfRatings).map((rating) => ({ ...rating, objective: undefined }));
    expect(repeated([...Object.values(scales).flatMap(idsIn), ...added.flatMap(idsIn)])).to.deep.equal([]);
  });

  for (const [name, rating] of Object.entries(selfRatings)) {
    it(`uses in the self-rating ${name} the same objective as its scale, in the same class`, () => {
      const scale = Object.entries(scales).find(([other]) => other === name)?.[1];
      expect(rating.objective).to.deep.equal(scale?.objective);
      expect(rating.record).to.equal(scale?.record);
    });

    it(`has in the self-rating ${name} a prompt for every moment and every result`, () => {
      const asked = (rating.prompts ?? []).map(({ moment, when }) => (when ? `${moment} ${when}` : moment));
      expect(asked).to.have.members(['before', 'during', 'after notYet', 'after met', 'after exceeded']);
    });
  }

  for (const definition of bilingual) {
    it(`writes every text of ${definition.id} in English and in Spanish`, () => {
      const found = [...texts(definition)];
      expect(found.length).to.be.greaterThan(10);
      for (const { path, text } of found) expect(text, path).to.have.all.keys('en', 'es');
    });
  }

  it('writes no text in only one language when any is in two', () => {
    for (const definition of [...Object.values(scales), ...Object.values(selfRatings), ...Object.values(boards)]) {
      for (const { path, text } of texts(definition)) {
        if (typeof text === 'object') expect(text, `${definition.id}${path}`).to.have.all.keys('en', 'es');
      }
    }
  });

  it('shows each common type of scale at least once', () => {
    const shapes = Object.values(scales).map(({ objective }) => positionsOf(objective).join());
    for (const { values, increment } of Object.values(presets)) {
      const top = Math.max(...values);
      const positions =
        increment === 1 ? values : values.flatMap((value) => (value < top ? [value, value + increment] : value));
      expect(shapes).to.include(positions.join());
    }
  });
});
