import type { Frame } from '#views/frame/frame.ts';
import type { Link } from '#site/link.ts';
import type { Captions } from '#site/sentence/caption.ts';
import type { ShareLink } from '#site/share-links.ts';

/** One card with everything that is needed to share it, ready to show. */
export interface KitFacts {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly images: readonly KitImage[];
  /** The alternative text of its images. */
  readonly alt: string;
  readonly captions: Captions;
  /** Empty where the campaign has no address. */
  readonly links: readonly ShareLink[];
  /** Everything in one file; absent where another kit's file has it. */
  readonly zip?: Link;
}

/** One shape of a card. */
export interface KitImage {
  readonly shape: 'wide' | 'square' | 'story';
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** `1200 × 630`. */
  readonly size: string;
  readonly download: { readonly href: string; readonly file: string; readonly spoken: string };
}

/** A frame for other sites, and the code for it. */
export interface EmbedCodeFacts {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly example: string;
}

/** What the section of a department's page shows. */
export interface DepartmentShareFacts {
  /** Absent where the department has no card. */
  readonly kit?: KitFacts | undefined;
  readonly embed?: EmbedCodeFacts | undefined;
  readonly more: string;
}

/** What the page of an edition's sharing kit shows. */
export interface SharePageFacts {
  readonly frame: Frame;
  readonly title: string;
  /** Said where no card could be drawn. */
  readonly none?: string;
  readonly zip?: Link;
  readonly own: readonly KitFacts[];
  readonly themes: readonly KitFacts[];
  readonly departments: readonly KitFacts[];
  readonly embeds: readonly EmbedCodeFacts[];
}
