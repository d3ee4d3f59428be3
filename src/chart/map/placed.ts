import {
  type Drawing,
  finishDrawing,
  type GroupShape,
  type PathShape,
  type RectShape,
  type Shape,
  type TextShape,
} from '#chart/drawing.ts';
import type { MapState } from './data.ts';

/** The map once it has coordinates, by what its parts mean. */
export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  /** The size of text that names none of its own. */
  readonly textSize: number;
  /** Drawn first: the core, the arcs of the sectors, rules. */
  readonly ground: readonly PathShape[];
  /** Links that are made in some way, then gaps on top of them; each by department and form. */
  readonly strands: readonly PlacedStrand[];
  readonly forms: readonly PlacedNode[];
  readonly departments: readonly PlacedNode[];
  /** Words that belong to no mark: the centre, headings, legends. */
  readonly words: readonly TextShape[];
}

/** What ties a department to a form. */
export interface PlacedStrand {
  readonly department: string;
  readonly form: string;
  readonly sector?: string | undefined;
  readonly state: MapState;
  readonly relevance: 2 | 3;
  /** A finished sentence. */
  readonly text: string;
  readonly strokes: readonly PathShape[];
  /** The number of the form, where the strand itself carries it. */
  readonly number?: TextShape;
  /** Room to point at, where there is some. */
  readonly target?: RectShape;
}

/** A department or a form. */
export interface PlacedNode {
  readonly id: string;
  /** Of a department that has one. */
  readonly sector?: string | undefined;
  readonly href?: string | undefined;
  readonly text: string;
  readonly target: RectShape;
  readonly lines: readonly TextShape[];
  /** Where strands arrive: a bar, a short one where nothing is relevant, an open ring if not read. */
  readonly mark?: PathShape;
}

/** The map as a picture: departments and forms lead to their pages, strands to cells of the matrix. */
export const drawMap = (map: PlacedMap): Drawing =>
  finishDrawing(
    {
      width: map.width,
      height: map.height,
      textSize: map.textSize,
      shapes: [
        ...map.ground,
        ...map.words,
        ...map.forms.map((node) => drawNode(node, 'form')),
        ...map.departments.map((node) => drawNode(node, 'department')),
        ...map.strands.map(drawStrand),
      ],
    },
    1,
  );

function drawNode(node: PlacedNode, kind: 'department' | 'form'): GroupShape {
  const { id, sector, href, text, target, lines, mark } = node;
  return {
    shape: 'group',
    kind,
    title: text,
    href,
    data: { sector, [kind]: id },
    shapes: [target, ...(mark === undefined ? [] : [mark]), sayAgain(lines)],
  };
}

function drawStrand(strand: PlacedStrand): GroupShape {
  const { department, form, sector, state, text, strokes, number, target } = strand;
  return {
    shape: 'group',
    kind: 'strand',
    title: text,
    href: `#cell-${department}-${form}`,
    data: { department, form, sector, state },
    shapes: [
      ...(target === undefined ? [] : [target]),
      ...strokes,
      ...(number === undefined ? [] : [sayAgain([number])]),
    ],
  };
}

/** Texts that the title around them says already. */
const sayAgain = (shapes: readonly Shape[]): GroupShape => ({
  shape: 'group',
  kind: 'words',
  silent: true,
  shapes,
});

/** Room to point at. */
export const placeTarget = (box: Omit<RectShape, 'shape' | 'kind'>): RectShape => ({
  shape: 'rect',
  kind: 'target',
  ...box,
});
