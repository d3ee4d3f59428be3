/** The voices of a card: the serif of names and marks, the sans of lines, its bold of labels. */
export type Face = 'serif' | 'sans' | 'bold';

/** One font file: a face in one script, without variation axes, as TrueType. */
export interface CardFont {
  readonly face: Face;
  readonly script: string;
  readonly data: Uint8Array;
}

/** The name by which a font is asked for. */
export const familyOf = ({ face, script }: Pick<CardFont, 'face' | 'script'>): string =>
  `${face}-${script}`;
