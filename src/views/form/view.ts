import type { CellState, FormRelevance } from '#model/relevance.ts';
import {
  type Related,
  departmentLink,
  formLink,
  formName,
  listNames,
  onForm,
} from '#publish/book/related.ts';
import { frameOf } from '#views/frame/frame.ts';
import { type GapFigure, objectiveSource, showLink } from '#views/relevance/objective.ts';
import { isRelevant } from '#relate/links.ts';
import { pluralForm } from '#site/plural.ts';
import { wordCell, wordForm } from '#site/sentence/relevance-cell.ts';

/** What the page of one form of violence shows. */
export type FormView = ReturnType<typeof formView>;

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
      title: words.frame.titleOf(
        book.forms.get(form.form)?.short ?? words.form.title(numberOf(related, form)),
        edition,
      ),
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
    definition: row?.definition,
    source:
      row?.source_url === undefined ? undefined : { href: row.source_url, text: words.form.source },
    figure: formFigure(related, form),
  };
}

/** How many departments make no link of those whose objectives bear on it; undefined without any. */
function formFigure({ site }: Related, { departments }: FormRelevance): GapFigure | undefined {
  if (departments.length === 0) return undefined;
  const { format, words } = site.locale;
  const no = departments.filter(({ cell }) => cell.state === 'gap').length;
  const all = departments.length;
  const of = pluralForm(site.locale, words.form.figure, all, no);
  return { number: format.count(no), of: of(format.count(all)), missing: no > 0 };
}

const gapsFirst: readonly CellState[] = ['gap', 'partly', 'made'];

/** A department whose objectives bear on a form. */
export type FormDepartment = ReturnType<typeof formDepartments>[number];

/** The departments whose objectives bear on a form, gaps first, each with these objectives. */
function formDepartments(related: Related, form: FormRelevance) {
  const { locale } = related.site;
  return form.departments
    .toSorted((a, b) => gapsFirst.indexOf(a.cell.state) - gapsFirst.indexOf(b.cell.state))
    .map(({ department, cell }) => ({
      id: onForm(department),
      department: departmentLink(related, department),
      state: locale.words.relevance.state[cell.state],
      missing: cell.state === 'gap',
      detail: wordCell(locale, cell),
      objectives: bearingOn(related, { department, form: form.form }),
    }));
}

function bearingOn(related: Related, { department, form }: { department: string; form: string }) {
  const row = related.relevance.departments.find((each) => each.department === department);
  return (row?.objectives ?? []).flatMap((finding) => {
    const link = finding.links.find((each) => each.form === form && isRelevant(each));
    return link === undefined
      ? []
      : [
          {
            text: finding.text,
            source: objectiveSource(related, finding),
            link: showLink(related, link),
          },
        ];
  });
}

/** Who was read and has nothing relevant to the form, and who was not read, in sentences. */
function otherDepartments(related: Related, { form }: FormRelevance): string[] {
  const { form: words } = related.site.locale.words;
  const inState = (state: CellState): string[] =>
    related.relevance.departments
      .filter(({ cells }) => cells.some((cell) => cell.form === form && cell.state === state))
      .map(({ department }) => department);
  const nothing = inState('none');
  const notRead = inState('not-read');
  return [
    ...(nothing.length === 0 ? [] : [words.nothing(listNames(related, nothing))]),
    ...(notRead.length === 0 ? [] : [words.notRead(listNames(related, notRead))]),
  ];
}
