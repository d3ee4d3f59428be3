import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LaidFile } from './layout.ts';

/**
 * Writes all files of a layout or, where one of them can't be written, none: what was written until
 * then is taken back. Throws what the system said.
 */
export function writeFiles(folder: string, files: readonly LaidFile[]): void {
  const begun: LaidFile[] = [];
  try {
    for (const file of files) {
      const { bytes, before } = file;
      const path = join(folder, file.path);
      if (before === undefined) {
        mkdirSync(dirname(path), { recursive: true });
        // Fails where somebody has made the file in the meantime, and then leaves it alone.
        writeFileSync(path, '', { flag: 'wx' });
        begun.push(file);
        writeFileSync(path, bytes);
      } else {
        begun.push(file);
        const kept = before.length - before.blankTail.length;
        if (kept < before.length) truncateSync(path, kept);
        appendFileSync(path, bytes.subarray(kept));
      }
    }
  } catch (error) {
    for (const file of begun) takeBack(folder, file);
    throw error;
  }
}

function takeBack(folder: string, { path, before }: LaidFile): void {
  const whole = join(folder, path);
  try {
    if (before === undefined) rmSync(whole, { force: true });
    else {
      truncateSync(whole, before.length - before.blankTail.length);
      appendFileSync(whole, before.blankTail);
    }
  } catch {
    // A file that can't be written was not written either.
  }
}
