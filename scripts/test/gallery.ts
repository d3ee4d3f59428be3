import { dev, type AstroIntegration } from 'astro';
import { openCampaign } from '#publish/open-campaign.ts';
import { today } from '#publish/today.ts';
import { readCommand } from '../command/read-command.ts';
import { buildSite } from '../site/build-site.ts';
import { configureSite } from '../site/configure-site.ts';
import { locateBuild } from './list-builds.ts';

/** Adds the gallery of component examples, which no reader of a report needs, at `/gallery/`. */
const gallery: AstroIntegration = {
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/gallery', entrypoint: './tests/gallery/Gallery.astro' });
    },
  },
};

const form = 'node scripts/test/gallery.ts [--dev]';
const { values } = readCommand(form, { options: { dev: { type: 'boolean', default: false } } });

// The examples bring their own data: the smallest campaign is enough around them.
const folder = 'tests/cases/uk-2005-2007';
const campaign = await openCampaign({ folder, day: today(), show: 'published' });
const site = {
  outDir: locateBuild('gallery'),
  withCards: false,
  cache: '.cache/campaigns/gallery',
  integrations: [gallery],
};

if (values.dev) await dev({ ...configureSite(campaign, site), configFile: false });
else process.exitCode = await buildSite(campaign, site);
