/** The columns of `editions.csv` that say whether a status counts as zero or is left out. */
export type RuleColumn = 'no_response' | 'withheld';

/** All that tells one status from another. */
export interface StatusTraits {
  /** Whether the question applies: only what applies is in the coverage. */
  readonly applies: boolean;
  /** By its mark; as the edition says in that column; or not at all. */
  readonly counts: 'mark' | RuleColumn | 'never';
  /** Whether an agreed row has to give a reason for it. */
  readonly needsReason: boolean;
  /** Its place in every list of answers, from what is known best to what was not asked. */
  readonly place: number;
  /** Why there is no score where, of the statuses that occur, this one has the last place. */
  readonly noScore: string | undefined;
}

/**
 * Every status that an assessment can have, in the order of the dictionary. Another one is another
 * entry here, and its words: TypeScript names the files in `site/words` that need some.
 */
export const statusTraits = {
  scored: {
    applies: true,
    counts: 'mark',
    needsReason: false,
    place: 1,
    noScore: undefined,
  },
  'not applicable': {
    applies: false,
    counts: 'never',
    needsReason: true,
    place: 5,
    noScore: 'not-applicable',
  },
  'no response': {
    applies: true,
    counts: 'no_response',
    needsReason: false,
    place: 2,
    noScore: 'no-response',
  },
  'not assessed': {
    applies: true,
    counts: 'never',
    needsReason: false,
    place: 4,
    noScore: 'not-assessed',
  },
  withheld: {
    applies: true,
    counts: 'withheld',
    needsReason: true,
    place: 3,
    noScore: 'withheld',
  },
} as const satisfies Readonly<Record<string, StatusTraits>>;
