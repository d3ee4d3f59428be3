import { textWidth } from './width.ts';
import { type Room, wrapText } from './wrap.ts';

/** The text, or as many of its words as fit with an ellipsis; the table has it in full. */
export function fitText(text: string, room: Room): string {
  if (textWidth(text, room.size) <= room.width) return text;
  const width = room.width - textWidth('\u2026', room.size);
  const [line] = wrapText(text, { ...room, width });
  return `${(line ?? '').replace(/[\s,;:]+$/u, '')}\u2026`;
}

/** The first lines of a text, the last of them with an ellipsis where there was more. */
export function fitLines(text: string, room: Room, most: number): string[] {
  const lines = wrapText(text, room);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most - 1);
  return [...kept, fitText(lines.slice(most - 1).join(' '), room)];
}
