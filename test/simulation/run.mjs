// Simulates learners, tabs and faults on one computer, and checks that the record keeps its promises.
//
//   node test/simulation/run.mjs                 new seeds until SIM_STEPS steps (1,000,000) are done
//   SIM_SEED=7 node test/simulation/run.mjs      starts with that seed; the same seed gives the same run
//   SIM_PLANTED=1 …                             looks for each planted fault instead (see planted.mjs), within SIM_STEPS
//   SIM_ONE=7 …                                  plays one seed, and tells what happens in it
//   SIM_TRACE='{…}' …                            plays one trace, as a failure prints it
//   SIM_PAST='half of an action comes back' …   plays one past fault (see regressions.ts)
//   SIM_ONLY=told,drafts …                       checks only these promises (see `promises` in model.ts)
//   SIM_SHRINK=0 …                               does not look for a shorter trace
//
// The real session, store, journal and drafts run here over a small IndexedDB, localStorage, BroadcastChannel, clock and
// page life cycle, all in memory and without real time. Everything asynchronous is a task that belongs to a page; a random
// number from the seed chooses the next one, and all microtasks run before it. So a seed always gives the same run, and a
// run of days takes milliseconds. What people do and what goes wrong is a list of actions (trace.ts), which is played
// (world.ts) while a model (model.ts) knows who made what and what they were told. At the end of every world the faults
// stop, and everything must heal. A failure prints the promise that was broken, the shortest list of actions found that
// breaks it, and the command that plays it again.

import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'vite';
import { plant, planted } from './planted.mjs';

// Days and hours must not depend on the machine.
process.env['TZ'] = 'America/Denver';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { env } = process;

/**
 * The bundle of a module, as the body of a function of `exports`, `module` and `require`.
 * @param {string} entry
 * @param {import('vite').Plugin[]} plugins
 * @param {Record<string, string>} [define]
 */
async function bundle(entry, plugins, define = {}) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['cjs'], fileName: 'bundle' },
    },
  });
  const [{ output }] = /** @type {import('vite').Rollup.RollupOutput[]} */ (result);
  return output[0].code;
}

/** Globals that a browser may refuse when they are used. */
const whenUsed = Object.fromEntries(
  ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => [name, `page.${name}`]),
);

const tabFile = `${root}test/simulation/tab.ts`;

/**
 * Keeps the modules of `src/core` out of a bundle, and collects their files: they are pure, so all pages can share them.
 * @param {Set<string>} files
 * @returns {import('vite').Plugin}
 */
function coreApart(files) {
  return {
    name: 'core-apart',
    enforce: 'pre',
    async resolveId(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found || found.external || !found.id.startsWith(`${root}src/core/`)) return found;
      files.add(found.id);
      // Absolute paths would be made relative.
      return { id: `core:${found.id}`, external: true };
    },
  };
}

/**
 * A module that exports the given files, each under its name.
 * @param {ReadonlySet<string>} files
 * @returns {import('vite').Plugin}
 */
function allOf(files) {
  const list = [...files];
  const imports = list.map((file, index) => `import * as m${index} from ${JSON.stringify(file)};`);
  const members = list.map((file, index) => `${JSON.stringify(`core:${file}`)}: m${index}`);
  return {
    name: 'all-of',
    resolveId: (id) => (id.endsWith('virtual:all') ? 'virtual:all' : undefined),
    load: (id) => (id === 'virtual:all' ? `${imports.join('')}export const all = {${members.join()}};` : undefined),
  };
}

/**
 * A context whose microtasks run exactly when a simulation says so, with the simulation and the product in it.
 * @param {import('vite').Plugin[]} [faults] plugins that change the product
 */
async function prepare(faults = []) {
  /** @type {Set<string>} */
  const coreFiles = new Set();
  const main = await bundle(`${root}test/simulation/main.ts`, []);
  const tab = await bundle(tabFile, [coreApart(coreFiles), ...faults], whenUsed);
  const core = await bundle('virtual:all', [allOf(coreFiles), ...faults]);

  const { AbortController, DOMException, TextEncoder, TextDecoder, URL, structuredClone } = globalThis;
  const context = vm.createContext(
    { AbortController, DOMException, TextEncoder, TextDecoder, URL, structuredClone },
    { microtaskMode: 'afterEvaluate' },
  );
  const evaluate = (/** @type {string} */ code, /** @type {string} */ filename) => {
    const module = { exports: {} };
    new vm.Script(`(function (exports, module) {${code}\n})`, { filename }).runInContext(context)(
      module.exports,
      module,
    );
    return /** @type {any} */ (module.exports);
  };
  const simulation = evaluate(main, 'simulation.js');
  const { all } = evaluate(core, 'core.js');
  const nothing = new vm.Script('0');
  const drain = () => void nothing.runInContext(context);
  simulation.setCheckpoint(drain);
  /** @type {Function | undefined} */
  let product;
  const load = (/** @type {Readonly<Record<string, unknown>>} */ globals) => {
    product ??= new vm.Script(
      `(function (page, require) {
        const {${Object.keys(globals).join()}} = page;
        const module = { exports: {} };
        (function (exports) {${tab}\n})(module.exports);
        return module.exports;
      })`,
      { filename: 'page.js' },
    ).runInContext(context);
    return product?.(globals, (/** @type {string} */ file) => all[file]);
  };
  return { simulation, around: { drain, load } };
}

const only = env['SIM_ONLY']?.split(',');
const whole = await prepare();
const { simulation, around: bare } = whole;
const muted = new Set(only ? Object.keys(simulation.promises).filter((name) => !only.includes(name)) : []);
const around = { ...bare, muted };

const past = simulation.regressions.find((/** @type {{name: string}} */ { name }) => name === env['SIM_PAST']);
if (env['SIM_ONE'] || env['SIM_TRACE'] || past) {
  const trace =
    past?.trace ?? (env['SIM_TRACE'] ? JSON.parse(env['SIM_TRACE']) : simulation.traceOf(Number(env['SIM_ONE'])));
  const { steps, hash, broken } = simulation.play(trace, { ...around, log: console.log });
  console.log(`${steps} steps, hash ${hash.toString(16)}: ${broken ? `${broken.promise}: ${broken.message}` : 'kept'}`);
  process.exit(broken ? 1 : 0);
}

/** @type {unknown[]} */
const rejected = [];
process.on('unhandledRejection', (error) => rejected.push(error));

if (env['SIM_PLANTED']) {
  process.exitCode = (await findPlanted()) ? 0 : 1;
} else {
  process.exitCode = (await simulate()) ? 0 : 1;
}

/** Looks for each planted fault. Returns whether all were found. */
async function findPlanted() {
  const limit = Number(env['SIM_STEPS'] ?? 300_000);
  let found = 0;
  for (const fault of planted) {
    const plugin = plant(fault, root);
    const { simulation, around } = await prepare([plugin]);
    if (!plugin.isPlanted) throw new Error(`${fault.file} is not part of the simulation`);
    const muted = new Set(Object.keys(simulation.promises).filter((promise) => !fault.breaks.includes(promise)));
    const started = performance.now();
    let steps = 0;
    let broken;
    for (let seed = Number(env['SIM_SEED'] ?? 1); steps < limit && !broken; seed += 1) {
      const trace = simulation.traceOf(seed, fault.needs);
      const ending = simulation.play(trace, { ...around, muted });
      steps += ending.steps;
      // What the product breaks anyway says nothing about the planted fault.
      if (ending.broken && !whole.simulation.play(trace, { ...whole.around, muted }).broken) broken = ending.broken;
      await new Promise(setImmediate);
    }
    if (broken) found += 1;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const how = broken
      ? `${broken.promise} after ${steps} steps, ${seconds} s: ${broken.message}`
      : `not in ${steps} steps`;
    console.log(`  ${broken ? 'found ' : 'MISSED'}  ${fault.name}: ${how}`);
  }
  console.log(`${found} passed, ${planted.length - found} failed`);
  return found === planted.length;
}

/** Plays new seeds and past faults. Returns whether all promises were kept. */
async function simulate() {
  const budget = Number(env['SIM_STEPS'] ?? 1_000_000);
  const first = Number(env['SIM_SEED'] ?? randomInt(1, 2 ** 31));
  const started = performance.now();
  let steps = 0;
  let worlds = 0;
  /**
   * The first failure of each kind.
   * @type {Map<string, {promise: string, seed: number, message: string, steps: number, seconds: number, count: number}>}
   */
  const failures = new Map();
  /** @type {Record<string, number>} */
  const checks = {};
  for (let seed = first; steps < budget; seed += 1) {
    const ending = simulation.play(simulation.traceOf(seed), around);
    steps += ending.steps;
    worlds += 1;
    for (const [name, count] of Object.entries(ending.checks)) checks[name] = (checks[name] ?? 0) + count;
    // Node reports unhandled rejections when its own event loop turns.
    await new Promise(setImmediate);
    const [error] = rejected.splice(0);
    const broken =
      ending.broken ??
      (error && !muted.has('silent') && { promise: 'silent', message: `unhandled rejection: ${error}` });
    if (!broken) continue;
    const kind = simulation.kindOf(broken);
    const known = failures.get(kind);
    if (known) known.count += 1;
    else
      failures.set(kind, {
        ...broken,
        promise: broken.promise,
        message: broken.message,
        seed,
        steps,
        seconds: (performance.now() - started) / 1000,
        count: 1,
      });
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${steps} steps in ${worlds} worlds from seed ${first}: ${Math.round(steps / seconds)} steps a second, ${Math.round(steps / (process.cpuUsage().user / 1e6))} in a second of processor time`,
  );
  let failed = 0;
  let passed = 0;
  for (const [name, text] of Object.entries(simulation.promises)) {
    if (muted.has(name)) continue;
    const found = [...failures].filter(([, { promise }]) => promise === name);
    console.log(`  ${found.length > 0 ? 'BROKEN' : 'kept  '}  ${name}: ${text} (${checks[name] ?? 0} checks)`);
    if (found.length > 0) failed += 1;
    else passed += 1;
    for (const [kind, failure] of found) {
      console.log(
        `    seed ${failure.seed}, after ${failure.steps} steps and ${failure.seconds.toFixed(1)} s, in ${failure.count} worlds: ${failure.message}`,
      );
      if (env['SIM_SHRINK'] === '0' || failure.message.startsWith('unhandled')) continue;
      const short = simulation.shorten(simulation.traceOf(failure.seed), kind, around);
      const end = simulation.play(short, around);
      console.log(
        `      shortest: ${short.actions.map((/** @type {{kind: string}} */ { kind }) => kind).join(', ')}: ${end.broken?.message}`,
      );
      console.log(`      SIM_TRACE='${JSON.stringify(short)}' node test/simulation/run.mjs`);
    }
  }
  const count = (/** @type {boolean} */ isKept, /** @type {string} */ text) => {
    if (isKept) passed += 1;
    else failed += 1;
    console.log(`  ${isKept ? 'kept  ' : 'BROKEN'}  ${text}`);
  };

  const again = [1, 2, 3].map((seed) => [1, 2].map(() => simulation.play(simulation.traceOf(seed), around).hash));
  count(
    again.every(([one, two]) => one === two),
    'the same seed gives the same run',
  );

  for (const { name, broke, trace } of simulation.regressions) {
    const others = new Set(Object.keys(simulation.promises).filter((promise) => promise !== broke));
    const { steps, ...alone } = simulation.play(trace, { ...bare, muted: others });
    const broken = alone.broken ?? simulation.play(trace, around).broken;
    const text = broken
      ? `: ${broken.promise} (${broken.message})${broken.promise === broke ? '' : ` instead of ${broke}`}`
      : '';
    count(!broken, `past: ${name}${text} (${steps} steps)`);
  }

  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
