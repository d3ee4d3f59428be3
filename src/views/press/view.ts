import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import { computedSheets } from '#publish/download/score-sheets.ts';
import { relevanceSheets } from '#publish/download/relevance-sheets.ts';
import { tableSheets } from '#publish/download/table-sheets.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { editionFiles, fileGroup } from '#views/files/files.ts';
import { frameOf, publicationOf, windowOf } from '#views/frame/frame.ts';
import { pressComparison } from './compare.ts';
import { pressFigures } from './figures.ts';
import { pressQuotes, recordQuotes } from './quotes.ts';
import { recordRows } from '#views/edition/record.ts';
import { missingLists } from '#views/edition/missing.ts';
import { reportFinding } from '#publish/book/summary.ts';
import { visibilityOf } from '#publish/visible.ts';
import { mailLink, telephoneLink } from '#site/contact-link.ts';
import { wordChangeScope } from '#site/sentence/change.ts';
import { wordDepartment, wordRanked } from '#site/sentence/score.ts';
import { standingOf } from '#site/standing.ts';

export type PressView = ReturnType<typeof pressView>;

/** The press pack of one report. */
export function pressView(site: Site, book: EditionBook) {
  const { press, frame } = site.locale.words;
  const { edition, title } = book.edition;
  const finding = reportFinding(site, book);
  return {
    frame: frameOf(site, {
      path: site.address.press(edition),
      title: frame.titleOf(press.title, edition),
      finding,
      description: press.description(press.quotes.whole(finding)),
      book,
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    head: {
      kicker: press.kicker(title),
      finding,
      when: whenOf(site, book),
      lede: [book.hasMarks ? press.lede : press.recordLede, ...windowOf(site, book.edition)].join(
        ' ',
      ),
    },
    figures: book.hasMarks ? pressFigures(site, book) : [],
    record: book.hasMarks ? [] : recordRows(site, book),
    quotes: book.hasMarks ? pressQuotes(site, book) : recordQuotes(site, book),
    attribution: attributionOf(site, book),
    lines: pressLines(site, book),
    ranked: wordRanked(site.locale, book.result.departments),
    comparison: pressComparison(site, book),
    missing: book.hasMarks ? missingLists(site, book) : undefined,
    tables: tablesOf(site, book),
    citations: { ...editionFiles(site, book), isNewest: true },
    contact: contactOf(site),
  };
}

/** When it may be published, or was. */
function whenOf(site: Site, { edition }: EditionBook) {
  const { when } = site.locale.words.press;
  const visibility = visibilityOf(edition, site.today);
  switch (visibility.kind) {
    case 'open':
      return { text: publicationOf(site, edition), isSealed: false };
    case 'draft':
      return { text: when.draft, isSealed: true };
    case 'embargo':
      return { text: when.embargo(site.locale.format.date(visibility.until)), isSealed: true };
  }
}

/** Who says it and where, under every sentence to quote. */
function attributionOf(site: Site, { edition }: EditionBook): string {
  const { name, organisation } = site.campaign.settings;
  const { quotes } = site.locale.words.press;
  const from = quotes.from(organisation ?? name, edition.title);
  return site.origin === undefined
    ? from
    : quotes.fromAddress(from, `${site.origin}${site.address.report(edition.edition)}`);
}

/** The tables of the campaign that a newsroom asks for; the data page has all of them. */
const wanted = new Set(['assessments', 'evidence', 'replies', 'published_scores']);

function tablesOf(site: Site, book: EditionBook) {
  const { files, press } = site.locale.words;
  const groups = [
    { title: files.computed, sheets: computedSheets(site, book) },
    { title: files.related, sheets: relevanceSheets(site, book) },
    {
      title: files.tables,
      sheets: tableSheets(site, book).filter(({ name }) => wanted.has(name)),
    },
  ];
  return {
    groups: groups
      .filter(({ sheets }) => sheets.length > 0)
      .map((group) => fileGroup(site, book, group)),
    all: {
      href: `${site.address.data}#edition-${book.edition.edition}`,
      text: press.tables.all,
    },
  };
}

function contactOf(site: Site) {
  const { contact, press_contact, press_phone, spokespeople, name, organisation } =
    site.campaign.settings;
  const { lead, none, phone, speakers } = site.locale.words.press.contact;
  const mail = press_contact ?? contact;
  return {
    lead: mail === undefined && press_phone === undefined ? none : lead(organisation ?? name),
    mail: mail && { href: mailLink(mail), text: mail },
    phone: press_phone && {
      label: phone,
      href: telephoneLink(press_phone),
      text: press_phone,
    },
    speakers: spokespeople && speakers(spokespeople),
  };
}

/** A line for every department: its finding, its rank, and what its change covers. */
function pressLines(site: Site, book: EditionBook) {
  const { locale } = site;
  return inRankOrder(site, book.result.departments).map((result) => {
    const { department, change } = result;
    const [name, short] = [fullName(site, department), shortName(site, department)];
    return {
      href: site.address.department(book.edition.edition, department),
      rank: standingOf(locale, result).rank?.short,
      finding: wordDepartment(locale, short, result),
      name: name === short ? undefined : name,
      scope: wordChangeScope(locale, change, (id) => shortName(site, id)),
    };
  });
}
