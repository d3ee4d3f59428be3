import { pathRound } from 'd3';
import type { MapForm, MapSector } from '#chart/map/data.ts';
import type { MapPath, MapText } from '#chart/map/placed.ts';
import { fitText } from '#chart/text/fit.ts';
import { wrapText } from '#chart/text/wrap.ts';
import { sheet } from './sheet.ts';

/** The heading of a sector's block. */
export interface SectorHead {
  readonly height: number;
  readonly ground: readonly MapPath[];
  readonly words: readonly MapText[];
}

const size = 19;
/** Between the number of a form and its name. */
const hang = 22;

/** A rule, the name, and the numbered forms that occur in the block. */
export function placeSectorHead(
  sector: MapSector,
  forms: readonly MapForm[],
  top: number,
): SectorHead {
  const names = wrapText(sector.name, { width: sheet.width, size });
  const tied = formsIn(sector, forms);
  const below = top + 14 + names.length * size * 1.15;
  const rule = pathRound(1);
  rule.moveTo(0, top);
  rule.lineTo(sheet.width, top);
  return {
    height: 26 + names.length * size * 1.15 + Math.ceil(tied.length / 2) * sheet.smallSize * 1.35,
    ground: [{ kind: 'rule', d: rule.toString() }],
    words: [
      ...names.map((text, i): MapText => {
        const y = top + 8 + size * (0.85 + i * 1.15);
        return { kind: 'sector', text, x: 0, y, size, anchor: 'start' };
      }),
      ...writeLegend(tied, below),
    ],
  };
}

function formsIn(sector: MapSector, forms: readonly MapForm[]): MapForm[] {
  const tied = sector.departments.flatMap(({ cells }) => cells.map(({ form }) => form));
  return forms.filter(({ id }) => tied.includes(id));
}

/** The numbered forms in two columns, shortened: the head of the sheet has the whole names. */
function writeLegend(forms: readonly MapForm[], top: number): MapText[] {
  const size = sheet.smallSize;
  const width = sheet.width / 2 - hang - 8;
  const half = Math.ceil(forms.length / 2);
  return forms.flatMap(({ number, name }, i): MapText[] => {
    const x = i < half ? 0 : sheet.width / 2 + 4;
    const y = top + size * (0.85 + (i % half) * 1.35);
    const place = { y, size, anchor: 'start' } as const;
    return [
      { kind: 'legend-number', text: number, x, ...place },
      { kind: 'legend', text: fitText(name, { width, size }), x: x + hang, ...place },
    ];
  });
}
