import { endSentence } from '#site/sentence/line.ts';
import type { Terms } from '#site/terms.ts';
import { label, wholeIsGiven, wholeScores } from './grades.ts';
import { plural, type PartOf } from '#site/plural.ts';

type Named = (names: string, title: string) => string;

/** Words of the press pack of one report. */
export const press = (terms: Terms) => ({
  title: 'Press pack',
  kicker: (title: string) => label(terms, `Press pack: ${title}`),
  description: (finding: string) =>
    `${finding} For journalists: figures with their scope, sentences to quote, what can be compared, tables, and how to cite.`,
  lede: 'Every figure here stands with what it covers and how it was worked out. Sentences may be quoted as they are.',
  recordLede:
    'Every figure here stands as it was published, with the source that states it. Nothing is worked out from them.',
  when: {
    embargo: (date: string) =>
      `Embargoed until ${date}. Nothing on this page may be published before that day, in print, on air or online.`,
    draft: 'A draft. Nothing on this page may be published: figures and words may still change.',
  },
  sections: {
    figures: 'The headline figures',
    quotes: 'Sentences to quote',
    departments: `${terms.bodyFirst} by ${terms.body}`,
    compare: 'What can be compared with the year before',
    missing: 'Who did not respond, and who is missing',
    tables: 'Tables to download',
    cite: 'How to cite',
    contact: 'Contact',
  },
  figures: {
    mean: `Worked out as the plain mean of the ${terms.body} scores before they are rounded. Every ${terms.body} counts the same, whatever its size.`,
    judgement: 'Given by the coalition itself, with the reason above. It is not worked out.',
    none: `An overall score is given where at least half of the ${terms.bodies} have a score.`,
    half: `Counted by the score as shown. ${terms.bodiesFirst} without a score are not in it.`,
    silent: `This counts ${terms.bodies} that answered none of the questions that apply to them.`,
    method: 'How the scores are made',
    departments: `Every ${terms.body}`,
    missing: 'Who is missing',
    map: 'The map of relevance',
    noOverall: 'No overall score',
  },
  quotes: {
    note: 'Each is a whole sentence with its scope in it. Please keep the scope when you shorten.',
    copy: 'Copy this sentence',
    from: (organisation: string, title: string) => `${organisation}, ${title}`,
    /** Who says it and where it stands. */
    fromAddress: (from: string, address: string) => `${from}, ${address}`,
    mean: plural<(q: Mean) => string>({
      one: (q) =>
        `${wholeScores(terms, q.mark)} in ${q.title}, the mean of one score, that of the one ${terms.body}`,
      other: (q) =>
        `${wholeScores(terms, q.mark)} in ${q.title}, the mean of the scores of ${q.over} of ${q.of} ${terms.bodies}`,
    }),
    whole: (clause: string) => `${clause}.`,
    withSilent: plural<(clause: string, count: string) => string>({
      one: (clause, count) =>
        `${clause}, with ${count} ${terms.body} that did not respond counted as 0.`,
      other: (clause, count) =>
        `${clause}, with ${count} ${terms.bodies} that did not respond counted as 0.`,
    }),
    judgement: (mark: string, title: string) =>
      `${wholeIsGiven(terms, mark)} in ${title}, the coalition’s own judgement and not a mean of ${terms.body} scores.`,
    none: {
      noneOf: plural<(title: string, of: string) => string>({
        one: (title) =>
          `${title} gives no overall score on ${terms.subject}, because its one ${terms.body} could not be scored.`,
        other: (title, of) =>
          `${title} gives no overall score on ${terms.subject}, because none of ${of} ${terms.bodies} could be scored.`,
      }),
      someOf: plural<(title: string, over: string, of: string) => string>({
        other: (title, over, of) =>
          `${title} gives no overall score on ${terms.subject}, because only ${over} of ${of} ${terms.bodies} could be scored.`,
      }),
    },
    half: {
      noneOf: plural<(title: string, half: string, of: string) => string>({
        other: (title, half, of) =>
          `In ${title}, none of the ${of} ${terms.bodies} with a score reaches ${half} of 10 on ${terms.subject}.`,
      }),
      rounded: (clause: string) => `${clause}, as rounded.`,
      someOf: plural<(q: Half) => string>({
        other: plural<(q: Half) => string>({
          one: (q) =>
            `In ${q.title}, ${q.count} of the ${q.of} ${terms.bodies} with a score reaches ${q.half} of 10 on ${terms.subject}`,
          other: (q) =>
            `In ${q.title}, ${q.count} of the ${q.of} ${terms.bodies} with a score reach ${q.half} of 10 on ${terms.subject}`,
        }),
      }),
    },
    ends: plural<(q: Record<'title' | 'best' | 'last' | 'of', string>) => string>({
      other: (q) =>
        `In ${q.title}, of the ${q.of} ${terms.bodies} that answered and have a score on ${terms.subject}, ${q.best} and ${q.last}.`,
    }),
    /** By how many share the place. */
    best: plural<(names: string, score: string) => string>({
      one: (names, score) => `${names} comes first with ${score} of 10`,
      other: (names, score) => `${names} share first place with ${score} of 10`,
    }),
    last: plural<(names: string, score: string) => string>({
      one: (names, score) => `${names} comes last with ${score}`,
      other: (names, score) => `${names} share last place with ${score}`,
    }),
    silent: {
      zero: ((names, title) =>
        `${names} did not respond to any question on ${terms.subject} of ${title}, which counts no response as 0.`) satisfies Named,
      excluded: ((names, title) =>
        `${names} did not respond to any question on ${terms.subject} of ${title}, which leaves no response out of the score.`) satisfies Named,
    },
    /** By how many are compared, and how many of them moved most. */
    moved: {
      up: plural<(q: Moved) => string>({
        other: plural<(q: Moved) => string>({
          one: (q) =>
            `On ${terms.subject}, of the ${q.of} ${terms.bodies} that ${q.title} compares as a whole with ${q.since}, ${q.names} rose most, by ${q.by}.`,
          other: (q) =>
            `On ${terms.subject}, of the ${q.of} ${terms.bodies} that ${q.title} compares as a whole with ${q.since}, ${q.names} rose most, by ${q.by} each.`,
        }),
      }),
      down: plural<(q: Moved) => string>({
        other: plural<(q: Moved) => string>({
          one: (q) =>
            `On ${terms.subject}, of the ${q.of} ${terms.bodies} that ${q.title} compares as a whole with ${q.since}, ${q.names} fell most, by ${q.by}.`,
          other: (q) =>
            `On ${terms.subject}, of the ${q.of} ${terms.bodies} that ${q.title} compares as a whole with ${q.since}, ${q.names} fell most, by ${q.by} each.`,
        }),
      }),
    },
    gap: plural<(finding: string, title: string, count: string) => string>({
      one: (finding, title, count) =>
        `${finding}, according to ${title}, which read the objectives of ${count} ${terms.body}, whether it was marked or not.`,
      other: (finding, title, count) =>
        `${finding}, according to ${title}, which read the objectives of ${count} ${terms.bodies}, whether they were marked or not.`,
    }),
    record: (q: Record<'name' | 'score' | 'year' | 'source', string>) =>
      `${q.name} was given ${q.score} of 10 on ${terms.subject} for ${q.year}, according to “${q.source}”.`,
    recordOf: (q: Record<'name' | 'score' | 'year' | 'source' | 'date', string>) =>
      `${q.name} was given ${q.score} of 10 on ${terms.subject} for ${q.year}, according to “${q.source}” (${q.date}).`,
  },
  departments: {
    note: `Highest score first; ${terms.bodies} without a score at the end. With each line stands what its change since the report before covers, or why no change is given.`,
  },
  compare: {
    overall: `No change is given for a theme. Please do not subtract overall or theme scores of one report from those of another: they may cover other ${terms.bodies} and other questions.`,
    tied: {
      none: 'No question follows one of that report and may be compared.',
      /** There is one question alone. */
      only: 'The one question follows one of that report and may be compared.',
      some: plural<PartOf>({
        other: plural<PartOf>({
          one: (count, of) =>
            `Of the ${of} questions, ${count} follows a question of that report and may be compared.`,
          other: (count, of) =>
            `Of the ${of} questions, ${count} follow a question of that report and may be compared.`,
        }),
      }),
    },
    whole: 'As a whole: the same questions, with the same weights',
    common: 'Over some of the questions only',
    words: 'In words only: silence before or now',
    broken: `Not at all: the ${terms.body} was changed`,
    none: 'Not at all: nothing to compare',
    events: `What happened to ${terms.bodies} in between`,
    record:
      'These figures are shown as they were published. The marks behind them are not known, so nothing is worked out from them and no change is given.',
  },
  tables: {
    all: 'All tables of this report, and what each column holds',
  },
  contact: {
    lead: (organisation: string) => `Questions about this report go to ${organisation}:`,
    none: 'This campaign gives no address for questions.',
    phone: 'By telephone:',
    speakers: (roles: string) => endSentence(`Who speaks for the coalition: ${roles}`),
  },
});

/** The overall score of the government. */
type Mean = Record<'mark' | 'title' | 'over' | 'of', string>;

/** How many departments reach half marks. */
type Half = Record<'title' | 'count' | 'half' | 'of', string>;

/** The largest move among those that may be compared with one another. */
type Moved = Record<'of' | 'title' | 'since' | 'names' | 'by', string>;
