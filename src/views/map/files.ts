import { drawPixels } from '#card/draw-pixels.ts';
import { encodePng } from '#card/encode-png.ts';
import { palette } from '#card/palette.ts';
import { drawPoster, placePoster } from '#chart/map/poster.ts';
import { type MapColours, families, paintMap } from '#chart/map/paint.ts';
import type { Related } from '#publish/book/related.ts';
import { lookOf } from '#publish/card/imprint.ts';
import { cardFontFiles } from '#publish/fonts/card-fonts.ts';
import { mapData } from './picture.ts';
import { writeSvgFile } from '#svg/write-svg.ts';

const widthPx = 2400;

/** The map as an SVG file that stands alone. */
export function mapSvg(related: Related): string {
  const data = mapData(related);
  const { title, description } = data.words.poster;
  return writeSvgFile(drawPoster(placePoster(data)), {
    title,
    description,
    paint: paintMap(coloursOf(related)),
    attributes: { 'font-family': families.atkinson },
  });
}

/** The same as PNG, 2400 pixels wide; the same map gives the same bytes. */
export async function mapPng(related: Related): Promise<Buffer> {
  const fontFiles = await cardFontFiles();
  return encodePng(drawPixels(mapSvg(related), { fontFiles, widthPx }));
}

function coloursOf({ site }: Related): MapColours {
  const { paper, ink, inkSoft, rule, pen } = palette;
  return { paper, ink, inkSoft, rule, pen, accent: lookOf(site).accent, onAccent: paper };
}
