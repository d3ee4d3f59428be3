/**
 * Loaded into every measured process before its own code: when the process ends it writes down the
 * most memory that it ever held and the time that it kept processors busy. The figures come from the
 * system through Node, so that they are the same on every platform and no poll can miss a peak.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = new URL(import.meta.url).searchParams.get('folder');

if (isMainThread && folder !== null) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const peakMiB = maxRSS / 1024;
    const busySeconds = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(join(folder, String(process.pid)), `${peakMiB} ${busySeconds}`);
  });
}
