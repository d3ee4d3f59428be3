import { pathRound } from 'd3';
import { curveAt } from '#chart/map/curve.ts';
import type { MapWords } from '#chart/map/data.ts';
import type { MapPath, MapText } from '#chart/map/placed.ts';
import type { LensPlan, Side } from './plan.ts';
import { sectorSize } from './rows.ts';

/** Between the points of an arc. */
const stride = 12;

/** The sectors of one side: an arc along the rim, and the name where it begins. */
export function placeSectors(plan: LensPlan, side: Side): { paths: MapPath[]; words: MapText[] } {
  const size = sectorSize(plan.frame);
  const at = (y: number) => plan.frame.width / 2 + side.sign * curveAt(plan.rim, y);
  const headings = side.rows.flatMap((row, i) => (row.kind === 'sector' ? [{ row, i }] : []));
  const words = headings.flatMap(({ row }) => {
    const { y: top, height } = row;
    // Where the rim bulges most, it comes nearest to the name.
    const x = at(Math.max(top, Math.min(plan.rim.middle, top + height))) + side.sign * size * 0.6;
    return row.lines.map((text, i): MapText => {
      const y = row.y + size * (1.45 + i * 1.15);
      return { kind: 'sector', text, x, y, size, anchor: side.sign < 0 ? 'end' : 'start' };
    });
  });
  const paths = headings.map(({ row, i }): MapPath => {
    const next = headings.find((heading) => heading.i > i);
    const end = next?.row.y ?? plan.height;
    const from = row.y + row.height * 0.4;
    const pen = pathRound(1);
    const steps = Math.ceil((end - from) / stride);
    for (let step = 0; step <= steps; step += 1) {
      const y = from + ((end - from) * step) / steps;
      pen.lineTo(at(y) + side.sign * 1.5, y);
    }
    return { kind: 'sector', d: pen.toString().replace(/^L/, 'M') };
  });
  return { paths, words };
}

/** What the sides mean, over them, where they mean something. */
export function writeWings({ frame, byEvidence }: LensPlan, words: MapWords['wings']): MapText[] {
  if (!byEvidence) return [];
  const place = { kind: 'wing' as const, y: frame.wingSize, size: frame.wingSize };
  return [
    { ...place, text: words.evident, x: 0, anchor: 'start' },
    { ...place, text: words.other, x: frame.width, anchor: 'end' },
  ];
}
