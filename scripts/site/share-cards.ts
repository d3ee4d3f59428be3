import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OpenedCampaign } from '#publish/open-campaign.ts';

/**
 * Draws the share cards when Astro has written its pages, in threads of their own, and puts them
 * into the site. What an earlier build drew is used again.
 */
export const shareCards = (campaign: OpenedCampaign): AstroIntegration => ({
  name: 'share-cards',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // What draws takes time and memory to load, which a preview and the building of pages have no use for.
      const { writeCards } = await import('./write-cards.ts');
      await writeCards(campaign.site(), fileURLToPath(dir), logger);
    },
  },
});
