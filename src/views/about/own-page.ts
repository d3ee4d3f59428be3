import type { Site } from '#publish/site.ts';
import { frameOf } from '#views/frame/frame.ts';

/** A page that the campaign wrote. */
interface OwnPage {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | undefined;
}

/** A page of the campaign's own, at the root of the site. */
export function ownPageView(site: Site, { id, title, summary }: OwnPage) {
  const { name } = site.campaign.settings;
  return {
    frame: frameOf(site, {
      path: site.address.ownPage(id),
      title,
      description: summary ?? title,
      texts: [title, summary],
    }),
    kicker: site.locale.words.frame.label(name),
    title,
    lede: summary,
  };
}
