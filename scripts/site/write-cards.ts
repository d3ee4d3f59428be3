import type { AstroIntegrationLogger } from 'astro';
import { allCards } from '#publish/card/cards.ts';
import { placeCards } from '#publish/card/place-cards.ts';
import { readLogo } from '#publish/card/read-logo.ts';
import { renderCards } from '#publish/card/render-cards.ts';
import { isEmbargoedBuild } from '#publish/embargoed-build.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { writeKits } from '#publish/share/write-kits.ts';
import { openSite } from '#publish/site.ts';
import { today } from '#publish/today.ts';

/** Drawings are found by what they show, so all campaigns share them. */
const cache = '.cache/cards';

/** Draws the share cards of a campaign into a built site, and packs the kits. */
export async function writeCards(
  campaignFolder: string,
  siteFolder: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const day = today();
  const { campaign, ...loaded } = loadCampaign(campaignFolder, day);
  if (campaign === undefined) return;
  const logo = readLogo(campaignFolder);
  const site = openSite({ campaign, ...loaded, today: day, showAll: isEmbargoedBuild(), logo });
  const { cards, drawn, kept } = await renderCards(allCards(site), { cache });
  placeCards(cards, siteFolder);
  for (const { file, mebibytes } of writeKits(site, siteFolder)) {
    logger.warn(
      `${file} would have ${mebibytes.toFixed(1)} MiB: left out, because hosts take no more than 25`,
    );
  }
  logger.info(`${String(drawn)} cards drawn, ${String(kept)} unchanged`);
}
