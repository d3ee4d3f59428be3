import { unzipSync } from 'fflate';
import { compareShapes, type Drawing } from './read-drawing.ts';
import { comparePictures } from './compare-pictures.ts';
import { compareTexts, type Difference } from './compare-texts.ts';
import { readPage, type Page } from './read-page.ts';
import { dropHashes, type Site } from './read-site.ts';

/** What is read as elements. */
const drawn = /\.(html?|svg)$/;
const pictures = /\.(png|jpe?g|webp|gif|avif|ico)$/;
/** What two sites may have otherwise without a reader, a program or a link noticing. */
export const notCompared = /\.(css|m?js|map|woff2?|ttf|otf)( \d+)?$/;

/** A byte-order mark is a part of a file. */
const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** Everything that differs between two sites, file by file. */
export async function compareSites(old: Site, now: Site): Promise<Difference[]> {
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  const found: Difference[] = [];
  for (const path of paths.filter((each) => !notCompared.test(each))) {
    found.push(...(await compareFile(path, old.get(path), now.get(path))));
  }
  return found;
}

async function compareFile(
  path: string,
  old: Uint8Array | undefined,
  now: Uint8Array | undefined,
): Promise<Difference[]> {
  if (old === undefined || now === undefined) {
    const [before, after] = old === undefined ? ['', path] : [path, ''];
    return [{ part: 'files', where: path, old: before, new: after, around: '' }];
  }
  if (Buffer.compare(old, now) === 0) return [];
  if (path.endsWith('.zip')) return compareZips(path, old, now);
  if (pictures.test(path)) {
    const how = await comparePictures(old, now);
    return [{ part: 'drawings', where: path, old: nameCard(path), new: how, around: '' }];
  }
  const before = dropHashes(text.decode(old));
  const after = dropHashes(text.decode(now));
  if (drawn.test(path)) return comparePages(path, readPage(before, path), readPage(after, path));
  const place = { part: 'downloads', where: path };
  const lines = compareTexts(place, before.split('\n'), after.split('\n'));
  return lines.length === 0 && before !== after
    ? [{ ...place, old: 'the same words', new: 'with other bytes', around: '' }]
    : lines;
}

/** A card without its subject, so that all cards of a kind and size are one line of a report. */
const nameCard = (path: string): string =>
  path.replace(/^.*[/!]/, '').replace(/^(\w+)-(?:.*-)?(\w+(?:\.\*)?\.\w+)$/, '$1-…-$2');

function comparePages(where: string, old: Page, now: Page): Difference[] {
  const texts = Object.entries(old.parts).flatMap(([part, entries]) =>
    compareTexts({ part, where }, entries, now.parts[part] ?? []),
  );
  const names = [old, now].map(({ drawings }) => drawings.map(({ name }) => name));
  const drawings = numberAlike(now.drawings);
  const shapes = [...numberAlike(old.drawings)].flatMap(([name, drawing]) => {
    const other = drawings.get(name);
    const how = other === undefined ? undefined : compareShapes(drawing.shapes, other.shapes);
    const place = { part: 'drawings', where, around: '' };
    return how === undefined ? [] : [{ ...place, old: drawing.name, new: how }];
  });
  return [
    ...texts,
    ...compareTexts({ part: 'drawings', where }, names[0] ?? [], names[1] ?? []),
    ...shapes,
  ];
}

/** Drawings by name; those of one name are told apart by their order. */
function numberAlike(drawings: readonly Drawing[]): ReadonlyMap<string, Drawing> {
  const numbered = new Map<string, Drawing>();
  for (const [name, alike] of Map.groupBy(drawings, (drawing) => drawing.name)) {
    alike.forEach((drawing, index) => numbered.set(`${name} ${index}`, drawing));
  }
  return numbered;
}

async function compareZips(path: string, old: Uint8Array, now: Uint8Array): Promise<Difference[]> {
  const [before = {}, after = {}] = [old, now].map((bytes) => unzipSync(bytes));
  const inside = (files: Readonly<Record<string, Uint8Array>>): Site =>
    new Map(Object.entries(files).map(([name, bytes]) => [`${path}!${name}`, bytes]));
  return compareSites(inside(before), inside(after));
}
