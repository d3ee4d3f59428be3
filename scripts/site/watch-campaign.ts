import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { runScript } from './run-script.ts';

/**
 * While an editor works: a saved table shows at once, and its issues stand in the terminal. Texts
 * are watched by Astro itself.
 * @param folder the campaign folder
 */
export const watchCampaign = (folder: string): AstroIntegration => ({
  name: 'watch-campaign',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const data = `${folder}${sep}data`;
      server.watcher.add(data);
      runScript('scripts/check.ts', folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(data) || !path.endsWith('.csv')) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
        }
        runScript('scripts/check.ts', folder);
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
