/** What stopped a build and where: the disk, a text of the campaign, or else the code. */
export function describeError(error: unknown): string {
  // The bundler gathers what went wrong in several files.
  const gathered: unknown[] =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const first = gathered[0] ?? error;
  if (!(first instanceof Error)) return String(first);
  const disk = 'code' in first ? ofDisk.get(String(first.code)) : undefined;
  if (disk !== undefined) return `Nothing was published: ${disk} (${first.message}).`;
  const loc: unknown = 'loc' in first ? first.loc : undefined;
  if (typeof loc === 'object' && loc !== null && 'file' in loc) {
    const { file, line, column } = { line: 0, column: 0, ...loc };
    return [first.message, '  Location:', `    ${[file, line, column].join(':')}`].join('\n');
  }
  const stack = (first.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [first.message, '  Stack trace:', ...stack.slice(0, 4)].join('\n');
}

/** What the system says of a disk, in words. */
const ofDisk = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk has no more room for you'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'a file or folder may not be written'],
  ['EPERM', 'a file or folder may not be written'],
]);
