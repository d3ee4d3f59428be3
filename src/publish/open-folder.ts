import type { CampaignFiles } from '#ingest/campaign/read-tables.ts';
import { isLogo } from '#ingest/campaign/locate-logo.ts';
import { csvEnding } from '#ingest/campaign/read-name.ts';
import type { Unreadable } from '#model/issue-kinds.ts';
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below `data/` and `content/` of a campaign folder, by their path below that folder with `/` on every
 * system; each is read anew when it is asked for, so that no more than one is held. Tables, texts
 * and the logo are read; other files are named, with no bytes. Tables, workbooks and archives beside
 * the two folders are named too: they may lie in the wrong place. Empty where there is no such folder.
 */
export function openFolder(folder: string): CampaignFiles {
  const entries = new Map<string, Entry>();
  for (const entry of listFolder(folder, '', { above: [], linked: false }))
    entries.set(entry.name, entry);
  return {
    keys: () => entries.keys(),
    // What can't be read may not even end: a pipe, or a device.
    get: (name) =>
      entries.has(name) && entries.get(name)?.why === undefined
        ? readBytes(folder, name)
        : undefined,
    why: (name) => entries.get(name)?.why,
  };
}

/** A file, or what stands in its place. */
interface Entry {
  /** Its path below the campaign folder. */
  readonly name: string;
  /** Why it can't be read. */
  readonly why?: Unreadable;
}

const isTable = (name: string): boolean => csvEnding.test(name.toLowerCase());

/** Of other files only the names are looked at. */
const isRead = (name: string): boolean =>
  isTable(name) || isLogo(name) || /^content\/.*\.mdx$/.test(name);

/** What may be a campaign's tables in the wrong place. */
const misplaced = /\.(?:csv|zip|xlsx|xlsm|xls|ods|numbers)$/i;

/** Nothing where a file is gone, or can't be read: it is reported like one that is no table. */
function readBytes(folder: string, name: string): Uint8Array | undefined {
  if (!isRead(name)) return new Uint8Array();
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}

/** The way to a folder. */
interface Way {
  /** The real paths of the folders that it is in, as links may lead round in a circle. */
  readonly above: readonly string[];
  /** Whether a link is among them: what it leads to may be a whole disk, so its own files alone are listed. */
  readonly linked: boolean;
}

function listFolder(root: string, below: string, { above, linked }: Way): Entry[] {
  const folder = join(root, below);
  try {
    const real = realpathSync(folder);
    if (above.includes(real)) return [{ name: below, why: 'loop' }];
    return readdirSync(folder)
      .filter((name) => isListed(below, name))
      .toSorted()
      .flatMap((name) => {
        const path = below === '' ? name : `${below}/${name}`;
        return listEntry(root, path, { above: [...above, real], linked });
      });
  } catch {
    return ['', 'content', 'public'].includes(below) ? [] : [{ name: below, why: 'rights' }];
  }
}

/** Beside the folders of tables and texts only what may belong into them, and the logo. */
function isListed(below: string, name: string): boolean {
  if (below === 'public') return isLogo(`public/${name}`);
  if (below !== '') return true;
  return ['data', 'content', 'public'].includes(name) || misplaced.test(name) || isLogo(name);
}

function listEntry(root: string, name: string, { above, linked }: Way): Entry[] {
  try {
    const path = join(root, name);
    const found = statSync(path);
    if (found.isFile()) return [{ name }];
    if (!found.isDirectory()) return [{ name, why: 'device' }];
    // The folder of a table is no table; what is in it is named as well.
    const own: Entry[] = isTable(name) ? [{ name, why: 'folder' }] : [];
    if (linked || (misplaced.test(name) && !name.includes('/'))) return own;
    const isLink = name.includes('/') && lstatSync(path).isSymbolicLink();
    return [...own, ...listFolder(root, name, { above, linked: isLink })];
  } catch (error) {
    return [{ name, why: whyOf(error) }];
  }
}

function whyOf(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ELOOP') return 'loop';
  return code === 'ENOENT' ? 'link' : 'rights';
}

/** The files of a campaign folder with the bytes of its tables, in the order of their names. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = openFolder(folder);
  const read = new Map<string, Uint8Array>();
  for (const path of files.keys()) read.set(path, files.get(path) ?? new Uint8Array());
  return read;
}
