import { type Path, pathRound } from 'd3';
import type { PathKind, PathShape, Point } from '#chart/drawing.ts';
import type { MapCell } from './data.ts';

/** The route of a strand: a line or curve up to `stop`, then straight on to `port`, where it arrives. */
export interface Way {
  readonly approach: (pen: Path) => void;
  /** Where a gap breaks off. */
  readonly stop: Point;
  readonly port: Point;
  /** How far the next strand is. */
  readonly gap: number;
}

/** Strands that are this far apart have their full width; closer ones are drawn thinner. */
const airy = 6.5;

/**
 * The strokes of a strand. One that is made arrives; a gap stops short, with a bar across its end;
 * one that is partly made goes the last leg in another stroke.
 */
export function drawStrand(
  { state, relevance }: Pick<MapCell, 'state' | 'relevance'>,
  way: Way,
): PathShape[] {
  const scale = Math.min(1, way.gap / airy);
  const width = round(widthOf(state, relevance) * scale);
  const body = pathRound(1);
  way.approach(body);
  if (state === 'made' || state === 'implicit') {
    body.lineTo(...way.port);
    return [placed(state, body, width)];
  }
  const stroke = placed(state, body, width);
  if (state === 'partly') return [stroke, placed('tail', drawTail(way), width)];
  return [stroke, placed('cut', drawCut(way), round(2.4 * scale))];
}

function widthOf(state: MapCell['state'], relevance: MapCell['relevance']): number {
  if (state === 'gap') return relevance === 3 ? 5 : 2.8;
  // A dotted line that is any thinner can hardly be seen.
  if (state === 'implicit') return relevance === 3 ? 4.6 : 2.8;
  return relevance === 3 ? 4.4 : 2;
}

function drawTail({ stop, port }: Way): Path {
  const tail = pathRound(1);
  tail.moveTo(...stop);
  tail.lineTo(...port);
  return tail;
}

/** A bar at right angles to the last leg. */
function drawCut({ stop: [x, y], port, gap }: Way): Path {
  const length = Math.hypot(port[0] - x, port[1] - y);
  const half = Math.max(2.4, gap * 0.75);
  const across = [((port[1] - y) / length) * half, ((port[0] - x) / length) * half] as const;
  const cut = pathRound(1);
  cut.moveTo(x - across[0], y - across[1]);
  cut.lineTo(x + across[0], y + across[1]);
  return cut;
}

const placed = (kind: PathKind, pen: Path, width: number): PathShape => ({
  shape: 'path',
  kind,
  d: pen.toString(),
  width,
});

const round = (width: number) => Math.round(width * 100) / 100;
