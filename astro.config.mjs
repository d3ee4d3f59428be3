import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { campaignFiles } from './scripts/site/campaign-files.ts';
import { gallery } from './scripts/site/gallery.ts';
import { watchCampaign } from './scripts/site/watch-campaign.ts';
import { shareCards } from './scripts/site/share-cards.ts';
import { readSettings } from './src/publish/read-settings.ts';
import { usedCharacters } from './src/publish/fonts/used-characters.ts';
import { writeFonts } from './src/publish/fonts/write-fonts.ts';
import { writeRunningHead } from './src/publish/write-running-head.ts';

const campaign = campaignFiles(process.env.CAMPAIGN);
const { address, name } = readSettings(campaign.folder);
const fonts = fileURLToPath(new URL(`${campaign.cache}/fonts`, import.meta.url));

await writeFonts(usedCharacters([...campaign.inputs, 'src/site/words']), fonts);
writeRunningHead(name, `${fonts}/running-head.css`);

export default defineConfig({
  ...(address === undefined
    ? {}
    : { site: new URL(address).origin, base: new URL(address).pathname }),
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: `${campaign.cache}/astro`,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    watchCampaign(campaign.folder),
    ...(address === undefined ? [] : [sitemap()]),
    // Pages alone, as fast as they can be measured.
    ...(process.env.CARDS === 'none' ? [] : [shareCards(campaign.folder)]),
    ...(process.env.GALLERY === undefined ? [] : [gallery()]),
  ],
  // One page at a time leaves a core idle; the output is the same byte for byte.
  build: { concurrency: 16, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: { '~fonts': fonts, '~campaign': campaign.folder },
      // A campaign may lie outside the project; its texts still find what they are made with.
      dedupe: ['astro'],
    },
    // Inline scripts and styles would need holes in the content security policy.
    build: { assetsInlineLimit: 0 },
  },
});
