import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { finishLayout, halfLaidOut, writeFiles, type Disk } from './write-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'campaign-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const old = { editions: Buffer.from('a\n1\n,\n'), criteria: Buffer.from('b\n1\n') };
const bytes = Buffer.from('a\n1\n2\n');
const layout = {
  edition: '2027',
  files: [
    { table: 'editions', path: 'data/editions.csv', bytes, before: old.editions, rows: 1 },
    { table: 'criteria', path: 'data/criteria.csv', bytes, before: old.criteria, rows: 1 },
    { table: 'evidence', path: 'data/evidence/2027.csv', bytes, before: undefined, rows: 1 },
  ],
} as const;

let folders = 0;
function makeFolder(): string {
  folders += 1;
  const folder = join(scratch, String(folders));
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [name, text] of Object.entries(old)) {
    writeFileSync(join(folder, `data/${name}.csv`), text);
  }
  return folder;
}

/** Everything below a folder, by its path. */
function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry) => [entry, join(entry.parentPath, entry.name)] as const)
      .map(([entry, path]) => [
        path.slice(folder.length),
        entry.isDirectory() ? '' : readFileSync(path, 'utf8'),
      ]),
  );
}

/** A disk that does something before each of its works. */
const diskThat = (act: (work: number) => void): Disk => {
  let work = 0;
  return {
    write: (path, content) => {
      act((work += 1));
      writeFileSync(path, content);
    },
    move: (from, to) => {
      act((work += 1));
      renameSync(from, to);
    },
  };
};

const before = contentsOf(makeFolder());
const whole = makeFolder();
let works = 0;
writeFiles(
  whole,
  layout,
  diskThat((work) => (works = work)),
);
const after = contentsOf(whole);

test('writeFiles writes every file, and leaves nothing else', () => {
  expect(after).toEqual({
    '/data': '',
    '/data/editions.csv': 'a\n1\n2\n',
    '/data/criteria.csv': 'a\n1\n2\n',
    '/data/evidence': '',
    '/data/evidence/2027.csv': 'a\n1\n2\n',
  });
  expect(works).toBeGreaterThan(layout.files.length * 2);
});

describe('writeFiles writes all or nothing', () => {
  test('on a disk that is full at any moment', () => {
    for (let full = 1; full <= works; full += 1) {
      const folder = makeFolder();
      const disk = diskThat((work) => {
        if (work === full) throw new Error('ENOSPC: no space left on device');
      });
      expect(() => writeFiles(folder, layout, disk)).toThrow('ENOSPC');
      expect(contentsOf(folder)).toEqual(before);
    }
  });

  test('when it is killed at any moment, and run again', () => {
    const states: string[] = [];
    const folder = makeFolder();
    const disk = diskThat((work) => {
      states.push(join(scratch, `killed-${work}`));
      cpSync(folder, join(scratch, `killed-${work}`), { recursive: true });
    });
    writeFiles(folder, layout, disk);
    const finished = states.map((state) => {
      const half = halfLaidOut(state);
      expect(finishLayout(state)).toBe(half);
      // A folder that was made for a file may stay.
      const made = { '/data/evidence': '' };
      expect({ ...contentsOf(state), ...made }).toEqual({
        ...(half === undefined ? before : after),
        ...made,
      });
      return half;
    });
    expect(new Set(finished)).toEqual(new Set([undefined, '2027']));
  });

  test('where a file has come or changed since it was read', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'data/criteria.csv'), 'b\n1\n2\n');
    const changed = contentsOf(folder);
    expect(() => writeFiles(folder, layout)).toThrow('data/criteria.csv has changed');
    expect(contentsOf(folder)).toEqual(changed);

    const other = makeFolder();
    mkdirSync(join(other, 'data/evidence'));
    writeFileSync(join(other, 'data/evidence/2027.csv'), 'mine\n');
    const come = contentsOf(other);
    expect(() => writeFiles(other, layout)).toThrow('data/evidence/2027.csv has come');
    expect(contentsOf(other)).toEqual(come);
  });
});

test('writeFiles follows a link to a table', () => {
  const folder = makeFolder();
  renameSync(join(folder, 'data/editions.csv'), join(folder, 'shared.csv'));
  symlinkSync('../shared.csv', join(folder, 'data/editions.csv'));
  writeFiles(folder, layout);
  expect(lstatSync(join(folder, 'data/editions.csv')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'shared.csv'), 'utf8')).toBe('a\n1\n2\n');
});
