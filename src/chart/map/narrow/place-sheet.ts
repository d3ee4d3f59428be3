import type { MapData, MapForm, MapSector } from '#chart/map/data.ts';
import type { PlacedMap, PlacedNode, PlacedStrand } from '#chart/map/placed.ts';
import { nameHeight, placeDepartment } from './place-department.ts';
import { placeHead } from './place-head.ts';
import { laneHeight, placeLane } from './place-lane.ts';
import { placeSectorHead, type SectorHead } from './place-sector.ts';
import { sheet } from './sheet.ts';

interface Block {
  readonly head: SectorHead;
  readonly departments: readonly PlacedNode[];
  readonly strands: readonly PlacedStrand[];
  readonly bottom: number;
}

/**
 * The map for a telephone: the core across the top, then a block for each sector and a line for each
 * department, whose strands fall from the numbers of the forms to its bar. Never throws.
 */
export function placeSheet(data: MapData): PlacedMap {
  const head = placeHead(data);
  let bottom = head.height;
  const blocks = data.sectors.map((sector) => {
    const block = placeBlock(sector, data.forms, bottom + 18);
    bottom = block.bottom;
    return block;
  });
  return {
    width: sheet.width,
    height: Math.ceil(bottom + 4),
    textSize: sheet.textSize,
    ground: [...head.ground, ...blocks.flatMap((block) => block.head.ground)],
    strands: blocks.flatMap(({ strands }) => strands),
    forms: head.forms,
    departments: blocks.flatMap(({ departments }) => departments),
    words: [...head.words, ...blocks.flatMap((block) => block.head.words)],
  };
}

function placeBlock(sector: MapSector, forms: readonly MapForm[], top: number): Block {
  const head = placeSectorHead(sector, forms, top);
  const departments: PlacedNode[] = [];
  const strands: PlacedStrand[] = [];
  let y = top + head.height;
  for (const department of sector.departments) {
    const lane = y + nameHeight(department);
    const read = department.reading === 'read';
    const bar = lane + laneHeight + 1;
    departments.push(placeDepartment(department, sector, { top: y, bar }));
    strands.push(
      ...placeLane(department, forms, lane).map((strand) => ({
        ...strand,
        ...(sector.id !== undefined && { sector: sector.id }),
      })),
    );
    y = (read ? bar : lane) + 14;
  }
  return { head, departments, strands, bottom: y };
}
