/**
 * Loaded into every measured process before its own code: when the process ends it writes down the
 * most memory that it ever held. The figure comes from the system through Node, so that it is the
 * same thing on every platform and no poll can miss a peak.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['BENCH_USAGE'];

if (isMainThread && folder !== undefined) {
  process.on('exit', () => {
    const peakKiB = process.resourceUsage().maxRSS;
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(peakKiB));
  });
}
