import type { DepartmentResult, ScoreOutcome } from '#model/outcome.ts';
import { shortName, type Site } from '#publish/site.ts';
import type { NamedScore } from '#site/sentence/ends.ts';

interface Answer extends Pick<DepartmentResult, 'department' | 'silence'> {
  readonly score: ScoreOutcome;
}

/** The scores of those that answered at all, of the whole or of one theme. */
export const answeredScores = (site: Site, answers: readonly Answer[]): NamedScore[] =>
  answers.flatMap(({ department, score, silence }) =>
    score.kind === 'score' && silence !== 'all'
      ? [{ name: shortName(site, department), shown: score.shown }]
      : [],
  );
