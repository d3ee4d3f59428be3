/**
 * What the relevance map shows. All words come in finished; ids name the marks for links and
 * filters. Orders are those of the tables, so the order of rows in a file never moves a mark.
 */
export interface MapData {
  /** In the order of `forms.csv`. */
  readonly forms: readonly MapForm[];
  /** In the order of `sectors.csv`; the departments without a sector last. */
  readonly sectors: readonly MapSector[];
  readonly words: MapWords;
}

/** A form of violence. */
export interface MapForm {
  readonly id: string;
  readonly name: string;
  /** Its place in the list, as the language writes it: it stands for the name where that has no room. */
  readonly number: string;
  /** Its page. */
  readonly href?: string;
  /** What the map says of it, as a sentence. */
  readonly text: string;
}

/** A sector with its departments. */
export interface MapSector {
  /** Absent for the departments that have none. */
  readonly id?: string;
  readonly name: string;
  /** Whether it is commonly seen as relevant; absent where that is not said. */
  readonly evident?: 'yes' | 'no';
  /** In the order of `departments.csv`. */
  readonly departments: readonly MapDepartment[];
}

/** A department, read or not. */
export interface MapDepartment {
  readonly id: string;
  /** As short as the campaign has it. */
  readonly name: string;
  /** Its page. */
  readonly href?: string;
  /** Whole name and finding, as a sentence. */
  readonly text: string;
  readonly reading: MapReading;
  /** Words under the name where there is nothing to draw, such as "not read". */
  readonly note?: string;
  /** How many of its cells are gaps, as the language writes it; absent where none is. */
  readonly gaps?: string;
  /** Only those with a relevant link, in the order of the forms. */
  readonly cells: readonly MapCell[];
}

/**
 * `nothing`: its objectives were read, and none bears on any form. `not-read`: they were not read, or
 * not analysed.
 */
type MapReading = 'read' | 'nothing' | 'not-read';

/** One department under one form: a strand of the map. */
export interface MapCell {
  readonly form: string;
  readonly state: MapState;
  /** The strongest of its relevant links. */
  readonly relevance: 2 | 3;
  /** What it says, as a sentence. */
  readonly text: string;
}

/**
 * `gap`: no relevant link is made; `partly`: some are not; `implicit`: all are made, none of them
 * explicitly; `made`: all are made.
 */
export type MapState = 'gap' | 'partly' | 'implicit' | 'made';

/** The words that stand in the map itself. */
export interface MapWords {
  /** What stands at the centre: "Violence against women". */
  readonly centre: string;
  /** Over the sectors that are commonly seen as relevant, and over the others. */
  readonly wings: { readonly evident: string; readonly other: string };
  readonly key: MapKeyWords;
  readonly poster: MapPosterWords;
}

/** The key, a line for each kind of mark. */
interface MapKeyWords {
  /** One or two sentences on how to read the map. */
  readonly intro: string;
  readonly gap: string;
  readonly partly: string;
  readonly implicit: string;
  readonly made: string;
  /** Of a thick strand and a thin one: relevance 3 and 2. */
  readonly weight: string;
  /** Of the number beside a department; it is written with an example number. */
  readonly gaps: string;
  readonly notRead: string;
}

/** What the poster says around the map, so that it can stand by itself. */
interface MapPosterWords {
  readonly label: string;
  /** The finding. */
  readonly title: string;
  readonly description: string;
  /** Edition, campaign, licence, address. */
  readonly source: string;
}
