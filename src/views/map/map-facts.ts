import type { FileGroup } from '#views/files/files.ts';
import type { Fact } from '#components/fact.ts';
import type { FigureFacts, ObjectiveFacts } from '#views/relevance/relevance-facts.ts';
import type { Link } from '#site/link.ts';

/** The departments with objectives that make no link. */
export interface GapListFacts {
  readonly lede: string;
  readonly departments: readonly {
    readonly id: string;
    readonly department: Link;
    readonly figure?: FigureFacts | undefined;
    readonly objectives: readonly ObjectiveFacts[];
    readonly all?: Link & { readonly of: string };
  }[];
  readonly notes: readonly string[];
}

/** Departments with central links in sectors that few would look at. */
export interface SurpriseFacts {
  readonly departments: readonly {
    readonly href: string;
    readonly finding: string;
    readonly why?: string;
    readonly objectives: readonly {
      readonly text: string;
      readonly forms: readonly (Link & { readonly made: string; readonly missing: boolean })[];
    }[];
  }[];
}

/** Pairs of departments, the strongest first. */
export interface TogetherFacts {
  readonly lede: string;
  readonly pairs: readonly {
    readonly departments: readonly Link[];
    readonly groups: readonly {
      readonly label: string;
      readonly missing: boolean;
      readonly forms: readonly Link[];
    }[];
    readonly joint: readonly string[];
    readonly jointLabel: string;
  }[];
}

/** What changed since the report before. */
export interface ChangeFacts {
  readonly sentences: readonly string[];
  readonly lists: readonly {
    readonly title: string;
    readonly missing: boolean;
    readonly items: readonly string[];
  }[];
}

/** The head of the map's page. */
export interface MapHeroFacts {
  readonly kicker: string;
  readonly finding: string;
  readonly lede: string;
  readonly figure?: FigureFacts | undefined;
  readonly detail: readonly string[];
  readonly facts: readonly Fact[];
}

/** What can be taken away of the map. */
export interface DownloadFacts {
  readonly lede: string;
  readonly picturesTitle: string;
  readonly dataTitle: string;
  readonly pictures: readonly Link[];
  readonly files: FileGroup;
  readonly all: Link;
}
