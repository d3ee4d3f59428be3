import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What came of asking for a lock. */
export type Lock =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly pid: number; readonly file: string };

/**
 * Takes the lock of something that one process at a time may work on, by its path. A lock outlives a
 * process that was killed, so it names the process: one that is gone holds nothing.
 */
export function takeLock(path: string): Lock {
  const key = createHash('sha256').update(path).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `making-the-grade-${key}.lock`);
  const mine = describeProcess(process.pid);
  // A second time where the lock of a process that is gone was cleared away.
  for (let turn = 0; turn < 2; turn += 1) {
    if (place(file, mine)) return { ok: true, release: () => release(file, mine) };
    const held = read(file);
    if (held !== undefined && isRunning(held)) return { ok: false, pid: pidIn(held), file };
    if (held !== undefined) clear(file, held);
  }
  return { ok: false, pid: pidIn(read(file) ?? ''), file };
}

/** Writes a lock whole or not at all; false where there is one. */
function place(file: string, text: string): boolean {
  const own = `${file}-${randomUUID()}`;
  writeFileSync(own, text);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes away a lock that nobody holds; puts it back where somebody has taken it in the meantime. */
function clear(file: string, stale: string): void {
  const aside = `${file}-${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== stale) linkSync(aside, file);
    rmSync(aside, { force: true });
  } catch {
    // Somebody else has cleared it.
  }
}

function release(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const pidIn = (lock: string): number => Number(/^\d+/.exec(lock)?.[0] ?? 0);

/** Whether the process of a lock still runs: the same one, as numbers are given out again. */
function isRunning(lock: string): boolean {
  const pid = pidIn(lock);
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Someone else's process may not be sent a signal; it is there.
    if (codeOf(error) !== 'EPERM') return false;
  }
  return describeProcess(pid) === lock;
}

/** The number of a process and, where the system says it in a file, when it was started. */
function describeProcess(pid: number): string {
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  // The 22nd field; the second one, the name in brackets, may have spaces in it.
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return [pid, boot, fields?.[19] ?? ''].join(' ');
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
