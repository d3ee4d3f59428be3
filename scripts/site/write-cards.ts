import type { AstroIntegrationLogger } from 'astro';
import { allCards } from '#publish/card/cards.ts';
import { placeCards, renderCards } from '#publish/card/render-cards.ts';
import { writeKits } from '#publish/share/write-kits.ts';
import type { Site } from '#publish/site.ts';

/** Drawings are found by what they show, so all campaigns share them. */
const cache = '.cache/cards';

/** Draws the share cards of a site into its built folder, and packs the kits. */
export async function writeCards(
  site: Site,
  folder: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const { cards, drawn, kept } = await renderCards(allCards(site), { cache });
  placeCards(cards, folder);
  for (const { file, mebibytes } of writeKits(site, folder)) {
    logger.warn(
      `${file} would have ${mebibytes.toFixed(1)} MiB: left out, because hosts take no more than 25`,
    );
  }
  logger.info(`${String(drawn)} cards drawn, ${String(kept)} unchanged`);
}
