// Runs in the measured page: a tracker with a long record, and one more rating.

import { createMemoryStore, LearningRecord, makeEntry, progressOf } from '/everything.js';

const of = { min: 1, max: 4, proficientAt: 3 };
const now = Date.now();
let latest;

function rate(index, objectives, time) {
  const evidence = { id: `work-${index}`, title: `Work ${index}`, kind: 'assessment' };
  const about = `objective-${index % objectives}`;
  const body = { kind: 'rated', by: 'learner', about, level: 1 + ((index * 7) % 4), of, evidence };
  const entry = makeEntry(body, { now: time, offset: 420, latest, random: crypto.getRandomValues(new Uint8Array(10)) });
  latest = entry.at;
  return entry;
}

const definition = (count) => ({
  type: 'mastery-tracker',
  objectives: Array.from({ length: count }, (_, index) => ({
    id: `objective-${index}`,
    title: `Objective ${index}`,
    levels: ['Beginning', 'Developing', 'Proficient', 'Extending'].map((label, place) => ({ value: place + 1, label })),
  })),
});

const framed = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

let tracker;
let added = 0;

window.bench = {
  /** Fills the record and renders the tracker with the first objective open; milliseconds of each. */
  async show(entries, objectives) {
    const all = Array.from({ length: entries }, (_, index) =>
      rate(index, objectives, now - (entries - index) * 60_000),
    );
    added = entries;
    let start = performance.now();
    const record = new LearningRecord(all);
    progressOf(definition(objectives), record);
    const fold = performance.now() - start;
    const store = createMemoryStore();
    await store.add(all);
    const around = document.createElement('learning-record');
    around.store = store;
    tracker = document.createElement('mastery-tracker');
    tracker.definition = definition(objectives);
    around.append(tracker);
    start = performance.now();
    document.querySelector('#box').replaceChildren(around);
    while (!tracker.shadowRoot?.querySelector('[data-disclosure^="how:"]')) await framed();
    const first = performance.now() - start;
    for (const fold of ['how', 'table', 'steps']) {
      tracker.shadowRoot.querySelector(`[data-disclosure^="${fold}:"]`).open = true;
      await framed();
      await tracker.updateComplete;
    }
    return { fold, first, nodes: tracker.shadowRoot.querySelectorAll('*').length };
  },

  /** Adds a rating of the open objective: milliseconds until it is painted. */
  async more(objectives) {
    added += objectives - (added % objectives);
    const entry = rate(added, objectives, Date.now());
    const start = performance.now();
    void tracker.session.add([entry]);
    await framed();
    const painted = performance.now() - start;
    if (!tracker.shadowRoot.querySelector('tbody tr').textContent.includes(`Work ${added}`)) {
      throw new Error('The new rating is not shown.');
    }
    added += 1;
    return painted;
  },
};
