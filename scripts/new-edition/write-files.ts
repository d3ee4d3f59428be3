import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { LaidFile } from './layout.ts';

/** What changes files; an argument, so that a test can be a disk on which that fails. */
export interface Disk {
  readonly write: (path: string, bytes: Uint8Array) => void;
  readonly move: (from: string, to: string) => void;
}

const disk: Disk = { write: writeFileSync, move: renameSync };

/** Which edition is laid out and, a line for each, the places of its files below the campaign's folder. */
const planFile = (folder: string): string => join(folder, 'data/.new-edition');

/** Spreadsheet programs and the check pass over names that begin with a dot. */
const aside = (path: string): string => join(dirname(path), `.${basename(path)}.new-edition`);

/**
 * Writes all files of a layout, or none. Each is written beside its place; then a plan of what is to be
 * renamed; then all are renamed. What was killed before the plan has changed nothing, and what was
 * killed after it is finished by `finishLayout`. Throws what the system said.
 */
export function writeFiles(
  folder: string,
  { edition, files }: { edition: string; files: readonly LaidFile[] },
  { write, move }: Disk = disk,
): void {
  const places = files.map((file) => ({ ...file, to: placeOf(folder, file) }));
  const made: string[] = [];
  const moved: typeof places = [];
  try {
    for (const { to, bytes, before } of places) {
      const first = mkdirSync(dirname(to), { recursive: true });
      if (first !== undefined) made.push(first);
      write(aside(to), bytes);
      if (before !== undefined) chmodSync(aside(to), statSync(to).mode);
    }
    const plan = [edition, ...places.map(({ to }) => relative(folder, to))].join('\n');
    write(aside(planFile(folder)), Buffer.from(plan));
    move(aside(planFile(folder)), planFile(folder));
    for (const place of places) {
      move(aside(place.to), place.to);
      moved.push(place);
    }
  } catch (error) {
    for (const { to, before } of moved) putBack(to, before, { write, move });
    const left = [planFile(folder), ...places.map(({ to }) => to)].map(aside);
    for (const path of [planFile(folder), ...left]) rmSync(path, { force: true });
    for (const path of made) rmSync(path, { recursive: true, force: true });
    throw error;
  }
  rmSync(planFile(folder));
}

/** Where a file goes: what a link leads to, and not the link. Throws where it has changed since it was read. */
function placeOf(folder: string, { path, before }: LaidFile): string {
  const whole = join(folder, path);
  if (before === undefined) {
    if (existsSync(whole)) throw new Error(`${path} has come in the meantime`);
    return whole;
  }
  if (!readFileSync(whole).equals(before)) throw new Error(`${path} has changed in the meantime`);
  return realpathSync(whole);
}

/** Makes a place as it was before. */
function putBack(to: string, before: Uint8Array | undefined, { write, move }: Disk): void {
  if (before === undefined) rmSync(to, { force: true });
  else {
    write(aside(to), before);
    chmodSync(aside(to), statSync(to).mode);
    move(aside(to), to);
  }
}

/** The edition whose layout was interrupted when half of it was in place; undefined for none. */
export function halfLaidOut(folder: string): string | undefined {
  return readPlan(folder)[0];
}

function readPlan(folder: string): string[] {
  return existsSync(planFile(folder)) ? readFileSync(planFile(folder), 'utf8').split('\n') : [];
}

/**
 * Finishes a layout that was interrupted, and takes away what one left that had not begun to change
 * anything. Returns the edition that is now laid out; undefined where none was. Throws what the system
 * said.
 */
export function finishLayout(folder: string): string | undefined {
  const [edition, ...paths] = readPlan(folder);
  for (const to of paths.map((path) => join(folder, path))) {
    if (existsSync(aside(to))) renameSync(aside(to), to);
  }
  rmSync(planFile(folder), { force: true });
  const data = join(folder, 'data');
  const names = existsSync(data) ? readdirSync(data, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of names) {
    if (/^\..+\.new-edition$/.test(basename(name))) rmSync(join(data, name), { force: true });
  }
  return edition;
}
