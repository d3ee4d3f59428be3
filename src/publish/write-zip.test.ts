// eslint-disable-next-line no-restricted-imports -- the other way round, to prove the bytes
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from './write-zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const entries = [
  { name: 'b.txt', bytes: bytes('b '.repeat(1000)), isPacked: false },
  { name: 'a.png', bytes: bytes('not really a picture'), isPacked: true },
];

test('writeZip gives the same bytes for the same files in another order', () => {
  expect(writeZip(entries.toReversed())).toEqual(writeZip(entries));
});

test('writeZip puts every file in, by name', () => {
  const files = unzipSync(writeZip(entries));
  expect(Object.keys(files)).toEqual(['a.png', 'b.txt']);
  expect(new TextDecoder().decode(files['b.txt'])).toBe('b '.repeat(1000));
});
