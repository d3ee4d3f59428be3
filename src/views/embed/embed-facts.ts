import type { RelevanceMapProps } from '#components/map/map-props.ts';
import type { MarkProps } from '#components/mark-props.ts';
import type { Frame, Link } from '#site/frame.ts';

/** What stands round the content of a frame for other sites. */
export interface EmbedFacts {
  readonly frame: Frame;
  /** The page that it stands for. */
  readonly back: Link;
}

/** The frame of one department's score. */
export interface DepartmentEmbedFacts extends EmbedFacts {
  readonly label: string;
  readonly name: string;
  readonly mark: MarkProps;
  /** Rank, band and change, each a line. */
  readonly lines: readonly string[];
}

/** The frame of the table of all departments. */
export interface LeagueEmbedFacts extends EmbedFacts {
  readonly label: string;
  readonly finding: string;
  readonly scope: string;
  /** Who is in the ranks for silence alone. */
  readonly ranked?: string | undefined;
  readonly rows: readonly LeagueEmbedRow[];
}

/** One department in that table. */
export interface LeagueEmbedRow extends Link {
  readonly rank?: string | undefined;
  readonly score: string;
  readonly missing: boolean;
}

/** The frame of the relevance map. */
export interface MapEmbedFacts extends EmbedFacts {
  readonly finding: string;
  readonly map: RelevanceMapProps;
}
