import { join } from 'node:path';
import type { Command } from './step.ts';

/** The file that each tool's command runs: the links in node_modules/.bin differ between systems. */
const fileOfTool: Record<string, string> = {
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  stylelint: 'stylelint/bin/stylelint.mjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/** The arguments that make this Node run a command. Throws for a tool that is not listed. */
export function findTool(command: Command): string[] {
  return [findFile(command), ...(command.arguments ?? [])];
}

function findFile({ script, tool = '' }: Command): string {
  if (script !== undefined) return script;
  const file = fileOfTool[tool];
  if (file === undefined) throw new Error(`No file is known for the tool "${tool}".`);
  return join('node_modules', file);
}
