import { runStep, type StepResult } from './run-step.ts';
import type { Step } from './steps.ts';

const lanes = 2;

interface Listener {
  stepsRunning: (names: string[]) => void;
  stepEnded: (result: StepResult) => void;
}

/**
 * Runs steps in their order, two at a time where they allow it, and returns what came of each.
 * A step whose needs failed is not run; needs that were not asked for are taken as met.
 */
export async function runSteps(steps: Step[], listener: Listener): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const running = new Map<Step, Promise<void>>();
  const waiting = [...steps];
  const names = new Set(steps.map((step) => step.name));

  const end = (step: Step, result: StepResult) => {
    running.delete(step);
    results.set(step.name, result);
    listener.stepEnded(result);
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((step) => isReady(step, names, results));
    if (next === undefined || !hasRoom(next, [...running.keys()])) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    if (next.needs?.some((name) => (results.get(name)?.state ?? 'passed') !== 'passed')) {
      end(next, leaveOut(next));
      continue;
    }
    running.set(
      next,
      runStep(next).then((result) => end(next, result)),
    );
    listener.stepsRunning([...running.keys()].map((step) => step.name));
  }
  return [...results.values()];
}

function isReady(step: Step, names: Set<string>, results: Map<string, StepResult>): boolean {
  const before = [...(step.after ?? []), ...(step.needs ?? [])];
  return before.every((name) => !names.has(name) || results.has(name));
}

function hasRoom(step: Step, running: Step[]): boolean {
  if (running.length === 0) return true;
  if (step.alone === true || running.some((other) => other.alone === true)) return false;
  return running.length < lanes;
}

function leaveOut(step: Step): StepResult {
  return { name: step.name, state: 'not run', seconds: 0, output: '', passed: 0, failed: 0 };
}
