// Four widgets on one page share one record: rate, plan, reflect on a test, reach the goal.

import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import { createMemoryStore } from '../src/records/memory-store.js';
import { goalTrackers, reflectionSheets, selfRatings, trackers } from '../stories/samples/index.js';
import { act, write } from './support/reflection-sheet.js';
import { recordHost, sessionOn } from './support/record-host.js';
import { waitUntil } from './support/wait.js';
import { inside, parts, pressButton, wordsOf } from './support/widget.js';
import type { Widget } from './support/widget.js';

const seen = (element: Element) => wordsOf(parts(element, 'base')[0]);

/** Adds a widget to the record and waits until it is ready. */
async function put<T extends 'self-rating' | 'goal-tracker' | 'reflection-sheet' | 'mastery-tracker'>(
  host: HTMLElement,
  tag: T,
  definition: object,
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  Object.assign(element, { definition });
  host.append(element);
  await waitUntil(() => inside(element, 'button').length > 0, `${tag} never came`);
  await element.updateComplete;
  return element;
}

async function rate(rating: Widget, level: number): Promise<void> {
  inside<HTMLInputElement>(rating, `input[name="level"][value="${level}"]`)[0]?.click();
  await rating.updateComplete;
  await pressButton(rating, 'I’m sure');
}

it('one story: what a student rates, plans and reaches appears in every widget of the record', async () => {
  const store = createMemoryStore();
  const host = recordHost(sessionOn(store));
  (await fixture(html`<div lang="en"></div>`)).append(host);
  const rating = await put(host, 'self-rating', selfRatings.linearFunctions);
  const goals = await put(host, 'goal-tracker', goalTrackers.algebraGoals);
  const sheet = await put(host, 'reflection-sheet', reflectionSheets.algebraTests);
  const tracker = await put(host, 'mastery-tracker', trackers.algebraTracker);

  // Monday: a rating, and "Work toward 3".
  await rate(rating, 2);
  inside<HTMLDetailsElement>(rating, 'details').forEach((one) => (one.open = true));
  await waitUntil(() => inside(rating, '[name="next"][value="improve"]').length > 0, 'no next step is asked for');
  inside<HTMLInputElement>(rating, '[name="next"][value="improve"]')[0]?.click();
  await rating.updateComplete;
  await pressButton(rating, 'Save');
  await waitUntil(() => parts(goals, 'goal').length === 1, 'the goal never came to the tracker');
  expect(seen(goals)).to.contain('2 · Developing').and.to.contain('3 · Proficient');
  await waitUntil(() => seen(tracker).includes('2 · Developing'), 'the rating never came to the progress');

  // Wednesday: the test is returned.
  await act(sheet, 'Look back on it: Unit 1 test');
  await write(sheet, 'My points', '15');
  await write(sheet, 'Out of', '20');
  await write(sheet, 'What I will do', 'Draw two graphs');
  await act(sheet, 'Save');
  expect(seen(sheet)).to.contain('15 of 20');

  // Friday, after a reload: a higher rating reaches the goal.
  host.remove();
  const later = recordHost(sessionOn(store));
  (await fixture(html`<div lang="en"></div>`)).append(later);
  const quiz3 = { ...selfRatings.linearFunctions, evidence: { id: 'quiz-3', title: 'Quiz 3', kind: 'assessment' } };
  const again = await put(later, 'self-rating', quiz3);
  const goalsAgain = await put(later, 'goal-tracker', goalTrackers.algebraGoals);
  const sheetAgain = await put(later, 'reflection-sheet', reflectionSheets.algebraTests);
  const progress = await put(later, 'mastery-tracker', trackers.algebraTracker);
  expect(seen(sheetAgain)).to.contain('15 of 20');
  await rate(again, 3);
  await waitUntil(() => seen(goalsAgain).includes('Reached with 3 · Proficient'), 'the goal was not reached');
  await waitUntil(() => seen(progress).includes('Quiz 3') || seen(progress).includes('3 · Proficient'), 'no progress');
});
