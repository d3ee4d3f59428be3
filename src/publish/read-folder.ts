import { openFolder } from './open-folder.ts';

/** The files of a campaign folder with the bytes of its tables, in the order of their names. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = openFolder(folder);
  const read = new Map<string, Uint8Array>();
  for (const path of files.keys()) read.set(path, files.get(path) ?? new Uint8Array());
  return read;
}
