import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shownTexts, textsBelow, usedCharacters } from '#publish/fonts/shown-texts.ts';
import { writeFonts, writeLicences } from '#publish/fonts/write-fonts.ts';
import type { OpenedCampaign } from '#publish/open-campaign.ts';
import { writeRunningHead } from '#publish/write-running-head.ts';

const words = 'src/site/words';

/**
 * Writes what the styles take from the campaign: fonts with the characters in use, the running head.
 * The licence of the fonts goes where the fonts do.
 *
 * @param into where fonts and sheets are written
 */
export const campaignStyles = (campaign: OpenedCampaign, into: string): AstroIntegration => ({
  name: 'campaign-styles',
  hooks: {
    'astro:config:setup': async ({ command }) => {
      if (command === 'preview') return;
      const texts = [...shownTexts(campaign), ...textsBelow(words)];
      await writeFonts(usedCharacters(texts), into);
      writeRunningHead(campaign.settings.name, `${into}/running-head.css`);
    },
    'astro:build:done': ({ dir }) => {
      writeLicences(fileURLToPath(new URL('_astro/', dir)));
    },
  },
});
