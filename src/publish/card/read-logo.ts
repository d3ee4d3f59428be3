import { locateLogo } from '#ingest/campaign/locate-logo.ts';
import { openFolder } from '#publish/open-folder.ts';

const types = { svg: 'image/svg+xml', png: 'image/png' };

/** The logo of a campaign as a data address; undefined where it has none that can be drawn. */
export function readLogo(folder: string): string | undefined {
  const files = openFolder(folder);
  const { logo } = locateLogo(files);
  const bytes = logo && files.get(logo.file);
  if (logo === undefined || bytes === undefined) return undefined;
  return `data:${types[logo.type]};base64,${Buffer.from(bytes).toString('base64')}`;
}
