import Change from './Change.astro';
import Departments from './Departments.astro';
import Gap from './Gap.astro';
import Mark from './Mark.astro';
import Overall from './Overall.astro';
import Rank from './Rank.astro';
import RelevanceMap from './RelevanceMap.astro';
import Score from './Score.astro';
import ThemeScore from './ThemeScore.astro';

/** What a campaign may place by name in its texts, so that no number is typed into prose. */
export const proseComponents = {
  Change,
  Departments,
  Gap,
  Mark,
  Overall,
  Rank,
  RelevanceMap,
  Score,
  ThemeScore,
};
