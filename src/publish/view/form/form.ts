import type { FormRelevance } from '#model/relevance.ts';
import { formLink, formName, type Related } from '#publish/book/related.ts';
import { frameOf } from '#publish/view/frame.ts';
import { partForm } from '#site/sentence/plural-form.ts';
import { wordForm } from '#site/sentence/relevance-cell.ts';
import { formDepartments, otherDepartments } from './form-departments.ts';

/** The page of one form of violence in one edition. */
export function formView(related: Related, form: FormRelevance) {
  const { site, book } = related;
  const { words } = site.locale;
  const { edition, title } = book.edition;
  const name = formName(related, form.form);
  const finding = wordForm(site.locale, name, form);
  return {
    frame: frameOf(site, {
      path: site.address.form(edition, form.form),
      title: words.frame.titleOf(words.form.title(numberOf(related, form)), edition),
      finding,
      description: words.form.description(finding),
      book,
      subject: { kind: 'map' },
      trail: [
        { href: site.address.report(edition), text: title },
        { href: site.address.forms(edition), text: words.form.index.title },
      ],
    }),
    hero: formHero(related, form),
    departments: formDepartments(related, form),
    others: otherDepartments(related, form),
    links: [
      { href: site.address.forms(edition), text: words.form.all },
      { href: site.address.map(edition), text: words.form.map },
    ],
  };
}

/** Where a form stands among those of the campaign. */
const numberOf = ({ site, relevance }: Related, { form }: FormRelevance): string =>
  site.locale.format.count(relevance.forms.indexOf(form) + 1);

function formHero(related: Related, form: FormRelevance) {
  const { site, book, relevance } = related;
  const { format, words } = site.locale;
  const row = book.forms.get(form.form);
  const name = formLink(related, form.form).text;
  return {
    kicker: words.form.kicker(numberOf(related, form), format.count(relevance.forms.length)),
    finding: wordForm(site.locale, name, form),
    ...(row?.definition !== undefined && { definition: row.definition }),
    ...(row?.source_url !== undefined && {
      source: { href: row.source_url, text: words.form.source },
    }),
    figure: formFigure(related, form),
  };
}

/** How many departments make no link of those whose objectives bear on it; undefined without any. */
function formFigure({ site }: Related, { departments }: FormRelevance) {
  if (departments.length === 0) return undefined;
  const { format, words } = site.locale;
  const no = departments.filter(({ cell }) => cell.state === 'gap').length;
  const of = words.form.figure[partForm(site.locale, no, departments.length)];
  return { number: format.count(no), of: of(format.count(departments.length)), missing: no > 0 };
}
