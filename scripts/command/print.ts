import { fstatSync, writeFileSync } from 'node:fs';
import { stopUnlessUnread } from './watch-output.ts';

const standardOutput = 1;

/**
 * Prints the result of a command, the whole of it or else an error: on a disk that is nearly full,
 * what Node prints to a file is cut short, and nobody is told.
 */
export function print(text: string): void {
  try {
    if (fstatSync(standardOutput).isFile()) writeFileSync(standardOutput, Buffer.from(`${text}\n`));
    else console.log(text);
  } catch (error) {
    stopUnlessUnread(error instanceof Error ? error : new Error(String(error)));
  }
}
