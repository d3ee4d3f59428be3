import { type CardFace, cardFaces, faces, fontFiles } from '#text/faces.ts';

/** One font file: a face in one script, without variation axes, as TrueType. */
export interface CardFont {
  readonly face: CardFace;
  readonly script: string;
  readonly data: Uint8Array;
}

/** The name by which a font is asked for. */
export const familyOf = ({ face, script }: Pick<CardFont, 'face' | 'script'>): string =>
  `${face}-${script}`;

/** The font families of a face, its own scripts first, then every other font. */
export const familiesOf = (face: CardFace): string => families[face];

const families = {
  serif: listFamilies('serif'),
  sans: listFamilies('sans'),
  bold: listFamilies('bold'),
};

function listFamilies(face: CardFace): string {
  const ordered = [face, ...cardFaces.filter((other) => other !== face)];
  return ordered
    .flatMap((each) =>
      fontFiles
        .filter(({ typeface }) => typeface === faces[each].typeface)
        .map(({ script }) => familyOf({ face: each, script })),
    )
    .join(', ');
}
