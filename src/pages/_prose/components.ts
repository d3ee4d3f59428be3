import Change from './Change.astro';
import Overall from './Overall.astro';
import Rank from './Rank.astro';
import Score from './Score.astro';

/** What a campaign may place by name in its texts, so that no number is typed into prose. */
export const proseComponents = { Change, Overall, Rank, Score };
