// An English scale that a teacher can use for any argument essay.
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';

/** Claim, evidence and reasoning, on the four-point scale. */
export const argumentWriting: ProficiencyScaleDefinition = {
  type: 'proficiency-scale',
  id: 'scale-argument-writing',
  record: 'Lw5dZk8pYs3VfJ6g',
  objective: {
    id: 'obj-argument-writing',
    code: 'ENG10-2',
    title: 'Argument writing: claim, evidence, reasoning',
    statement: 'I can write an argument with a clear claim, strong evidence, and reasoning that ties the two together.',
    version: 1,
    proficientAt: 3,
    levels: [
      {
        value: 1,
        label: 'Beginning',
        descriptor: 'With a model to follow, I can say which side I take on an issue and give a reason for it.',
        plain: 'With help, I can say what I think and give one reason.',
        indicators: [
          { id: 'arg-1-side', text: 'I say which side I take.' },
          { id: 'arg-1-reason', text: 'I give at least one reason.' },
        ],
      },
      {
        value: 2,
        label: 'Developing',
        descriptor:
          'I can write a claim in one sentence and support it with facts or quotations that I found in a text.',
        plain: 'I can write a claim and find facts for it.',
        indicators: [
          { id: 'arg-2-claim', text: 'My claim is one clear sentence.' },
          { id: 'arg-2-evidence', text: 'I use at least two facts or quotations.' },
          { id: 'arg-2-source', text: 'I say where each one comes from.' },
        ],
      },
      {
        value: 3,
        label: 'Proficient',
        descriptor:
          'I can write a claim that a reasonable person could disagree with, choose evidence from sources I can trust, and explain how each piece of evidence supports the claim.',
        plain: 'I can make a claim, pick good facts, and explain how each fact proves it.',
        indicators: [
          { id: 'arg-3-claim', text: 'A reasonable person could disagree with my claim.' },
          { id: 'arg-3-trust', text: 'I can say why each source deserves trust.' },
          { id: 'arg-3-because', text: 'After each piece of evidence, I explain how it supports the claim.' },
          { id: 'arg-3-other', text: 'I mention what the other side would say.', required: false },
        ],
        exemplars: [
          {
            title: 'A paragraph about the start of the school day',
            text: 'Our school should start one hour later. In our own survey, 19 of 26 students said they sleep less than seven hours on a school night. This matters because tired students have a harder time paying attention, so a later start would help them learn in their first class, which is when we now hold most of our tests.',
          },
        ],
      },
      {
        value: 4,
        label: 'Extending',
        descriptor:
          'I can answer the strongest point of the other side fairly and with evidence, and put my points in an order in which each one makes the next one stronger.',
        plain: 'I can answer the other side’s best point and put my points in the best order.',
        indicators: [
          { id: 'arg-4-fair', text: 'I state the other side’s best point in words they would accept.' },
          { id: 'arg-4-answer', text: 'I answer that point with evidence.' },
          { id: 'arg-4-order', text: 'I can explain why my points are in this order.' },
        ],
        exemplars: [
          {
            title: 'Answering the other side',
            text: 'People who want to keep the early start make a fair point: many students work or care for younger children after school. Because of this, I do not ask for a longer day. Our bus plan shows that the day could end only 20 minutes later if we use two short breaks in place of one long one. So students would still reach their jobs on time, and they would reach first hour awake.',
          },
        ],
      },
    ],
  },
};
