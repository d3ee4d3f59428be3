import type { Locale } from '#site/locale.ts';
import { endSentence } from './line.ts';
import { pluralForm } from '#site/plural.ts';
import { fitsPost } from './post-length.ts';

/** A rank as a caption needs it: `4th of 16`, and how many of them were silent. */
interface PlacedRank {
  readonly place: string;
  readonly of: number;
  readonly silent: number;
}

/** What a caption is made of; sentences with or without their full stop. */
export interface CaptionParts {
  /** The finding and what it must not be parted from. */
  readonly needed: readonly string[];
  /** The rank, and among how many it is one: it stands first of what may be left out. */
  readonly rank?: PlacedRank | undefined;
  /** What else may be left out, the last first. */
  readonly further: readonly string[];
  /** What a reader must know in any case: a demonstration, a draft. */
  readonly notices: readonly string[];
  /** Absolute; absent where the campaign has no address. */
  readonly link?: string | undefined;
}

/** The captions of one card. */
export interface Captions {
  /** Everything, with the link. */
  readonly plain: string;
  /** As much as the shortest platform takes, with the link. */
  readonly short: string;
  /** The same without the link, for platforms that take it by itself. */
  readonly shortText: string;
}

/** The ready captions of a card. */
export function wordCaptions(locale: Locale, { rank, ...parts }: CaptionParts): Captions {
  const { needed, notices, link } = parts;
  const further = [...(rank === undefined ? [] : [wordRank(locale, rank)]), ...parts.further];
  const shortText = shorten({ needed, further, notices, link });
  return {
    plain: withLink(join([...needed, ...further, ...notices]), link),
    short: withLink(shortText, fitsPost(shortText, link) ? link : undefined),
    shortText,
  };
}

/** A rank that stands alone says of what it is one, and how many of these were silent. */
function wordRank(locale: Locale, { place, of, silent }: PlacedRank): string {
  const { share, score } = locale.words;
  const ranked = pluralForm(locale, share.caption.rank, of)(place);
  if (silent === 0) return ranked;
  return pluralForm(locale, score.rankSilent, silent)(ranked, locale.format.count(silent));
}

/** A text with its link on a line of its own. */
const withLink = (text: string, link: string | undefined): string =>
  link === undefined ? text : `${text}\n${link}`;

/** As many further sentences as fit, in their order; what is needed is cut where it does not. */
function shorten({ needed, further, notices, link }: Omit<CaptionParts, 'rank'>): string {
  const whole = join([...needed, ...notices]);
  if (!fitsPost(whole, link)) return cutText(join(needed), join(notices), link);
  const kept: string[] = [];
  for (const sentence of further) {
    if (!fitsPost(join([...needed, ...kept, sentence, ...notices]), link)) break;
    kept.push(sentence);
  }
  return join([...needed, ...kept, ...notices]);
}

/** Cuts a text at a word so that it fits with the notices after it. */
function cutText(text: string, notices: string, link: string | undefined): string {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = join([
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:]$/, '')}…`,
      notices,
    ]);
    if (fitsPost(cut, link)) return cut;
  }
  // A link that leaves no room at all is left out of the short caption.
  return link === undefined ? notices : cutText(text, notices, undefined);
}

const join = (sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .map(endSentence)
    .join(' ');
