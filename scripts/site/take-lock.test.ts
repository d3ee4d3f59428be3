import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { takeLock, type Lock } from './take-lock.ts';

const path = '/no/such/folder/for/a/lock';
const taken: Lock[] = [];
afterEach(() => {
  for (const lock of taken) if (lock.ok) lock.release();
});

function take(): Lock {
  const lock = takeLock(path);
  taken.push(lock);
  return lock;
}

/** The file of the lock, which only a second one names. */
function fileOfLock(): string {
  take();
  const second = takeLock(path);
  return second.ok ? '' : second.file;
}

test('takeLock gives a lock once, and again when it was released', () => {
  const first = take();
  expect(first).toMatchObject({ ok: true });
  expect(takeLock(path)).toMatchObject({ ok: false, pid: process.pid });
  const other = takeLock(`${path}/other`);
  taken.push(other);
  expect(other).toMatchObject({ ok: true });
  if (first.ok) first.release();
  expect(take()).toMatchObject({ ok: true });
});

test('takeLock takes over the lock of a process that was killed', () => {
  const file = fileOfLock();
  const gone = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, gone));
  expect(take()).toMatchObject({ ok: true });
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
});

test('takeLock takes over the lock of a process whose number another has now', () => {
  const file = fileOfLock();
  writeFileSync(file, `${process.pid} before the last start of this machine`);
  expect(take()).toMatchObject({ ok: true });
});

test('a lock that somebody else has taken over is not released', () => {
  const lock = take();
  const file = fileOfLock();
  writeFileSync(file, '1 somebody else');
  if (lock.ok) lock.release();
  expect(existsSync(file)).toBe(true);
  rmSync(file);
});
