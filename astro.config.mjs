import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { campaignFiles } from './scripts/site/campaign-files.ts';
import { campaignStyles } from './scripts/site/campaign-styles.ts';
import { gallery } from './scripts/site/gallery.ts';
import { hideTexts } from './scripts/site/hide-texts.ts';
import { siteMap } from './scripts/site/site-map.ts';
import { watchCampaign } from './scripts/site/watch-campaign.ts';
import { shareCards } from './scripts/site/share-cards.ts';
import { isEmbargoedBuild } from './src/publish/embargoed-build.ts';
import { hiddenEditions, readEditions } from './src/publish/read-editions.ts';
import { readSettings } from './src/publish/read-settings.ts';
import { today } from './src/publish/today.ts';

const isEmbargoed = isEmbargoedBuild();
const campaign = campaignFiles(process.env.CAMPAIGN, isEmbargoed);
const { folder } = campaign;
const { address } = readSettings(folder);
const editions = readEditions(folder);
const hidden = isEmbargoed ? new Set() : hiddenEditions(editions, today());
const fonts = fileURLToPath(new URL(`${campaign.cache}/fonts`, import.meta.url));

export default defineConfig({
  ...(address === undefined
    ? {}
    : { site: new URL(address).origin, base: new URL(address).pathname }),
  // What starts Astro sets it: Astro has no option between all of its messages and none.
  ...(process.env.LOG_LEVEL === undefined
    ? {}
    : { logger: logHandlers.node({ level: process.env.LOG_LEVEL }) }),
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: `${campaign.cache}/astro`,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    campaignStyles({ folder, into: fonts, hidden }),
    hideTexts(folder, hidden),
    watchCampaign(folder),
    // What is under an embargo is in no list of pages: a build that shows it has none.
    ...(address === undefined || isEmbargoed ? [] : [siteMap(editions)]),
    // Pages alone, as fast as they can be measured.
    ...(process.env.CARDS === 'none' ? [] : [shareCards(folder)]),
    ...(process.env.GALLERY === undefined ? [] : [gallery()]),
  ],
  // One page at a time leaves a core idle, and many large ones at once fill the memory; the output is
  // the same byte for byte.
  build: { concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: { '~fonts': fonts, '~campaign': folder },
      // A campaign may lie outside the project; its texts still find what they are made with.
      dedupe: ['astro'],
    },
    build: {
      // Inline scripts and styles would need holes in the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What three kinds of page share is one style sheet: a phone asks for four and not for nine.
          codeSplitting: {
            groups: [{ name: 'shared', test: /src\/(components|views)/, minShareCount: 3 }],
          },
        },
      },
    },
  },
});
