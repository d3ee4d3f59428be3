import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { setCurrentCampaign } from '#publish/current-site.ts';
import { openCampaign, type OpenedCampaign } from '#publish/open-campaign.ts';
import { printIssues } from '../command/print-issues.ts';

/**
 * While an editor works: a saved table shows at once, and its issues stand in the terminal, as do
 * those of a saved text. Pages of texts are shown anew by Astro itself.
 */
export const watchCampaign = (campaign: OpenedCampaign): AstroIntegration => ({
  name: 'watch-campaign',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const data = resolve(campaign.folder, 'data') + sep;
      const content = resolve(campaign.folder, 'content') + sep;
      server.watcher.add([data, content]);
      printIssues(campaign);
      const openAgain = async (isTable: boolean): Promise<void> => {
        const saved = await openCampaign(campaign);
        setCurrentCampaign(saved);
        printIssues(saved);
        if (!isTable) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
        }
        server.ws.send({ type: 'full-reload' });
      };
      // One after the other: what was saved last is what is shown.
      let opening = Promise.resolve();
      server.watcher.on('all', (_event, path) => {
        const isTable = path.startsWith(data) && path.toLowerCase().endsWith('.csv');
        if (!isTable && !(path.startsWith(content) && path.endsWith('.mdx'))) return;
        opening = opening.then(() => openAgain(isTable));
      });
    },
  },
});
