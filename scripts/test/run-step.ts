import { spawn } from 'node:child_process';
import { countTests } from './count-tests.ts';
import { findTool } from './find-tool.ts';
import type { Command, Step, StepResult } from './step.ts';

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
  const child = spawn(process.execPath, findTool(command), {
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

/** The tests choose their own campaigns, and their output is read by programs too. */
function describeSurroundings(): NodeJS.ProcessEnv {
  const chosenHere = new Set(['CAMPAIGN', 'OUT_DIR', 'GALLERY', 'FORCE_COLOR']);
  const kept = Object.entries(process.env).filter(([name]) => !chosenHere.has(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}
