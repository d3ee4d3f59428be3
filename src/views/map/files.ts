import { drawPixels } from '#card/draw-pixels.ts';
import { encodePng } from '#card/encode-png.ts';
import { palette } from '#card/palette.ts';
import { placePoster } from '#chart/map/poster/place-poster.ts';
import type { MapColours } from '#chart/map/svg/colours.ts';
import { writeMapSvg } from '#chart/map/svg/write-map-svg.ts';
import type { Related } from '#publish/book/related.ts';
import { lookOf } from '#publish/card/look.ts';
import { cardFontFiles } from '#publish/fonts/card-font-files.ts';
import { mapData } from './picture.ts';

const widthPx = 2400;

/** The map as an SVG file that stands alone. */
export const mapSvg = (related: Related): string =>
  writeMapSvg(placePoster(mapData(related)), coloursOf(related));

/** The same as PNG, 2400 pixels wide; the same map gives the same bytes. */
export async function mapPng(related: Related): Promise<Buffer> {
  const fontFiles = await cardFontFiles();
  return encodePng(drawPixels(mapSvg(related), { fontFiles, widthPx }));
}

function coloursOf({ site }: Related): MapColours {
  const { paper, ink, inkSoft, rule, pen } = palette;
  return { paper, ink, inkSoft, rule, pen, accent: lookOf(site).accent, onAccent: paper };
}
