import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Command, Step } from './steps.ts';

/** What came of a step. */
export interface StepResult {
  name: string;
  state: 'passed' | 'failed' | 'not run';
  seconds: number;
  output: string;
  /** Tests inside the step; a step that counts nothing is one test. */
  passed: number;
  failed: number;
}

/** Runs the commands of a step one after the other, up to the first that fails. Never throws. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  let output = '';
  let succeeded = true;
  for (const command of step.commands) {
    if (!succeeded) break;
    const run = await runCommand(command);
    output += run.output;
    succeeded = run.exitCode === 0;
  }
  const seconds = (performance.now() - start) / 1000;
  const counted = countTests(output) ?? { passed: succeeded ? 1 : 0, failed: 0 };
  return {
    name: step.name,
    state: succeeded ? 'passed' : 'failed',
    seconds,
    output,
    passed: counted.passed,
    failed: succeeded ? counted.failed : Math.max(1, counted.failed),
  };
}

function runCommand(command: Command): Promise<{ exitCode: number; output: string }> {
  const child = spawn(process.execPath, findProgram(command), {
    env: describeSurroundings(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 1, output: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/** The file that each tool's command runs: the links in node_modules/.bin differ between systems. */
const fileOfTool: Record<string, string> = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  stylelint: 'stylelint/bin/stylelint.mjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/** The arguments that make this Node run a command. Throws for a tool that is not listed. */
function findProgram({ script, tool = '', arguments: given = [] }: Command): string[] {
  if (script !== undefined) return [script, ...given];
  const file = fileOfTool[tool];
  if (file === undefined) throw new Error(`No file is known for the tool "${tool}".`);
  return [join('node_modules', file), ...given];
}

/** The tests choose their own campaigns, and their output is read by programs too. */
function describeSurroundings(): NodeJS.ProcessEnv {
  const chosenHere = new Set(['CAMPAIGN', 'FORCE_COLOR']);
  const kept = Object.entries(process.env).filter(([name]) => !chosenHere.has(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}

/** How many tests a test program says have passed and failed; undefined when it says nothing of it. */
export function countTests(output: string): { passed: number; failed: number } | undefined {
  // "Tests  1 failed | 30 passed (31)" or, on lines of their own, "1 failed" and "30 passed (2.1s)".
  const lines = /^\s*Tests {2}.*$/gm.exec(output) ?? output.match(/^ {2}\d+ (passed|failed).*$/gm);
  const summary = (lines ?? []).join('\n');
  const passed = /(\d+) passed/.exec(summary)?.[1];
  const failed = /(\d+) failed/.exec(summary)?.[1];
  if (passed === undefined && failed === undefined) return undefined;
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
}
