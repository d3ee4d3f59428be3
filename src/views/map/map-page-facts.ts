import type { RelevanceMapProps } from '#components/map/map-props.ts';
import type {
  ChangeFacts,
  DownloadFacts,
  GapListFacts,
  MapHeroFacts,
  SurpriseFacts,
  TogetherFacts,
} from './map-facts.ts';
import type { MatrixFacts } from './matrix-facts.ts';
import type { Frame } from '#views/frame/frame.ts';
import type { Link } from '#site/link.ts';

/** What the page of the relevance map shows, ready to show. */
export interface MapPageFacts {
  readonly frame: Frame;
  readonly hero: MapHeroFacts;
  readonly map: RelevanceMapProps;
  readonly gaps: GapListFacts;
  readonly surprises?: SurpriseFacts | undefined;
  readonly matrix: MatrixFacts;
  readonly sectors: MatrixFacts;
  readonly forms: UntakenFacts;
  readonly together?: TogetherFacts | undefined;
  readonly change: ChangeFacts;
  readonly missing: {
    readonly sentences: readonly string[];
    readonly notAnalysed: readonly string[];
  };
  readonly downloads: DownloadFacts;
}

/** The forms that no department takes up; without a finding each is. */
export interface UntakenFacts {
  readonly finding?: string | undefined;
  readonly forms: readonly (Link & { readonly definition?: string | undefined })[];
  readonly all: Link;
}
