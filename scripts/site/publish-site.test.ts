import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishSite, settleFolder } from './publish-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sites-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const oldSite = { 'index.html': 'old', 'reports/2025/index.html': 'old', 'feed.xml': 'old' };
const newSite = { 'index.html': 'new', 'reports/2026/index.html': 'new', 'cards/a.png': 'new' };
const hosts = { '.git/HEAD': 'mine', CNAME: 'mine' };

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The files below a folder, by their path. */
function read(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

let folders = 0;
/** A place with a built site in it, and the folder of an older one with what its host keeps there. */
function makePlace(): { place: string; built: string; web: string } {
  folders += 1;
  const place = join(scratch, String(folders));
  write(join(place, 'built'), newSite);
  write(join(place, 'web/site'), { ...oldSite, ...hosts });
  return { place, built: join(place, 'built'), web: join(place, 'web/site') };
}

const fault = (code: string) => Object.assign(new Error(code), { code });

/** Disks on which something can't be moved. */
const disks = {
  'one disk': () => undefined,
  'another disk': (from: string, to: string) => {
    if (from.endsWith('built') || to.endsWith('built')) throw fault('EXDEV');
  },
  'a mount point': (from: string, to: string) => {
    if (from.endsWith('site') || to.endsWith('site')) throw fault('EBUSY');
    if (from.endsWith('built') !== to.endsWith('built') && !to.includes('web/.site'))
      throw fault('EXDEV');
  },
  'a folder of others': (from: string, to: string) => {
    if (from.includes('web/.site') || to.includes('web/.site')) throw fault('EACCES');
  },
};

describe.each(Object.entries(disks))('publishSite on %s', (_, refuse) => {
  const move = (from: string, to: string): void => {
    refuse(from, to);
    renameSync(from, to);
  };

  test('replaces a site, and keeps what hosts keep there', () => {
    const { place, built, web } = makePlace();
    publishSite(built, web, move);
    expect(read(web)).toEqual({ ...newSite, ...hosts });
    expect(readdirSync(join(place, 'web'))).toEqual(['site']);
    expect(existsSync(built)).toBe(false);
  });

  test('leaves the old site, or a new one that the next build makes whole, when it is killed', () => {
    const { place, built, web } = makePlace();
    const states: string[] = [];
    publishSite(built, web, (from, to) => {
      const state = join(scratch, `${folders}-killed-${states.length}`);
      cpSync(place, state, { recursive: true });
      states.push(state);
      move(from, to);
    });
    expect(states.length).toBeGreaterThan(2);
    for (const state of states) {
      settleFolder(join(state, 'web/site'), move);
      const left = read(join(state, 'web/site'));
      expect([
        { ...oldSite, ...hosts },
        { ...newSite, ...hosts },
      ]).toContainEqual(left);
      expect(readdirSync(join(state, 'web'))).toEqual(['site']);
    }
  });

  test('leaves the old site where it fails', () => {
    // The number of moves of a whole run.
    const first = makePlace();
    let count = 0;
    publishSite(first.built, first.web, (from, to) => {
      count += 1;
      move(from, to);
    });
    for (let failing = 1; failing <= count; failing += 1) {
      const { built, web } = makePlace();
      let turn = 0;
      const failsOnce = (from: string, to: string): void => {
        turn += 1;
        if (turn === failing) throw fault('EIO');
        move(from, to);
      };
      try {
        publishSite(built, web, failsOnce);
      } catch (error) {
        expect(error).toMatchObject({ code: 'EIO' });
      }
      settleFolder(web, move);
      expect([
        { ...oldSite, ...hosts },
        { ...newSite, ...hosts },
      ]).toContainEqual(read(web));
    }
  });
});

test('publishSite makes a folder that is not there, and those above it', () => {
  const { built, place } = makePlace();
  publishSite(built, join(place, 'a/b'));
  expect(read(join(place, 'a/b'))).toEqual(newSite);
});
