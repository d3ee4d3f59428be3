import type { RulerData } from '#chart/ruler/data.ts';
import { placeRuler } from '#chart/ruler/place.ts';
import type { ScoreOutcome, Silence } from '#model/outcome.ts';
import { type Site, shortName } from '#publish/site.ts';
import { pluralForm } from '#site/plural.ts';
import { writeScore } from '#site/standing.ts';

interface Result {
  readonly department: string;
  readonly score: ScoreOutcome;
  readonly silence: Silence;
}

/** What a department came to that has a score, as a whole or in one theme. */
interface Scored extends Result {
  readonly score: Extract<ScoreOutcome, { kind: 'score' }>;
}

/**
 * Those that have a score, in their order. No copies of whole results: that would work out the next
 * steps of every department.
 */
export const scoredOf = (results: readonly Result[]): Scored[] =>
  results.flatMap(({ department, score, silence }) =>
    score.kind === 'score' ? { department, score, silence } : [],
  );

/** What a ruler says besides its marks. */
interface RulerTexts extends Pick<RulerData, 'overall' | 'bands'> {
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly caption: string;
}

/** Departments on one line from 0 to 10 by their scores, and in a table in the order in which they come. */
export function rulerOf(site: Site, scored: readonly Scored[], texts: RulerTexts) {
  const { words, format } = site.locale;
  const { ruler, columns, tableSummary } = words.chart;
  const { title, description, source, caption, overall, bands } = texts;
  const marks = scored.map(({ department, score, silence }) => ({
    name: shortName(site, department),
    figure: format.figure(score),
    silent: silence === 'all',
  }));
  const silent = marks.filter((mark) => mark.silent).length;
  return {
    chart: placeRuler({
      marks,
      overall,
      bands,
      silentKey: ruler.silent,
      silentCount: pluralForm(site.locale, ruler.silentCount, silent)(format.count(silent)),
      empty: ruler.empty,
    }),
    words: {
      label: ruler.label,
      title,
      description,
      source,
      tableSummary,
      table: {
        caption,
        columns: [columns.department, columns.score],
        rows: scored.map((each) => [
          shortName(site, each.department),
          writeScore(site.locale, each).line,
        ]),
      },
    },
  };
}
