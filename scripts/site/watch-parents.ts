import { readFileSync } from 'node:fs';

/** Whether what started a build is still there. */
export interface Parents {
  readonly areThere: () => boolean;
}

/**
 * Remembers what started this process. npm hands signals on to its shell alone, and to nobody when it
 * is killed: a build that goes on without them would publish what somebody has stopped. A process that
 * npm did not start may outlive its parent, as a shell that was closed.
 */
export function rememberParents(environment = process.env): Parents {
  if (environment['npm_lifecycle_event'] === undefined) return { areThere: () => true };
  const before = parents();
  return { areThere: () => parents() === before };
}

/** Ends this process, which may serve pages for hours, soon after npm, so that it keeps no port. */
export function endWithParents(): void {
  const { areThere } = rememberParents();
  setInterval(() => {
    if (!areThere()) process.exit(1);
  }, 1000).unref();
}

/** The number of the parent and, where that is the shell of npm, of its parent: npm itself. */
function parents(): string {
  const { ppid } = process;
  // Only systems that have these files have shells that stay between npm and its command.
  const isShell = readProcess(ppid, 'cmdline').startsWith('sh\0-c\0');
  const above = isShell ? readProcess(ppid, 'stat').replace(/^.*\) \S+ /s, '') : '';
  return `${ppid} ${above.split(' ')[0] ?? ''}`;
}

function readProcess(pid: number, file: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
