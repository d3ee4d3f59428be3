import { writeFileSync } from 'node:fs';

/**
 * Writes a style sheet with the running head of printed pages. A sheet cannot read the name of the
 * campaign from the page, so it is written into one.
 */
export function writeRunningHead(name: string, file: string): void {
  writeFileSync(
    file,
    `@layer print {\n  @page { @top-left { content: ${cssString(name)}; font: 9pt Georgia, serif; color: #444; } }\n}\n`,
  );
}

/** A text as a string of CSS: everything but plain letters, digits and spaces as an escape. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
