import { printStep, printSummary, showRunning } from './test/report.ts';
import { runSteps } from './test/run-steps.ts';
import { steps, type Step } from './test/steps.ts';

/** Nothing for the quick round, `all` for every step, or the names of some. */
const wanted = process.argv.slice(2);
const known = steps.map((step) => step.name);
const unknown = wanted.filter((name) => name !== 'all' && !known.includes(name));

if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. Steps: ${known.join(' ')}; all runs every one.`,
  );
  process.exitCode = 2;
} else {
  const isWanted = ({ name, long = false }: Step) =>
    wanted.includes('all') || (wanted.length === 0 ? !long : wanted.includes(name));
  const results = await runSteps(steps.filter(isWanted), {
    stepsRunning: showRunning,
    stepEnded: printStep,
  });
  printSummary(results);
  process.exitCode = results.every((result) => result.state === 'passed') ? 0 : 1;
}
