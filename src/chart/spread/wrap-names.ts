import { textWidth } from '#chart/text/width.ts';
import { isolate } from '#site/isolate.ts';
import { type Room, wrapText } from '#chart/text/wrap.ts';

/**
 * Names one after another with a separator between them, in lines that break between names if they
 * can. One that is written from right to left is isolated, so that the order of all stays.
 */
export function wrapNames(names: readonly string[], separator: string, room: Room): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [i, name] of names.entries()) {
    const last = i === names.length - 1;
    const next = last ? isolate(name) : `${isolate(name)}${separator}`;
    const longer = line === '' ? next : `${line} ${next}`;
    if (textWidth(longer, room.size) <= room.width) {
      line = longer;
    } else {
      if (line !== '') lines.push(line);
      const [tail, ...rest] = wrapText(next, room).reverse();
      lines.push(...rest.reverse());
      line = tail ?? '';
    }
  }
  return line === '' ? lines : [...lines, line];
}
