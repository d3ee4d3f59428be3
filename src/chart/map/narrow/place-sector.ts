import { pathRound } from 'd3';
import type { MapForm, MapSector } from '#chart/map/data.ts';
import type { MapPath, MapText } from '#chart/map/placed.ts';
import { fitLines } from '#chart/text/fit.ts';
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
  const below = top + 14 + names.length * size * 1.15;
  const legend = writeLegend(formsIn(sector, forms), below);
  const rule = pathRound(1);
  rule.moveTo(0, top);
  rule.lineTo(sheet.width, top);
  return {
    height: below - top + legend.height + 12,
    ground: [{ kind: 'rule', d: rule.toString() }],
    words: [
      ...names.map((text, i): MapText => {
        const y = top + 8 + size * (0.85 + i * 1.15);
        return { kind: 'sector', text, x: 0, y, size, anchor: 'start' };
      }),
      ...legend.words,
    ],
  };
}

function formsIn(sector: MapSector, forms: readonly MapForm[]): MapForm[] {
  const tied = sector.departments.flatMap(({ cells }) => cells.map(({ form }) => form));
  return forms.filter(({ id }) => tied.includes(id));
}

/** The numbered forms in two columns, the first of them filled first. */
function writeLegend(forms: readonly MapForm[], top: number): Legend {
  const size = sheet.smallSize;
  const half = Math.ceil(forms.length / 2);
  const entries = forms.map(({ number, name }) => {
    const lines = fitLines(name, { width: sheet.width / 2 - hang - 8, size }, 2);
    return { number, lines };
  });
  let y = top + size * 0.85;
  const words: MapText[] = [];
  for (const [i, first] of entries.slice(0, half).entries()) {
    const second = entries[i + half];
    words.push(...writeEntry(first, 0, y));
    if (second !== undefined) words.push(...writeEntry(second, sheet.width / 2 + 4, y));
    y += Math.max(first.lines.length, second?.lines.length ?? 0) * size * 1.2 + 3;
  }
  return { words, height: y - top - size * 0.85 };
}

interface Legend {
  readonly words: readonly MapText[];
  readonly height: number;
}

interface Entry {
  readonly number: string;
  readonly lines: readonly string[];
}

function writeEntry({ number, lines }: Entry, x: number, y: number): MapText[] {
  const place = { size: sheet.smallSize, anchor: 'start' } as const;
  return [
    { kind: 'legend-number', text: number, x, y, ...place },
    ...lines.map((text, i): MapText => {
      const at = { x: x + hang, y: y + i * sheet.smallSize * 1.2 };
      return { kind: 'legend', text, ...at, ...place };
    }),
  ];
}
