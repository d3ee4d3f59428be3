import { printStep, printSummary, showRunning } from './test/report.ts';
import { runSteps } from './test/run-steps.ts';
import { steps } from './test/steps.ts';

const wanted = process.argv.slice(2);
const known = steps.map((step) => step.name);
const unknown = wanted.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${known.join(' ')}`);
  process.exitCode = 2;
} else {
  const chosen = wanted.length === 0 ? steps : steps.filter((step) => wanted.includes(step.name));
  const results = await runSteps(chosen, { stepsRunning: showRunning, stepEnded: printStep });
  printSummary(results);
  process.exitCode = results.every((result) => result.state === 'passed') ? 0 : 1;
}
