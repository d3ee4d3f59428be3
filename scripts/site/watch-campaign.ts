import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { setCurrentCampaign } from '#publish/current-site.ts';
import { openCampaign, type OpenedCampaign } from '#publish/open-campaign.ts';
import { printIssues } from '../command/print-issues.ts';

/**
 * While an editor works: a saved table shows at once, and its issues stand in the terminal. Texts
 * are watched by Astro itself.
 */
export const watchCampaign = (campaign: OpenedCampaign): AstroIntegration => ({
  name: 'watch-campaign',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const data = resolve(campaign.folder, 'data') + sep;
      server.watcher.add(data);
      printIssues(campaign);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(data) || !path.toLowerCase().endsWith('.csv')) return;
        const saved = openCampaign(campaign);
        setCurrentCampaign(saved);
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
        }
        printIssues(saved);
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
