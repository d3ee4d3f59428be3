import type { APIRoute } from 'astro';
import { currentSite } from '#publish/current-site.ts';
import { reportFeed } from '#publish/feed/report-feed.ts';
import { writeAtom, type AtomFeed } from '#publish/feed/write-atom.ts';

/** `feed.xml`, where there is a feed: addresses in it are absolute, so the site needs one. */
export const getStaticPaths = () => {
  const feed = reportFeed(currentSite());
  return feed === undefined ? [] : [{ params: { feed: 'feed' }, props: { feed } }];
};

export const GET: APIRoute<{ feed: AtomFeed }> = ({ props }) =>
  new Response(writeAtom(props.feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
