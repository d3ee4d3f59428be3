import type { Related } from '#publish/book/related.ts';
import { editionSheets } from '#publish/download/edition-sheets.ts';
import { mapPath } from '#views/embed/code.ts';
import { fileGroup } from '#views/files/files.ts';
import { frameOf } from '#views/frame/frame.ts';
import { gapFigure } from '#views/relevance/objective.ts';
import { mapChanges } from './changes.ts';
import { gapList, surpriseList, togetherList, untakenForms } from './findings.ts';
import { departmentMatrix, sectorMatrix } from './matrix.ts';
import { missingReadings } from './missing.ts';
import { mapFilters, mapPicture } from './picture.ts';
import { wordGap, wordGapDetail } from '#site/sentence/relevance.ts';

/** What the page of the relevance map shows. */
export type MapView = ReturnType<typeof mapView>;

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
      embed: mapPath,
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    hero,
    map: { ...mapPicture(related), filters: mapFilters(related) },
    gaps: gapList(related),
    surprises: surpriseList(related),
    matrix: departmentMatrix(related),
    sectors: sectorMatrix(related),
    forms: untakenForms(related),
    together: togetherList(related),
    change: mapChanges(related),
    missing: missingReadings(related),
    downloads: mapDownloads(related),
  };
}

/** The head of the map's page: the finding, and the number behind it. */
export function mapHero(related: Related) {
  const { site, book, relevance } = related;
  const { map } = site.locale.words;
  const { gap } = relevance.government;
  return {
    kicker: map.kicker(book.edition.title),
    finding: wordGap(site.locale, gap),
    lede: map.lede,
    figure: gapFigure(site.locale, gap),
    detail: wordGapDetail(site.locale, gap),
  };
}

/** The sheets that the map is made of. */
const mapSheets = new Set([
  'gaps',
  'relevance',
  'pairs',
  'links',
  'objectives',
  'forms',
  'sectors',
]);

/** What can be taken away of the map. */
export type MapDownloads = ReturnType<typeof mapDownloads>;

/** The map as a picture, and what it is made of as data. */
function mapDownloads({ site, book }: Related) {
  const { downloads } = site.locale.words.map;
  const { edition } = book.edition;
  const sheets = editionSheets(site, book).filter(({ name }) => mapSheets.has(name));
  return {
    lede: downloads.lede,
    picturesTitle: downloads.pictures,
    dataTitle: downloads.tables,
    pictures: [
      { href: site.address.mapFile(edition, 'map.svg'), text: downloads.svg },
      { href: site.address.mapFile(edition, 'map.png'), text: downloads.png },
    ],
    files: fileGroup(site, book, { title: downloads.files, sheets }),
    all: { href: site.address.data, text: downloads.data },
  };
}
