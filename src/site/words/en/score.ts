import type { Terms } from '#site/terms.ts';
import { plural, type Counted } from '#site/plural.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** Words for scores, statuses and the reasons why there is none. */
export const score = ({ body, bodies }: Terms) => ({
  outOf: 'of 10',
  /** Beside a big number: a score, and a mark or a count. */
  ofTen: '/10',
  ofMax: (max: string) => `/${max}`,
  fraction: (part: string, whole: string) => `${part}/${whole}`,
  outOfTen: (score: string) => `${score} of 10`,
  markOf: (mark: string, max: string) => `${mark} of ${max}`,
  status: {
    scored: 'Scored',
    'not applicable': 'Not applicable',
    'no response': 'No response',
    'not assessed': 'Not assessed',
    withheld: 'Withheld',
  },
  none: {
    'no-response': 'No response',
    withheld: 'Withheld',
    'not-applicable': 'Not applicable',
    'not-assessed': 'Not assessed',
    'below-coverage': 'Too little known',
  },
  noneOf: {
    'no-response': (name: string) => `${name} did not respond`,
    withheld: (name: string) => `${name} withheld its answers`,
    'not-applicable': (name: string) => `No question applied to ${name}`,
    'not-assessed': (name: string) => `${name} was not assessed`,
    'below-coverage': (name: string) => `Too little is known to score ${name}`,
  },
  silentZero: (name: string) => `${name} did not respond, and is counted as 0`,
  countedAsZero: 'counted as 0',
  /** Of those that are in a mean for silence. */
  silentInMean: plural<Counted>({
    one: (count) => `${count} ${body} that did not respond is counted as 0.`,
    other: (count) => `${count} ${bodies} that did not respond are counted as 0.`,
  }),
  leftOut: 'left out of the score',
  /** What stands in place of a score, and what it counts as. */
  standsFor: (instead: string, beneath: string) => `${instead}, ${beneath}`,
  scores: (name: string, score: string) => `${name} scores ${score} of 10`,
  /** What it scores, then how that changed. */
  scoresWithChange: (score: string, change: string) => `${score}, ${change}`,
  belowCoverage: (covered: string, minimum: string) =>
    `${covered} of what applies counts towards a score, which needs ${minimum}.`,
  coverage: 'Coverage',
  /** In a table: what counts, and what of it is silence. */
  coverageShort: (covered: string, silent: string) => `${covered}, with ${silent}\u00a0unanswered`,
  coverageUnanswered: (silent: string) => `${silent} unanswered`,
  coverageNone: 'Nothing that applies counts here, so there is no score.',
  coverageOf: (percent: string) => `${percent} of what applies counts towards this score.`,
  coverageAllSilent: 'Nothing was answered, and all that applies counts as 0.',
  coverageSilent: (percent: string) =>
    `That includes ${percent} that was left without an answer and counts as 0.`,
  otherwise: {
    'no response': {
      zero: (score: string) =>
        `The score would be ${score} if questions without a response counted as 0.`,
      excluded: (score: string) =>
        `The score would be ${score} if questions without a response were left out instead of counted as 0.`,
      zeroNone: 'There would still be no score if questions without a response counted as 0.',
      excludedNone:
        'There would be no score if questions without a response were left out instead of counted as 0.',
    },
    withheld: {
      zero: (score: string) => `The score would be ${score} if withheld answers counted as 0.`,
      excluded: (score: string) =>
        `The score would be ${score} if withheld answers were left out instead of counted as 0.`,
      zeroNone: 'There would still be no score if withheld answers counted as 0.',
      excludedNone:
        'There would be no score if withheld answers were left out instead of counted as 0.',
    },
  },
  rank: 'Rank',
  rankOf: (rank: string, tied: boolean, of: string) =>
    tied ? `Joint ${rank} of ${of}` : `${rank} of ${of}`,
  rankSilent: plural<(place: string, silent: string) => string>({
    other: (place, silent) => `${place}, ${silent} of them silent`,
  }),
  /** Under a table of ranks. */
  ranked: plural<Counted>({
    one: (count) => `The ranks include ${count} ${body} that did not respond and counts as 0.`,
    other: (count) => `The ranks include ${count} ${bodies} that did not respond and count as 0.`,
  }),
  rankShort: (rank: number, tied: boolean) => (tied ? `=${String(rank)}` : String(rank)),
  ordinal: (rank: number): string => {
    const endings = { one: 'st', two: 'nd', few: 'rd', many: 'th', zero: 'th', other: 'th' };
    return `${String(rank)}${endings[ordinals.select(rank)]}`;
  },
  judgement: 'A judgement of the coalition',
  noReason: 'No reason is on record.',
  /** After the first of many names. */
  andOthers: plural<(names: string, count: string) => string>({
    other: (names, count) => `${names} and ${count} others`,
  }),
  published: 'As published',
  publishedScore: (score: string) => `${score} (As published)`,
  publishedOf: (score: string) => `${score} of 10, as published`,
});
