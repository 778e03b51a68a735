// Measures a record with a million entries, and adding one more: prints one line of JSON, in nanoseconds, with the time
// that plain code needs to visit the same entries. With the flags `--expose-gc --single-threaded` all of its work is in the
// processor time of one thread.

import { build } from 'vite';

const million = 1_000_000;
const more = 20_000;
const runs = 6;

const { LearningRecord, makeEntry } = await core();
const entries = [...made(million + more)];
const extra = entries.splice(million);

// Other programs only add time, so the shortest run is the most accurate.
let fold = Infinity;
let one = Infinity;
let plain = Infinity;
for (let run = 0; run < runs; run++) {
  globalThis.gc?.();
  const before = used();
  visited(entries);
  plain = Math.min(plain, ((used() - before) * 1e6) / million);
  globalThis.gc?.();
  const start = used();
  const record = new LearningRecord(entries);
  const folded = used();
  for (const entry of extra) record.add([entry]);
  const added = used();
  if (record.entries.length !== million + more || !record.latestRating('objective-1'))
    throw new Error('Entries are lost.');
  fold = Math.min(fold, ((folded - start) * 1e6) / million);
  one = Math.min(one, ((added - folded) * 1e6) / more);
}
console.log(JSON.stringify({ fold, one, plain }));

/**
 * The least that a fold does: visit every entry, compare it with the one before, and look up what it is about. It shows how
 * fast the machine is.
 * @param {readonly {id: string, at: string, about?: string}[]} entries
 */
function visited(entries) {
  const counts = new Map();
  let last = '';
  for (const { at, id, about } of entries) {
    if (at < last || !id) throw new Error('The entries are not in order.');
    last = at;
    counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  return counts;
}

/** Processor time until now, in milliseconds. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The core, bundled as for a page. */
async function core() {
  const entry = `
    export { LearningRecord } from '/src/core/record.js';
    export { makeEntry } from '/src/core/entry.js';`;
  const result = await build({
    configFile: false,
    root: new URL('../..', import.meta.url).pathname,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:core' ? '\0core.ts' : undefined),
        load: (id) => (id === '\0core.ts' ? entry : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'virtual:core', preserveEntrySignatures: 'strict' },
    },
  });
  const [{ output }] = /** @type {[{output: {code: string}[]}]} */ (Array.isArray(result) ? result : [result]);
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

/** Ratings of a hundred objectives, one per second, as read from a file. */
function* made(count) {
  const start = Date.UTC(2026, 10, 20, 12);
  const of = { min: 1, max: 4, proficientAt: 3 };
  const random = new Uint8Array(10);
  for (let index = 0; index < count; index++) {
    const body = { kind: 'rated', by: 'learner', about: `objective-${index % 100}`, level: 1 + (index % 4), of };
    random[9] = index;
    const entry = makeEntry(body, { now: start + index * 1000, offset: 420, latest: undefined, random });
    yield JSON.parse(JSON.stringify(entry));
  }
}
