import { copyFileSync, constants, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the file as it was is kept; nothing may be there yet. */
  readonly kept: string;
}

/**
 * Puts other bytes into the place of a file, all at once, and keeps a copy of what it was. Says why
 * where that can't be done; the file is then as it was.
 */
export function replaceFile(
  folder: string,
  { path, bytes, kept }: Replacement,
): string | undefined {
  const copy = join(folder, kept);
  const aside = join(folder, dirname(path), '.rows.tmp');
  try {
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(folder, path), copy, constants.COPYFILE_EXCL);
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return isThere
      ? `${kept} is there already: it keeps a cross table that was laid out before. Move it elsewhere.`
      : `${kept} can't be written: ${messageOf(error)}.`;
  }
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, join(folder, path));
    return undefined;
  } catch (error) {
    rmSync(aside, { force: true });
    rmSync(copy, { force: true });
    return `${path} can't be written; is it open in another program? ${messageOf(error)}.`;
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
