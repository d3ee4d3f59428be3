import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type Counted } from '#site/plural.ts';

/** The themes that share a score, as one text. */
interface ThemeScore {
  readonly names: string;
  readonly shown: string;
}

/** A name within a sentence. One that goes on with a capital is an abbreviation, and stays. */
const lower = (name: string): string =>
  /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** Words of the page of a department in one edition. */
export const department = (terms: Terms) => ({
  kicker: (edition: string, sector: string | undefined) =>
    label(terms, sector === undefined ? edition : `${edition} · ${sector}`),
  /** Where it stands: its rank, then its band. */
  standing: (parts: readonly string[]) => parts.join(' · '),
  description: (d: Record<'finding' | 'name' | 'edition' | 'parts', string>) =>
    `${d.finding}. The marks of ${d.name} in ${d.edition}: ${d.parts}.`,
  parts: {
    questions: 'every question',
    reasons: 'the reason',
    evidence: 'the evidence',
    reply: 'its reply',
  },
  /** The definition of a band, which is the coalition's and says nothing of one department. */
  bandTo: (b: Record<'band' | 'from' | 'to' | 'meaning', string>) =>
    `${b.band}, from ${b.from} to below ${b.to}: the coalition describes this band as “${b.meaning}”`,
  bandFrom: (band: string, from: string, meaning: string) =>
    `${band}, from ${from}: the coalition describes this band as “${meaning}”`,
  sections: {
    contents: 'On this page',
    next: 'What would earn the most next',
    marks: 'Its marks at a glance',
    asked: 'What was asked, and what was last known',
    criteria: 'Question by question',
    reply: 'Its reply',
    history: 'Over the years',
    lineage: `How this ${terms.body} changed`,
  },
  profile: {
    title: (best: ThemeScore, worst: ThemeScore) =>
      `Strongest on ${best.names} (${best.shown}), weakest on ${worst.names} (${worst.shown})`,
    /** The themes that share a score, within a sentence. */
    themes: {
      one: lower,
      two: (first: string, second: string) => `${lower(first)} and on ${lower(second)}`,
      more: plural<Counted>({ other: (count) => `${count} themes` }),
    },
    titleOne: (theme: string, score: string) => `${theme}: ${score} of 10`,
    titleAll: (score: string) => `All themes alike: ${score} of 10`,
    description: (name: string, title: string) => `${name}: ${title}.`,
    titleSilent: 'No question of any theme was answered',
    titleNone: 'No theme has a score',
    label: 'Theme scores out of 10',
    mean: `mean of all ${terms.bodies}`,
  },
  next: {
    lead: 'Each line works out the score again with one mark raised to its next level, or to the full mark where a question has no levels, and everything else as it is. Rises are worked out before rounding.',
    step: (from: string, to: string, max: string) => `From ${from} to ${to} of ${max}`,
    answer: (to: string, max: string) => `Answer, and reach ${to} of ${max}`,
    assess: (to: string, max: string) => `Not assessed; with ${to} of ${max}`,
    gain: (gain: string) => `+${gain}`,
    result: (step: string, score: string) => `${step}: score ${score}`,
    none: {
      noScore: 'There is no score that a step could raise.',
      highest: 'No single step would raise the score.',
    },
  },
  /** Marks that moved since the report before, each with its question. */
  moved: {
    mark: (question: string, before: string, now: string) => `${question} from ${before} to ${now}`,
    sentence: (since: string, marks: string) => `Since ${since}: ${marks}.`,
    more: plural<(marks: string, count: string) => string>({
      one: (marks, count) => `${marks}, and ${count} other mark`,
      other: (marks, count) => `${marks}, and ${count} other marks`,
    }),
    none: (since: string) => `No mark that can be compared with ${since} moved.`,
  },
  criterion: {
    /** Beside the mark of this report. */
    before: (edition: string, mark: string) => `${edition}: ${mark}`,
    notComparable: (before: string) => `${before}, not comparable`,
    weight: (weight: string) => `Weight ${weight}`,
    scale: 'What each mark means',
    /** After the meaning of the mark that was reached. */
    reached: '(this mark)',
    countedAsZero: 'Counts as 0 in this report.',
    leftOut: 'Left out of the score.',
    evidence: 'Evidence',
    page: (page: string) => `page ${page}`,
    archived: 'kept copy',
    /** Between what is known of a source and the link to its copy. */
    separator: ', ',
    archivedOf: (title: string) => `: ${title}`,
    source: (file: string, row: string) => `${file}, row ${row}`,
    preview: 'Mean of the assessors; not agreed yet.',
    kind: {
      'own statement': 'its own statement',
      official: 'official source',
      independent: 'independent source',
      'information request': 'information request',
    },
  },
  /** From the head of the page to the reply. */
  toReply: {
    replied: 'It replied to its draft marks. Read its reply',
    declined: 'It declined to reply to its draft marks. What is on record',
  },
  marks: {
    caption: (name: string) => `The marks of ${name}, each with that of the report before`,
    question: 'Question',
    mark: 'Mark',
  },
  reply: {
    replied: (date: string | undefined) =>
      date === undefined ? 'It replied to its draft marks:' : `It replied on ${date}:`,
    declined: 'It declined to reply to its draft marks.',
    'no reply': 'It was sent its draft marks and did not reply.',
    asked: (date: string) => `Draft marks sent on ${date}.`,
    notAsked: 'No request for a reply is on record.',
    elsewhere: 'Its reply, as it published it',
  },
  lineage: { source: 'Source' },
  allYears: `All years of this ${terms.body}`,
  share: { title: 'Share', more: 'Images of every other finding' },
});
