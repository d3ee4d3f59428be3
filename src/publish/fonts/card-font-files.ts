import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardFonts } from './card-fonts.ts';

let written: Promise<string[]> | undefined;

/**
 * The fonts of cards as files, for a drawing that sets its text itself: resvg reads fonts from the
 * disk alone. Written once in a run and gone with it.
 */
export const cardFontFiles = (): Promise<string[]> => (written ??= writeFiles());

async function writeFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grades-fonts-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const fonts = await cardFonts();
  return fonts.map(({ face, script, data }) => {
    const file = join(folder, `${face}-${script}.ttf`);
    writeFileSync(file, data);
    return file;
  });
}
