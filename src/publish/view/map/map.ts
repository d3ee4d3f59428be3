import type { Related } from '#publish/book/related.ts';
import { mapFrame } from '#publish/view/embed/frames.ts';
import { frameOf } from '#publish/view/frame.ts';
import { changeFacts } from './change.ts';
import { mapDownloads } from './downloads.ts';
import { gapList } from './gap-list.ts';
import { mapHero } from './hero.ts';
import { departmentMatrix, sectorMatrix } from './matrix.ts';
import { missingFacts } from './missing.ts';
import { mapFilters, mapPicture } from './picture.ts';
import { surpriseFacts } from './surprises.ts';
import { togetherFacts } from './together.ts';
import { untakenForms } from './untaken.ts';

/** The page of the relevance map of one edition. */
export function mapView(related: Related) {
  const { site, book } = related;
  const { words } = site.locale;
  const { edition, title } = book.edition;
  const hero = mapHero(related);
  return {
    frame: frameOf(site, {
      path: site.address.map(edition),
      title: words.frame.titleOf(words.map.title, edition),
      finding: hero.finding,
      description: words.map.description(hero.finding),
      book,
      subject: { kind: 'map' },
      embed: mapFrame,
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    hero,
    map: { ...mapPicture(related), filters: mapFilters(related) },
    gaps: gapList(related),
    surprises: surpriseFacts(related),
    matrix: departmentMatrix(related),
    sectors: sectorMatrix(related),
    forms: untakenForms(related),
    together: togetherFacts(related),
    change: changeFacts(related),
    missing: missingFacts(related),
    downloads: mapDownloads(related),
  };
}
