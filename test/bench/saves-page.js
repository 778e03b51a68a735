// Runs in the measured page: fills a record, and uses a self-rating like a student.

import { makeEntry, openBrowserRecord } from '/everything.js';

const name = 'bench';
const of = { min: 1, max: 4, proficientAt: 3 };

/** Entries about a hundred objectives, including the one on the page. */
function* made(count) {
  const start = Date.now() - count * 1000;
  for (let index = 0; index < count; index++) {
    const body = { kind: 'rated', by: 'learner', about: `objective-${index % 100}`, level: 1 + (index % 4), of };
    const random = crypto.getRandomValues(new Uint8Array(10));
    yield makeEntry(body, { now: start + index * 1000, offset: 420, latest: undefined, random });
  }
}

async function fill(count) {
  const record = await openBrowserRecord(name);
  if (record.failure) throw new Error(`The browser keeps nothing: ${record.failure}.`);
  // In pieces, so that a slow machine saves each within the time that a store is given.
  const entries = [...made(count)];
  while (entries.length > 0) await record.store.add(entries.splice(0, 500));
  record.close();
}

let rating;

/** Shows the self-rating, and returns the number of entries in its record once it is ready. */
async function show() {
  document.querySelector('#box').innerHTML =
    `<learning-record record="${name}"><self-rating></self-rating></learning-record>`;
  rating = document.querySelector('self-rating');
  rating.definition = {
    type: 'self-rating',
    objective: {
      id: 'objective-7',
      title: 'Compare fractions',
      levels: ['Beginning', 'Developing', 'Proficient', 'Extending'].map((label, index) => ({
        value: index + 1,
        label,
        descriptor: 'I can do everything that was taught, without major errors.',
      })),
    },
  };
  await until(() => rating.session && rating.session.state !== 'loading');
  // Another tab has filled the record, so the page asks whose work it is.
  await rating.session.keepGoing();
  await until(() => rating.session.state === 'ready');
  return rating.session.record.entries.length;
}

async function until(holds) {
  const end = performance.now() + 20_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error('It took too long.');
    await new Promise((done) => setTimeout(done, 1));
  }
}

const inside = (selector) => rating.shadowRoot.querySelector(selector);
const framed = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Rates once; returns the milliseconds until the result is painted and saved. */
async function rate(level) {
  await rating.updateComplete;
  if (!inside(`input[name="level"]`) || !inside('[data-act="sure"]')) inside('[data-act="change"]').click();
  await rating.updateComplete;
  inside(`input[name="level"][value="${level}"]`).click();
  await framed();
  const { session } = rating;
  const saved = new Promise((done) => {
    const stop = session.subscribe(() => {
      if (session.saveState !== 'saved') return;
      stop();
      done(performance.now());
    });
  });
  const start = performance.now();
  inside('[data-act="sure"]').click();
  const [painted, safe] = await Promise.all([framed().then(() => performance.now()), saved]);
  return { painted: painted - start, saved: safe - start };
}

window.bench = {
  fill,
  show,
  async rate(times) {
    const results = [];
    for (let time = 0; time < times; time++) results.push(await rate(1 + (time % 4)));
    return results;
  },
};
