/** One program run: a tool of an installed package, or a script of ours run by this Node. */
export interface Command {
  tool?: string;
  script?: string;
  arguments?: string[];
}

/** One line of what `npm test` prints. */
export interface Step {
  name: string;
  commands: Command[];
  /** Steps that must be over before this one begins, whatever came of them. */
  after?: string[];
  /** Steps without whose success this one means nothing. */
  needs?: string[];
  /** Uses both cores itself. */
  alone?: boolean;
  /** Left to `npm test -- all`, or to its own name. */
  long?: boolean;
}

const getBrowser: Command = { script: 'tests/browser/get-browser.ts' };

/** Everything that is checked, in the order in which a person wants to hear of failures. */
export const steps: Step[] = [
  { name: 'data', commands: [{ script: 'scripts/test/check-cases.ts' }] },
  { name: 'format', commands: [useTool('prettier', '--check', '--cache', '.')] },
  {
    name: 'types',
    // The check of pages first writes the types of Astro's own, which the other one reads.
    commands: [useTool('astro', 'check'), useTool('tsc', '--noEmit')],
  },
  {
    name: 'lint',
    after: ['types'],
    commands: [
      useTool('eslint', '.', '--max-warnings=0'),
      useTool('stylelint', 'src/**/*.{css,astro}', '--max-warnings=0'),
    ],
  },
  { name: 'unused', after: ['types'], commands: [useTool('knip')] },
  { name: 'unit', commands: [useTool('vitest', 'run', '--project=unit', '--project=components')] },
  { name: 'build', alone: true, commands: [{ script: 'scripts/test/build-cases.ts' }] },
  {
    name: 'html',
    needs: ['build'],
    commands: [testBuilt('html', 'page-texts', 'subject', 'record', 'open-graph', 'share')],
  },
  { name: 'links', needs: ['build'], commands: [testBuilt('links')] },
  { name: 'size', needs: ['build'], commands: [testBuilt('size')] },
  { name: 'embargo', needs: ['build'], commands: [testBuilt('embargo')] },
  { name: 'stopped', after: ['build'], commands: [testBuilt('stopped')] },
  {
    name: 'browser',
    needs: ['build'],
    alone: true,
    commands: [getBrowser, useTool('playwright', 'test', '--grep-invert', '@long')],
  },
  {
    name: 'rebuild',
    needs: ['build'],
    alone: true,
    long: true,
    commands: [
      { script: 'tests/hostile/write-campaign.ts' },
      { script: 'scripts/test/build-cases.ts', arguments: ['--long'] },
      testBuilt('reproducible', 'base-path', 'hostile'),
    ],
  },
  {
    name: 'browser-long',
    needs: ['build', 'rebuild'],
    alone: true,
    long: true,
    commands: [getBrowser, useTool('playwright', 'test', '--grep', '@long')],
  },
];

function useTool(tool: string, ...toolArguments: string[]): Command {
  return { tool, arguments: toolArguments };
}

function testBuilt(...files: string[]): Command {
  const paths = files.map((file) => `tests/build/${file}.test.ts`);
  return useTool('vitest', 'run', '--project=built', ...paths);
}
