import { plural, type Counted, type PartOf } from '#site/plural.ts';
import { beginLine } from '#site/sentence/line.ts';

/** Words for the change between two editions, and for why none is shown. */
export const change = {
  title: 'Change',
  clause: {
    up: (by: string, since: string) => `up ${by} on ${since}`,
    down: (by: string, since: string) => `down ${by} on ${since}`,
    same: (_by: string, since: string) => `unchanged since ${since}`,
  },
  /** What a change covers that the two scores as they stand need not agree with. */
  over: {
    some: plural<PartOf>({
      other: (compared, of) => `over the comparable questions, ${compared} of ${of}`,
    }),
    shared: plural<Counted>({
      one: (compared) =>
        `over the ${compared} question that both reports have, with the weights of the newer`,
      other: (compared) =>
        `over the ${compared} questions that both reports have, with the weights of the newer`,
    }),
  },
  clauseOver: (clause: string, over: string) => `${clause} ${over}`,
  shortOver: (short: string, compared: string, of: string) => `${short} over ${compared} of ${of}`,
  short: {
    up: (by: string) => `up ${by}`,
    down: (by: string) => `down ${by}`,
    same: (_by: string) => 'unchanged',
    'into-silence': 'stopped responding',
    'out-of-silence': 'now responds',
    'still-silent': 'still silent',
    broken: 'not comparable',
    none: 'not comparable',
    'first-edition': 'first year',
    notIn: (edition: string) => `not in ${edition}`,
  },
  whole: plural<(since: string, questions: string) => string>({
    one: (since, questions) => `Compared with ${since} over the same ${questions} question.`,
    other: (since, questions) => `Compared with ${since} over the same ${questions} questions.`,
  }),
  common: (c: Record<'over' | 'since' | 'before' | 'now', string>) =>
    `Compared with ${c.since} ${c.over}: ${c.before} then, ${c.now} now.`,
  /** Where the scores as shown are not as far apart as the change says. */
  finer: (f: Record<'before' | 'now' | 'difference', string>) =>
    `Before rounding it was ${f.before} and is ${f.now}, a difference of ${f.difference}.`,
  together: (scope: string, finer: string) => `${scope} ${finer}`,
  words: {
    'into-silence': (since: string) =>
      `It answered in ${since} and did not respond this time, so no number is given for the change.`,
    'out-of-silence': (since: string) =>
      `It did not respond in ${since} and answered this time, so no number is given for the change.`,
    'still-silent': (since: string) => `It did not respond in ${since} either.`,
  },
  none: {
    'first-edition': () => 'This is the first report, so there is nothing to compare with.',
    'not-in-edition-before': (since: string) => `It was not in the report of ${since}.`,
    'no-score-now': (since: string) => `It has no score to compare with ${since}.`,
    'no-score-before': (since: string) => `It had no score in ${since}.`,
    'nothing-comparable': (since: string) =>
      `None of its questions can be compared with those of ${since}.`,
    'no-marks-before': (since: string) =>
      `The report of ${since} has published scores and no marks, so no change is worked out.`,
  },
  /** Several events, each a clause, within one sentence. */
  events: (events: readonly string[]) => events.join('; '),
  /** One event as a sentence of its own. */
  eventAlone: (event: string) => `${beginLine(event)}.`,
  broken: (events: string) => `No change is shown: ${events}.`,
  event: {
    rename: (from: string, to: string, date: string) => `${from} was renamed ${to} (${date})`,
    replace: (from: string, to: string, date: string) => `${to} replaced ${from} (${date})`,
    merge: (from: string, to: string, date: string) => `${from} merged into ${to} (${date})`,
    split: (from: string, to: string, date: string) => `${from} was split into ${to} (${date})`,
    transfer: (from: string, to: string, date: string) =>
      `part of ${from} moved to ${to} (${date})`,
    create: (_from: string, to: string, date: string) => `${to} was created (${date})`,
    abolish: (from: string, _to: string, date: string) => `${from} was abolished (${date})`,
  },
  transfer: (events: string) => `Note that ${events}.`,
  /** What a change covers, then what moved. */
  withTransfer: (scope: string, transfer: string) => `${scope} ${transfer}`,
  noteOf: (names: string, note: string) => `${names}: ${note}`,
};
