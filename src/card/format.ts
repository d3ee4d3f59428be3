/** The shapes that a card comes in, in pixels. */
export const cardFormats = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
} as const;

/** The name of a shape; the last part of a file's name. */
export type CardFormat = keyof typeof cardFormats;

/** Every shape, the one for link previews first. */
export const formatNames: readonly CardFormat[] = ['wide', 'square', 'story'];

/**
 * The version of what is drawn. A card is drawn again, under a new address, when this changes: raise
 * it with every change that alters a drawing. tests/card/geometry.test.ts says when that was forgotten.
 */
export const templateVersion = 4;
