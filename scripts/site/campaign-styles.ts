import type { AstroIntegration } from 'astro';
import { shownTexts, textsBelow, usedCharacters } from '#publish/fonts/shown-texts.ts';
import { writeFonts } from '#publish/fonts/write-fonts.ts';
import { readSettings } from '#publish/read-settings.ts';
import { writeRunningHead } from '#publish/write-running-head.ts';

interface CampaignStyles {
  /** The campaign folder. */
  readonly folder: string;
  /** Where fonts and sheets are written. */
  readonly into: string;
  /** The editions that a build leaves out; an editor sees them all. */
  readonly hidden: ReadonlySet<string>;
}

const words = 'src/site/words';

/** Writes what the styles take from the campaign: fonts with the characters in use, the running head. */
export const campaignStyles = ({ folder, into, hidden }: CampaignStyles): AstroIntegration => ({
  name: 'campaign-styles',
  hooks: {
    'astro:config:setup': async ({ command }) => {
      const left = command === 'dev' ? new Set<string>() : hidden;
      const texts = [...shownTexts({ folder, hidden: left }), ...textsBelow(words)];
      await writeFonts(usedCharacters(texts), into);
      writeRunningHead(readSettings(folder).name, `${into}/running-head.css`);
    },
  },
});
