import type { ProseComponent } from '#publish/text/questions.ts';
import Change from './Change.astro';
import Code from './Code.astro';
import Departments from './Departments.astro';
import Gap from './Gap.astro';
import Mark from './Mark.astro';
import Overall from './Overall.astro';
import Rank from './Rank.astro';
import RelevanceMap from './RelevanceMap.astro';
import Score from './Score.astro';
import Table from './Table.astro';
import ThemeScore from './ThemeScore.astro';

/** What a campaign may place by name in its texts, so that no number is typed into prose. */
const proseComponents = {
  Change,
  Departments,
  Gap,
  Mark,
  Overall,
  Rank,
  RelevanceMap,
  Score,
  ThemeScore,
} satisfies Record<ProseComponent, unknown>;

/** What texts are made with: what they place by name, and elements that are written in our way. */
export const textComponents = { ...proseComponents, pre: Code, table: Table };
