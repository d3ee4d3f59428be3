import type { HistoryPoint } from '#model/history.ts';
import type { Site } from '#publish/site.ts';
import { wordScore } from '#site/sentence/score.ts';
import { historyPoints } from './history.ts';

type Outcome = Exclude<HistoryPoint['outcome'], { kind: 'absent' }>;

/** What one report has for a department: a number or the words in its place, and how it is said. */
export function outcomeMark({ locale }: Site, outcome: Outcome) {
  const { words, format } = locale;
  if (outcome.kind === 'published') {
    if (outcome.score === undefined) return inWords(words.report.record.noScore);
    const score = format.number(outcome.score);
    return { score, beneath: words.score.published, spoken: words.departments.onRecord(score) };
  }
  const { score, silence } = outcome;
  if (silence === 'all') {
    const instead = words.score.none['no-response'];
    if (score.kind === 'none') return inWords(instead);
    const beneath = words.score.countedAsZero;
    return { instead, beneath, spoken: `${instead}, ${beneath}` };
  }
  const text = wordScore(locale, score);
  return score.kind === 'none'
    ? inWords(text)
    : { score: text, spoken: words.score.outOfTen(text) };
}

const inWords = (instead: string) => ({ instead, spoken: instead });

/** The newest report that has anything on a department, and what; undefined where none has. */
export function newestOf(site: Site, department: string) {
  return historyPoints(site, department)
    .flatMap(({ edition, outcome }) =>
      outcome.kind === 'absent' ? [] : [{ edition, mark: outcomeMark(site, outcome) }],
    )
    .at(-1);
}
