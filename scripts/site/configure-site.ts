import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig, AstroIntegration } from 'astro';
import { setCurrentCampaign } from '#publish/current-site.ts';
import { hiddenEditions, type OpenedCampaign } from '#publish/open-campaign.ts';
import { textOptions, textProcessor } from '#publish/text/text-compiler.ts';
import { campaignStyles } from './campaign-styles.ts';
import { hideTexts } from './hide-texts.ts';
import { shareCards } from './share-cards.ts';
import { siteMap } from './site-map.ts';
import { watchCampaign } from './watch-campaign.ts';

/** How a site is made, whatever the campaign. */
export interface SiteOptions {
  /** The folder that the site is written to. */
  readonly outDir: string;
  /** Whether the share images are drawn and packed. */
  readonly withCards: boolean;
  /** Where it keeps what it may use again; a folder of the campaign where nothing is said. */
  readonly cache?: string;
  /** What a task of the tests adds. */
  readonly integrations?: readonly AstroIntegration[];
}

/** The settings of Astro for the site of an opened campaign, which the pages then get. */
export function configureSite(campaign: OpenedCampaign, options: SiteOptions): AstroUserConfig {
  const { address } = campaign.settings;
  const url = address === undefined ? undefined : new URL(address);
  const { cache = cacheOf(campaign) } = options;
  const fonts = resolve(cache, 'fonts');
  setCurrentCampaign(campaign);
  // Nothing is reported to anyone; Astro takes no option for it.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    ...(url === undefined ? {} : { site: url.origin, base: url.pathname }),
    outDir: options.outDir,
    cacheDir: `${cache}/astro`,
    trailingSlash: 'always',
    markdown: { ...textOptions, processor: textProcessor() },
    integrations: [...integrationsFor(campaign, fonts, options), ...(options.integrations ?? [])],
    // One page at a time leaves a core idle, and many large ones at once fill the memory; the output
    // is the same byte for byte.
    build: { concurrency: 4, inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    vite: bundlerSettings(resolve(campaign.folder), fonts),
  };
}

/**
 * Where a build keeps what it may use again: a folder of its own, below the project. Two campaigns
 * never share what was kept, nor does a normal build anything with a preview or with a build that
 * shows what is under an embargo.
 */
export function cacheOf({ folder, show }: Pick<OpenedCampaign, 'folder' | 'show'>): string {
  const key = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);
  return `.cache/campaigns/${key}${show === 'published' ? '' : `-${show}`}`;
}

const integrationsFor = (
  campaign: OpenedCampaign,
  fonts: string,
  { withCards }: SiteOptions,
): AstroIntegration[] => [
  mdx(),
  campaignStyles(campaign, fonts),
  hideTexts(campaign.folder, hiddenEditions(campaign)),
  watchCampaign(campaign),
  // What is under an embargo is in no list of pages: a build that shows it has none.
  ...(campaign.settings.address !== undefined && campaign.show === 'published'
    ? [siteMap(new URL(campaign.settings.address).pathname, campaign.campaign?.editions ?? [])]
    : []),
  ...(withCards ? [shareCards(campaign)] : []),
];

const bundlerSettings = (folder: string, fonts: string): NonNullable<AstroUserConfig['vite']> => ({
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
        // The map is a sheet of its own, which most pages do without.
        codeSplitting: {
          groups: [{ name: 'shared', test: /src\/(components(?!\/map)|views)/, minShareCount: 3 }],
        },
      },
    },
  },
});
