import {
  accessSync,
  constants,
  lstatSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { generator } from '#site/generator.ts';
import { isKept, isUnsettled } from './publish-site.ts';

/** A campaign as its site is known by. */
export interface SiteOwner {
  /** The folder of the campaign. */
  readonly folder: string;
  readonly settings: { readonly name: string; readonly address?: string | undefined };
}

/** The folder that a site may be written to, links followed; or why not, in words. */
export type Target =
  { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly why: string };

/**
 * Finds out whether a site may be written to a folder: one that is empty or not there, or that holds
 * an earlier build of the same site. Whatever else it holds would be gone afterwards.
 *
 * @param given the folder, as a person typed it
 */
export function findTarget(given: string, owner: SiteOwner): Target {
  const stop = (why: string): Target => ({ ok: false, why });
  let folder: string;
  try {
    folder = followLinks(resolve(given));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ELOOP'
      ? stop(`${given} is a link that leads to no folder.`)
      : stop(`${given} can't be written to.`);
  }
  if (isWithin(folder, resolve(owner.folder)) || isWithin(folder, process.cwd()))
    return stop(`${given} holds the campaign or this software.`);
  const own = ['data', 'content'].find((name) => isWithin(resolve(owner.folder, name), folder));
  if (own !== undefined) return stop(`${given} is in the folder ${own} of the campaign.`);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) return stop(`${given} is no folder.`);
  if (!isWritable(folder)) return stop(`${given} can't be written to.`);
  const why = found === undefined ? undefined : judgeContents(given, folder, owner);
  return why === undefined ? { ok: true, folder } : stop(why);
}

/** Where a path leads; itself where nothing is there. Throws for a link that leads nowhere. */
function followLinks(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
}

/** Whether a path is a folder or below it. */
function isWithin(folder: string, path: string): boolean {
  const [first] = relative(real(folder), real(path)).split(sep);
  return first !== '..' && !/^[a-z]:/i.test(first ?? '');
}

/** The same path without links, as far down as there is something. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), path.slice(above.length));
  }
}

/** Whether a folder, or the one that it will be made in, can be written to. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined;
    return !isThere && dirname(folder) !== folder && isWritable(dirname(folder));
  }
}

/** Why what is in a folder may not be replaced; undefined where it may. */
function judgeContents(given: string, folder: string, owner: SiteOwner): string | undefined {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => !isKept(name));
  } catch {
    return `${given} can't be read.`;
  }
  if (names.length === 0 || isUnsettled(folder)) return undefined;
  const page = readIndex(folder);
  if (page === undefined || !isOurs(page)) {
    const [first = ''] = names;
    return `${given} holds files that no build wrote, such as ${first}, which would be gone.`;
  }
  const { name, address } = ofPage(page);
  const { settings } = owner;
  const isSame =
    name === settings.name || (address !== undefined && address === bare(settings.address));
  return isSame ? undefined : `${given} holds another site, ${[name, address].join(' ').trim()}.`;
}

function readIndex(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a page was built by this software; the first versions did not yet say it in words. */
function isOurs(page: string): boolean {
  const [software] = generator.split(/ [\d.]+$/);
  return (
    contentOf(page, 'name="generator"')?.startsWith(software ?? generator) ??
    (page.includes(' data-site-footer') && page.includes(' data-exit-link'))
  );
}

const ofPage = (page: string) => ({
  name: contentOf(page, 'property="og:site_name"'),
  // The home page is the newest report, whose address is the permanent one.
  address: bare(
    unescape(/<link rel="canonical" href="([^"]*)"/.exec(page)?.[1])?.replace(
      /\/reports\/[^/]+\/?$/,
      '',
    ),
  ),
});

/** An address without the slash at its end, which people type or leave out. */
const bare = (address: string | undefined): string | undefined => address?.replace(/\/+$/, '');

const contentOf = (page: string, key: string): string | undefined =>
  unescape(new RegExp(`<meta ${key} content="([^"]*)"`).exec(page)?.[1]);

/** The characters that are written out in the attributes of a built page. */
const unescape = (text: string | undefined): string | undefined =>
  text
    ?.replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
