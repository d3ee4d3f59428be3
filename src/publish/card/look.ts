import type { CardLook } from '#card/facts.ts';
import { palette } from '#card/palette.ts';
import type { Site } from '#publish/site.ts';

/** The colour and the logo of a campaign's cards. */
export const lookOf = ({ campaign, logo }: Pick<Site, 'campaign' | 'logo'>): CardLook => ({
  accent: campaign.settings.accent ?? palette.accent,
  ...(logo === undefined ? {} : { logo }),
});
