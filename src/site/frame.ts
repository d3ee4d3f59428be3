import type { Locale } from './locale.ts';
import type { OwnTexts } from './own-texts.ts';

/** A link with its words. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** One helpline as the foot of a page shows it; text, in the order of emergency first. */
export interface HelplineLine {
  readonly name: string;
  readonly number: string;
  readonly emergency: boolean;
  readonly details: readonly string[];
  readonly url?: string;
  readonly checked: string;
}

/** The image that a platform shows with the link of a page. */
export interface LinkCard {
  /** Absolute. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly alt: string;
}

/** Everything round the content of a page. All text is ready to show. */
export interface Frame {
  readonly locale: Locale;
  /** The campaign’s texts, where they are in another language than the page. */
  readonly ownTexts?: OwnTexts | undefined;
  /** The neutral title of the tab, which also stands in the history of the browser. */
  readonly title: string;
  /** The finding, for previews of the link; it may say what `title` must not. */
  readonly finding: string;
  readonly description: string;
  readonly siteName: string;
  readonly home: string;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  /** From the home page down to the page above this one. */
  readonly trail: readonly Link[];
  /** Absolute address; absent when the campaign has no address of its own. */
  readonly canonical?: string;
  /** Whether search engines are asked to leave the page out: nothing that is not published is found. */
  readonly noindex?: boolean;
  /** The feed of new reports; absent where there is none. */
  readonly feed?: string;
  /** The image for previews of the link; absent where the campaign has no address. */
  readonly card?: LinkCard;
  /** The absolute address of what describes the page to sites that embed it, and its title. */
  readonly oembed?: Link;
  readonly favicon: string;
  /** Structured data, one object per script element. */
  readonly structured: readonly object[];
  readonly demonstration: boolean;
  /** What is to be said above everything else: a draft, an embargo. */
  readonly notice?: string;
  /** The issues of the data in words, on the editor's own machine; a built page has none. */
  readonly issues: readonly string[];
  readonly exitAddress: string;
  readonly helplines: readonly HelplineLine[];
  /** Mail link with the address of the page in it; absent without a contact. */
  readonly mistake?: string;
  /** Edition, method and date of the page. */
  readonly provenance: readonly string[];
  readonly method?: Link;
  readonly publisher: string;
}
