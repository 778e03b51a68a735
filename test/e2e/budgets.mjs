// Checks the gates of the benchmark.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('../bench/bench.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [bench, '--gate'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
