// Tests the definition of a self-rating.
import { expect } from '@open-wc/testing';
import { parseDefinition } from '../../../src/core/definition.js';
import { selfRatingSchema } from '../../../src/elements/self-rating/definition.js';

const rating = {
  type: 'self-rating',
  objective: {
    id: 'obj-1',
    title: 'Safety',
    levels: [
      { value: 1, label: 'Not yet' },
      { value: 2, label: 'Met' },
    ],
  },
};

function problemsWith(changes: object) {
  const parsed = parseDefinition(selfRatingSchema, { ...rating, ...changes });
  return parsed.ok ? [] : parsed.problems;
}

describe('selfRatingSchema', () => {
  it('accepts minimal and complete definitions', () => {
    expect(problemsWith({})).to.deep.equal([]);
    const most = {
      id: 's',
      record: 'r',
      evidence: { id: 'quiz-2', title: { en: 'Quiz 2', es: 'Prueba 2' }, kind: 'assessment', on: '2026-11-20' },
      order: 'ascending',
      layout: 'cards',
      languages: 'stacked',
      ask: ['why', 'prompts', 'need', 'next'],
      frames: ['I can …', { en: 'I still need …', es: 'Todavía necesito …' }],
      wordBank: ['hazard'],
      prompts: [
        {
          id: 'p1',
          text: 'What helped?',
          moment: 'after',
          when: 'met',
          frames: ['It helped …'],
          choices: ['A partner'],
        },
        { id: 'p2', text: 'What next?', moment: 'during' },
      ],
      reveal: 'afterBoth',
      requireEvidenceAt: 2,
      editMinutes: 0,
      sharedComputers: true,
      modified: false,
    };
    expect(problemsWith(most)).to.deep.equal([]);
  });

  it('accepts an empty list of parts to ask', () => {
    expect(problemsWith({ ask: [] })).to.deep.equal([]);
  });

  it('reports the allowed values', () => {
    const bad = { ask: ['why', 'who'], reveal: 'always', prompts: [{ id: 'p', text: 'Why?', moment: 'later' }] };
    expect(problemsWith(bad)).to.deep.equal([
      { path: 'ask[1]', code: 'notOneOf', params: { expected: 'why | prompts | need | next', found: 'who' } },
      {
        path: 'prompts[0].moment',
        code: 'notOneOf',
        params: { expected: 'before | during | after', found: 'later' },
      },
      {
        path: 'reveal',
        code: 'notOneOf',
        params: { expected: 'afterSelf | afterBoth | immediate | never', found: 'always' },
      },
    ]);
  });

  it('refuses a level that needs a reason but is not on the scale', () => {
    expect(problemsWith({ requireEvidenceAt: 3 })).to.deep.equal([
      { path: 'requireEvidenceAt', code: 'unknownLevel', params: { found: 3 } },
    ]);
  });

  it('refuses a negative time to edit', () => {
    expect(problemsWith({ editMinutes: -1 })).to.deep.equal([
      { path: 'editMinutes', code: 'outOfRange', params: { found: -1, min: 0 } },
    ]);
  });

  it('refuses two prompts with the same id', () => {
    const prompt = { id: 'p1', text: 'What helped?', moment: 'after' };
    expect(problemsWith({ prompts: [prompt, prompt] })).to.deep.equal([
      { path: 'prompts[1].id', code: 'duplicateId', params: { found: 'p1' } },
    ]);
  });

  it('refuses evidence without a name or on an invalid day', () => {
    const evidence = { id: 'quiz-2', title: ' ', kind: 'exam', on: '20 November' };
    expect(problemsWith({ evidence }).map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'evidence.title empty',
      'evidence.kind notOneOf',
      'evidence.on notDate',
    ]);
    for (const on of ['2026-02-30', '2026-13-01', '2026-11-20T10:00']) {
      expect(problemsWith({ evidence: { id: 'q', title: 'Q', kind: 'practice', on } }).length, on).to.equal(1);
    }
  });
});
