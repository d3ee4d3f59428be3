import type { CardContent } from '#card/card.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordNames, wordSilent } from '#site/sentence/card.ts';
import { asLine } from '#site/sentence/line.ts';
import { pluralForm } from '#site/plural.ts';
import { imprintOf, sayCard } from './imprint.ts';
import { shortened } from './ranked-table.ts';

/** The card of who did not respond to anything; undefined where everybody did, at least in part. */
export function silenceCard(site: Site, book: EditionBook): CardContent | undefined {
  const { departments } = book.result;
  const silent = departments.filter(({ silence }) => silence === 'all');
  if (silent.length === 0) return undefined;
  const { words, format } = site.locale;
  const ids = silent.map(({ department }) => department);
  const names = ids.map((id) => shortName(site, id));
  const finding = wordSilent(site.locale, { silent: ids, of: departments.length }, (id) =>
    shortName(site, id),
  );
  const more = partLine(site, departments.filter(({ silence }) => silence === 'part').length);
  const list = names.length === 1 ? [] : [wordNames(site.locale, names)];
  const { zeroNote, excludedNote } = words.missing;
  const rule = asLine(book.edition.no_response === 'zero' ? zeroNote : excludedNote);
  const imprint = imprintOf(site, book);
  return {
    ...imprint,
    tone: 'missing',
    name: finding,
    mark: {
      kind: 'number',
      number: format.count(silent.length),
      of: words.score.ofMax(format.count(departments.length)),
      beneath: words.card.silentTitle,
    },
    lines: [...list, rule, ...more],
    further: [],
    table:
      names.length < 2
        ? undefined
        : {
            title: words.card.silentTitle,
            rows: shortened(names).map((text) => ({ text, value: '' })),
          },
    ...sayCard(site, book, { needed: [finding, ...list, rule], further: more }),
  };
}

function partLine({ locale }: Site, count: number): string[] {
  if (count === 0) return [];
  const { words, format } = locale;
  return [pluralForm(locale, words.card.silentPart, count)(format.count(count))];
}
