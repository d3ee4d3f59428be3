import type { MapSizes } from '#chart/map/place.ts';
import type { ShownForms } from '#site/shown-count.ts';

/** What the relevance map takes. */
export interface RelevanceMapProps {
  /** Unique on the page. */
  readonly id: string;
  readonly words: MapFigureWords;
  readonly map: MapSizes;
  /** Absent where the map cannot be filtered, such as in an embed. */
  readonly filters?: MapFilterProps;
  /** The page that holds the matrix, where it is another one than this. */
  readonly cells?: string;
}

/** The words around the map; each comes in finished. */
interface MapFigureWords {
  readonly label: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What the picture is, for whoever does not see it. */
  readonly description: string;
  readonly source: string;
  /** Leads past the marks of the map: where to, and the words. */
  readonly skip: { readonly href: string; readonly text: string };
}

/** The controls of the filter. */
export interface MapFilterProps {
  /** One for the forms, one for the sectors, one for the departments. */
  readonly fields: readonly MapField[];
  /** "Gaps only". */
  readonly gaps: string;
  /** "Show all". */
  readonly reset: string;
  /** How many strands are shown. */
  readonly shown: ShownForms;
}

/** One choice; its name is in the address too. */
interface MapField {
  readonly name: 'form' | 'sector' | 'department';
  readonly label: string;
  /** The option that chooses nothing. */
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}
