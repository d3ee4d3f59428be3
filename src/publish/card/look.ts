import type { CardLook } from '#card/facts.ts';
import { palette } from '#card/palette.ts';
import type { Settings } from '#model/tables/site.ts';

/** The colour of a campaign's cards. */
export const lookOf = (settings: Settings): CardLook => ({
  accent: settings.accent ?? palette.accent,
});
