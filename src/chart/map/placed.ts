import type { MapReading, MapState } from './data.ts';

/**
 * The map once it has coordinates. Lengths are units of the view box, `y` grows downwards. Shapes
 * say what they mean; the style sheet, or the colours of a file that stands alone, make ink of it.
 */
export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  /** The size of text that names none of its own. */
  readonly textSize: number;
  /** Drawn first: the core, the arcs of the sectors, rules. */
  readonly ground: readonly MapPath[];
  /** Links that are made in some way, then gaps on top of them; each by department and form. */
  readonly strands: readonly PlacedStrand[];
  readonly forms: readonly PlacedNode[];
  readonly departments: readonly PlacedNode[];
  /** Words that belong to no mark: the centre, headings, legends. */
  readonly words: readonly MapText[];
}

/** A path that is no mark. */
export interface MapPath {
  readonly kind: 'core' | 'core-rule' | 'sector' | 'rule' | 'lead';
  readonly d: string;
}

/** A line of text; `y` is its baseline, and `x` where `anchor` holds it. */
export interface MapText {
  readonly kind: MapTextKind;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** `centre` and `form` stand on the core, everything else on paper. */
export type MapTextKind =
  | 'centre'
  | 'form'
  | 'form-number'
  | 'wing'
  | 'sector'
  | 'department'
  | 'note'
  | 'gaps'
  | 'legend'
  | 'legend-number'
  | 'number'
  | 'number-gap'
  | 'label'
  | 'title'
  | 'key'
  | 'source';

/** One stroke of a mark. */
export interface Stroke {
  /** `cut` is the bar across a severed end. */
  readonly kind: 'body' | 'tail' | 'cut';
  readonly d: string;
  readonly width: number;
}

/** What ties a department to a form. */
export interface PlacedStrand {
  readonly department: string;
  readonly form: string;
  readonly sector?: string;
  readonly state: MapState;
  readonly relevance: 2 | 3;
  /** A finished sentence. */
  readonly text: string;
  readonly strokes: readonly Stroke[];
  /** The number of the form, where the strand itself carries it. */
  readonly number?: MapText;
  /** Room to point at, where there is some. */
  readonly target?: MapBox;
}

/** A department or a form. */
export interface PlacedNode {
  readonly id: string;
  /** Of a department that has one. */
  readonly sector?: string;
  readonly href?: string;
  readonly text: string;
  readonly target: MapBox;
  readonly lines: readonly MapText[];
  readonly mark?: NodeMark;
}

/** Where strands arrive: a bar, a short one where nothing is relevant, an open ring if not read. */
export interface NodeMark {
  readonly reading: MapReading;
  readonly d: string;
}

/** An upright rectangle. */
interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
