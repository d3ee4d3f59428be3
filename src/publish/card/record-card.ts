import type { CardContent, CardMark, CardRow } from '#card/card.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { imprintOf, sayCard } from './imprint.ts';
import { shortened } from './ranked-table.ts';

/** The card of an edition that has published scores and no marks: no mean, no rank, no change. */
export function recordCard(site: Site, book: EditionBook): CardContent {
  const { words, format } = site.locale;
  const imprint = imprintOf(site, book);
  const finding = words.report.headline.record(String(book.edition.year));
  const rows = rowsOf(site, book);
  const said = rows.slice(0, 6).map(({ text, value }) => words.card.nameScore(text, value));
  return {
    ...imprint,
    tone: 'score',
    name: finding,
    mark: markOf(site, book),
    lines: rows.length === 0 ? [] : [format.list(said)],
    further: [],
    table: rows.length < 2 ? undefined : { title: words.card.record, rows: shortened(rows) },
    ...sayCard(site, book, {
      needed: [finding],
      further: said.length === 0 ? [] : [format.list(said)],
    }),
  };
}

function markOf({ locale }: Site, { published, edition }: EditionBook): CardMark {
  const { words, format } = locale;
  const score = published.get('overall')?.score;
  return score === undefined
    ? { kind: 'words', words: String(edition.year), beneath: words.card.record }
    : {
        kind: 'number',
        number: format.number(score),
        of: words.score.ofTen,
        beneath: words.card.record,
      };
}

function rowsOf(site: Site, { published }: EditionBook): CardRow[] {
  const { words, format } = site.locale;
  return [...published.values()].flatMap(({ department, score }) => {
    if (score === undefined) return [];
    const text = department === 'overall' ? words.record.overall : shortName(site, department);
    return [{ text, value: format.number(score) }];
  });
}
