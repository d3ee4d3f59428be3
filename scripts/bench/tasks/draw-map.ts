/**
 * Relates the objectives of the last edition to the forms, places the map for every size of page and
 * writes the poster as SVG: once to warm up, since a build has run the code of its pages by then, and
 * then several times.
 */
import { relatedBooks, type Related } from '#publish/book/related.ts';
import { mapSvg } from '#views/map/files.ts';
import { openCampaign } from '#publish/open-campaign.ts';
import { mapPicture } from '#views/map/picture.ts';
import { relateEdition } from '#relate/relate-campaign.ts';
import { median, taskOptions } from '../measure/run-task.ts';

const { folder, day, times } = taskOptions<{ folder: string; day: string; times: number }>();

/** Seconds. */
function drawOnce({ site, book }: Related): number {
  const begun = performance.now();
  const relevance = relateEdition(site.campaign, book.edition);
  mapPicture({ site, book, relevance });
  mapSvg({ site, book, relevance });
  return (performance.now() - begun) / 1000;
}

const opened = await openCampaign({ folder, day, show: 'published' });
const site = opened.site();
const related = relatedBooks(site).at(-1);
if (related === undefined) throw new Error('The campaign has no objectives.');
drawOnce(related);
const runs = Array.from({ length: times }, () => drawOnce(related));
console.log(JSON.stringify({ seconds: median(runs), forms: related.relevance.forms.length }));
