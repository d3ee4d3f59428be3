import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measureProcess, type MeasuredProcess } from './measure-process.ts';

const tasks = {
  'check-and-score': import.meta.resolve('../tasks/check-and-score.ts'),
  'draw-cards': import.meta.resolve('../tasks/draw-cards.ts'),
  'draw-map': import.meta.resolve('../tasks/draw-map.ts'),
  'draw-plain': import.meta.resolve('../tasks/draw-plain.ts'),
  'parse-rows': import.meta.resolve('../tasks/parse-rows.ts'),
  'read-bytes': import.meta.resolve('../tasks/read-bytes.ts'),
  'write-card-facts': import.meta.resolve('../tasks/write-card-facts.ts'),
  'write-site': import.meta.resolve('../tasks/write-site.ts'),
};

/** Runs one task in a process of its own, so that no run warms the next one up. */
export function runTask(
  task: keyof typeof tasks,
  taskArguments: readonly string[],
): Promise<MeasuredProcess> {
  return measureProcess((env) => {
    const child = spawn(process.execPath, [fileURLToPath(tasks[task]), ...taskArguments], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    return new Promise((resolve) => {
      child.on('error', (error) => resolve({ exitCode: 1, output: error.message }));
      child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
    });
  });
}

/** What a task says of itself: numbers by name. Throws for anything else. */
export function readNumbers({ output }: MeasuredProcess): (name: string) => number {
  const parsed: unknown = JSON.parse(output);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('A task gave no numbers.');
  const values = new Map<string, unknown>(Object.entries(parsed));
  return (name) => {
    const value = values.get(name);
    if (typeof value !== 'number') throw new Error(`A task gave no number for "${name}".`);
    return value;
  };
}
