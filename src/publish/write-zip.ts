import { type Zippable, zipSync } from 'fflate';

/** One file of a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is packed already, as a PNG is: packing it again makes nothing smaller. */
  readonly isPacked: boolean;
}

/** The first day that a zip can name: the bytes must not tell when they were made. */
const mtime = new Date(1980, 0, 1);

/** The bytes of a zip, the same for the same files in whatever order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes, isPacked } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    files[name] = [bytes, { mtime, level: isPacked ? 0 : 9 }];
  }
  return zipSync(files);
}
