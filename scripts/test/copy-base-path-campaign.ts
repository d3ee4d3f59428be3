import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, basePathCampaign } from './list-builds.ts';

/** Copies the demonstration, with an address whose path is not the root of its host. */
export function copyBasePathCampaign(): void {
  rmSync(basePathCampaign, { recursive: true, force: true });
  for (const folder of ['data', 'content'].filter((name) => existsSync(name))) {
    cpSync(folder, join(basePathCampaign, folder), { recursive: true });
  }
  const site = join(basePathCampaign, 'data/site.csv');
  writeFileSync(site, setAddress(readFileSync(site, 'utf8')));
}

function setAddress(csv: string): string {
  const row = `address,https://grades.example.org${basePath}`;
  return /^address,.*$/m.test(csv)
    ? csv.replace(/^address,.*$/m, row)
    : `${csv.trimEnd()}\n${row}\n`;
}
