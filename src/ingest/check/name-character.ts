/** A character with its code point, for characters that look like another or like nothing: `Μ (U+039C)`. */
export const nameCharacter = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  // What nobody sees has its code alone.
  return /\p{Format}/u.test(character) ? `U+${code}` : `${character} (U+${code})`;
};
