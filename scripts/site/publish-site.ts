import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Moves a file or folder; an argument, so that a test can be a disk on which that fails. */
type Move = (from: string, to: string) => void;

/** In the names of what stands in or beside the folder of a site while it is replaced; nobody else's have it. */
const marker = 'making-the-grade';

/**
 * Whether something in the folder of a site is not the site's: what hosts, systems and version control
 * keep there. It stays when the site is replaced.
 */
export const isKept = (name: string): boolean =>
  (name.startsWith('.') && name !== '.nojekyll') ||
  ['CNAME', 'lost+found', 'Thumbs.db', 'desktop.ini'].includes(name);

/**
 * Puts a built site in the place of the one before, which stays as it was until the new one is whole
 * on the same disk. The folder itself is replaced, or else, where it can't be (a mount point, a folder
 * of others), what is in it. Throws what the system said; the old site is then as it was.
 *
 * @param built the folder of the built site, which is moved away
 * @param folder where it goes
 */
export function publishSite(built: string, folder: string, move: Move = renameSync): void {
  settleFolder(folder, move);
  mkdirSync(dirname(folder), { recursive: true });
  try {
    replaceFolder(built, folder, move);
  } catch (error) {
    if (!existsSync(folder) || !isBound(error)) throw error;
    replaceContents(built, folder, move);
  }
}

/**
 * Whether a build was killed while it replaced what is in a folder: that had been found to be its to
 * replace, and has no first page yet where it was empty.
 */
export const isUnsettled = (folder: string): boolean => existsSync(within(folder).next);

/** Ends what a build had begun in a folder when it was killed: there is the old site again, or the new one. */
export function settleFolder(folder: string, move: Move = renameSync): void {
  const { next, old } = beside(folder);
  if (existsSync(old)) {
    if (existsSync(folder)) moveKept(old, folder, move);
    else move(old, folder);
  }
  if (isUnsettled(folder)) exchangeContents(folder, move);
  for (const path of [next, old, ...Object.values(within(folder))]) remove(path);
}

const beside = (folder: string) => {
  const start = join(dirname(folder), `.${basename(folder)}-${marker}`);
  return { next: `${start}-next`, old: `${start}-old` };
};

const within = (folder: string) => ({
  /** The new site while it is copied. */
  part: join(folder, `.${marker}-part`),
  /** The new site, whole. */
  next: join(folder, `.${marker}-next`),
  /** What has been moved away of the old one. */
  old: join(folder, `.${marker}-old`),
  /** All of the old one. */
  gone: join(folder, `.${marker}-gone`),
});

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Whether a folder can't be renamed, or nothing can be made beside it, whatever is in it. */
const isBound = (error: unknown): boolean =>
  ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));

/** Moves something, also to another disk; there it is whole before it is gone here. */
function carry(from: string, to: string, move: Move): void {
  try {
    move(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    try {
      cpSync(from, to, { recursive: true });
    } catch (fault) {
      remove(to);
      throw fault;
    }
    remove(from);
  }
}

function replaceFolder(built: string, folder: string, move: Move): void {
  const { next, old } = beside(folder);
  const isThere = existsSync(folder);
  carry(built, next, move);
  try {
    if (isThere) {
      chmodSync(next, statSync(folder).mode);
      move(folder, old);
    }
    move(next, folder);
  } catch (error) {
    if (existsSync(old)) move(old, folder);
    carry(next, built, move);
    throw error;
  }
  if (!isThere) return;
  moveKept(old, folder, move);
  remove(old);
}

function moveKept(from: string, to: string, move: Move): void {
  for (const name of readdirSync(from).filter(isKept)) {
    if (!existsSync(join(to, name))) move(join(from, name), join(to, name));
  }
}

function replaceContents(built: string, folder: string, move: Move): void {
  const { part, next } = within(folder);
  carry(built, part, move);
  move(part, next);
  exchangeContents(folder, move);
  for (const path of Object.values(within(folder))) remove(path);
}

/**
 * Moves what is in the folder of a site away, and the new site into it; goes on where it was killed.
 * The first page comes last: it says at every moment that the folder is that of a site. Where
 * something can't be moved, all goes back.
 */
function exchangeContents(folder: string, move: Move): void {
  const { next, old, gone } = within(folder);
  const first = 'index.html';
  const done: (readonly [from: string, to: string])[] = [];
  const shift = (from: string, to: string): void => {
    carry(from, to, move);
    done.push([from, to]);
  };
  try {
    if (!existsSync(gone)) {
      mkdirSync(old, { recursive: true });
      const names = readdirSync(folder).filter((name) => name !== first && !isKept(name));
      for (const name of names) shift(join(folder, name), join(old, name));
      shift(old, gone);
    }
    const names = readdirSync(next).toSorted((a, b) => Number(a === first) - Number(b === first));
    for (const name of names) shift(join(next, name), join(folder, name));
  } catch (error) {
    for (const [from, to] of done.toReversed()) carry(to, from, move);
    remove(next);
    throw error;
  }
}
