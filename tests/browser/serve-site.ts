import { existsSync } from 'node:fs';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { serveFolder } from '../serve-folder.ts';

/** Serves the demonstration, and its build with the gallery, for all workers. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const folders = { SITE_ADDRESS: 'demonstration', GALLERY_ADDRESS: 'gallery' };
  const servers = await Promise.all(
    Object.entries(folders).map(async ([variable, name]) => {
      const folder = locateBuild(name);
      if (!existsSync(folder)) throw new Error(`${folder} is not built. Run: npm test -- build`);
      const server = await serveFolder(folder);
      process.env[variable] = server.address;
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
