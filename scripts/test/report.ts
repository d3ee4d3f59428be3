import type { StepResult } from './run-step.ts';

const terminal = process.stdout.isTTY;

/** Shows on a terminal what is running; a pipe gets finished steps only. */
export function showRunning(names: string[]): void {
  if (terminal) process.stdout.write(`\r\u001B[2K  running ${names.join(', ')}`);
}

/** Prints one line for a step, and all its output when it failed. */
export function printStep(result: StepResult): void {
  if (terminal) process.stdout.write('\r\u001B[2K');
  const time = result.state === 'not run' ? '' : `${result.seconds.toFixed(1)} s`;
  const state = result.state === 'failed' ? 'FAILED' : result.state;
  console.log(`  ${state.padEnd(8)}${result.name.padEnd(13)}${time.padStart(8)}`);
  if (result.state === 'failed') console.log(`\n${result.output.trim()}\n`);
}

/** Prints what failed and, alone on the last line, how many tests passed and failed. */
export function printSummary(results: StepResult[]): void {
  const broken = results.filter((result) => result.state !== 'passed');
  const names = broken.map((result) => result.name).join(' ');
  if (broken.length > 0) console.log(`\nTo repeat what did not pass: npm test -- ${names}`);

  const count = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
}
