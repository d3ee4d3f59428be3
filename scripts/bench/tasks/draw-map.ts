/**
 * Relates the objectives of the last edition to the forms, places the map for every size of page and
 * writes the poster as SVG: once to warm up, since a build has run the code of its pages by then, and
 * then several times.
 */
import { relatedBooks, type Related } from '#publish/book/related.ts';
import { mapSvg } from '#publish/map-files.ts';
import { mapPicture } from '#publish/view/map/picture.ts';
import { relateEdition } from '#relate/relate-edition.ts';
import { median } from '../measure/median.ts';
import { openCampaign } from './open-campaign.ts';

const [folder = '.', today = '', times = '5'] = process.argv.slice(2);

function drawOnce({ site, book }: Related) {
  const begun = performance.now();
  const relevance = relateEdition(site.campaign, book.edition);
  const relatedAt = performance.now();
  const { map } = mapPicture({ site, book, relevance });
  const placedAt = performance.now();
  const svg = mapSvg({ site, book, relevance });
  const drawnAt = performance.now();
  return {
    relate: (relatedAt - begun) / 1000,
    place: (placedAt - relatedAt) / 1000,
    draw: (drawnAt - placedAt) / 1000,
    whole: (drawnAt - begun) / 1000,
    departments: relevance.departments.length,
    forms: relevance.forms.length,
    strands: map.wide.shapes.filter((shape) => shape.shape === 'group' && shape.kind === 'strand')
      .length,
    bytes: svg.length,
  };
}

const related = relatedBooks(openCampaign(folder, today)).at(-1);
if (related === undefined) throw new Error('The campaign has no objectives.');
drawOnce(related);
const runs: ReturnType<typeof drawOnce>[] = [];
for (let run = 0; run < Number(times); run += 1) runs.push(drawOnce(related));
const time = (key: 'relate' | 'place' | 'draw' | 'whole') => median(runs.map((run) => run[key]));

console.log(
  JSON.stringify({
    ...runs[0],
    relate: time('relate'),
    place: time('place'),
    draw: time('draw'),
    whole: time('whole'),
  }),
);
