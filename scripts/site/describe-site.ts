import type { OpenedCampaign } from '#publish/open-campaign.ts';
import { commandOn, nameCampaign } from '../command/name-campaign.ts';
import { usualFolder } from './out-folder.ts';
import type { SiteOptions } from './configure-site.ts';

/** The last line of a build: which site is where, whether it may be published, and what comes next. */
export function describeSite(
  campaign: OpenedCampaign,
  { outDir, withCards }: Pick<SiteOptions, 'outDir' | 'withCards'>,
): string {
  return `The site of ${nameSite(campaign)} is in ${outDir}. ${nextStep(campaign, outDir, withCards)}`;
}

/** The campaign with the editions that its site shows. */
export const nameSite = (campaign: OpenedCampaign): string =>
  nameCampaign({ ...campaign, editions: campaign.site().books.map(({ edition }) => edition) });

function nextStep({ folder, show }: OpenedCampaign, outDir: string, withCards: boolean): string {
  const usual = usualFolder(folder);
  const words = outDir === usual ? [] : ['--out', outDir];
  const again = commandOn(folder, 'build', words);
  if (show === 'all') {
    return `It also shows drafts and reports under an embargo: do not publish it. To publish without them: ${commandOn(folder, 'build', [])}`;
  }
  if (!withCards) return `It has no share images: do not publish it. To draw them: ${again}`;
  return `Put its files on your host, or see it with: ${commandOn(folder, 'start', words)}`;
}
