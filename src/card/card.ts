/**
 * What a card shows, as data: every text is ready to set, every number is as the pages show it, and
 * nothing here knows how wide or high the card is.
 */
export interface Card {
  /** What it is about; the first part of its file's name. */
  readonly kind: string;
  /** The id of the edition. */
  readonly edition: string;
  /** The id of the department or theme; absent for what an edition has one of. */
  readonly id?: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly look: CardLook;
  /** Of what is missing a card speaks in the second colour. */
  readonly tone: 'score' | 'missing';
  readonly campaign: string;
  /** Where the report is, without scheme; absent when the campaign has no address. */
  readonly address?: string | undefined;
  /** What a reader must know first: a draft, an embargo, a demonstration. */
  readonly notices: readonly string[];
  /** The title of the edition. */
  readonly label: string;
  /** The whole name of the subject, or the finding where it has no name. */
  readonly name: string;
  readonly mark?: CardMark;
  /** Rank, change, lineage: each a line, on every card. */
  readonly lines: readonly string[];
  /** Lines for a card that has room left and no table. */
  readonly further: readonly string[];
  readonly scale?: CardScale | undefined;
  readonly table?: CardTable | undefined;
  /** The alternative text: the finding, at most 420 characters. */
  readonly alt: string;
  /** The same in sentences, for captions. */
  readonly said: CardSentences;
}

/** What a card says: sentences that only hold together, and others that may follow them. */
export interface CardSentences {
  readonly needed: readonly string[];
  /** The rank of a department and among how many it is one; the first that may follow. */
  readonly rank?: CardRank | undefined;
  readonly further: readonly string[];
}

/** The rank of a department, in words and among how many. */
interface CardRank {
  /** `4th of 16`. */
  readonly place: string;
  /** `4th of 16, 1 of them silent`. */
  readonly long: string;
  readonly of: number;
  readonly silent: number;
}

/** The same but for what it is about, which the list of the kinds of card knows. */
export type CardContent = Omit<Card, 'kind' | 'id'>;

/** The hero: a number, or words of the same weight where there is none. */
export type CardMark =
  | {
      readonly kind: 'number';
      readonly number: string;
      /** What stands small beside it: `/10`. */
      readonly of: string;
      readonly beneath?: string;
    }
  | { readonly kind: 'words'; readonly words: string; readonly beneath?: string | undefined };

/** A ruler from 0 to 10 with what is marked on it. */
export interface CardScale {
  /** Where the subject stands; absent where only the others are shown. */
  readonly own?: number | undefined;
  readonly others: readonly number[];
  readonly mean?: { readonly value: number; readonly text: string } | undefined;
  /** The numbers at 0, 5 and 10, as the language writes them. */
  readonly ends: readonly [string, string, string];
}

/** A ruled table, for the formats that have room for it. */
export interface CardTable {
  readonly title: string;
  /** Whether it is left out where not all of it has room, because its rows are in no order. */
  readonly whole?: true;
  /** In order; a card with less room shows the first and the last of them. */
  readonly rows: readonly CardRow[];
}

/** A line of the table: a name and what it got. */
export interface CardRow {
  readonly text: string;
  readonly value: string;
  /** Words in place of a number. */
  readonly missing?: boolean | undefined;
}

/** What a coalition may change: its colour and its logo. */
export interface CardLook {
  /** `#5b1a5e`: 4.5:1 or more against paper. */
  readonly accent: string;
  /** The logo as a data address. */
  readonly logo?: string | undefined;
}
