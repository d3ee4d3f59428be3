/**
 * The variables that keep Astro to warnings and errors where nobody watches. A build names every page
 * that it writes: progress on a terminal, and noise in a pipe, where what went wrong has to stand out.
 * A server says little, and its address must be told.
 *
 * @param isTerminal what `isTTY` says, which is undefined in a pipe
 */
export const quietIn = (
  { command, output = 'show' }: { command: string; output?: 'show' | 'keep' },
  isTerminal: boolean | undefined,
): { LOG_LEVEL?: string } =>
  command === 'build' && (output === 'keep' || isTerminal !== true) ? { LOG_LEVEL: 'warn' } : {};
