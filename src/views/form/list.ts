import { type Related, formLink, formName } from '#publish/book/related.ts';
import { frameOf } from '#views/frame/frame.ts';
import { wordNotTakenUp } from '#site/sentence/relevance.ts';

/** What the page of all forms shows. */
export type FormsView = ReturnType<typeof formsView>;

/** The page of all forms of violence in one edition. */
export function formsView(related: Related) {
  const { site, book, relevance } = related;
  const { words } = site.locale;
  const { edition, title } = book.edition;
  const { index } = words.form;
  const untaken = wordNotTakenUp(site.locale, relevance, (form) => formName(related, form));
  const finding = untaken ?? index.taken;
  return {
    frame: frameOf(site, {
      path: site.address.forms(edition),
      title: words.frame.titleOf(index.neutralTitle, edition),
      finding,
      description: index.description(finding),
      book,
      subject: { kind: 'map' },
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    hero: { label: index.kicker(title), finding, lede: index.lede },
    rows: formRows(related),
    map: { href: site.address.map(edition), text: words.form.map },
  };
}

/** One form among all. */
export type FormRow = ReturnType<typeof formRows>[number];

function formRows(related: Related) {
  const { site, book, relevance } = related;
  const { count } = site.locale.format;
  const { none } = site.locale.words.form.index;
  return relevance.byForm.map(({ form, departments, takenUp }) => {
    const gaps = departments.filter(({ cell }) => cell.state === 'gap').length;
    return {
      form: formLink(related, form),
      definition: book.forms.get(form)?.definition,
      departments: departments.length === 0 ? none : count(departments.length),
      gaps: gaps === 0 ? none : count(gaps),
      missing: gaps > 0,
      /** Whether no department takes it up. */
      untaken: !takenUp,
    };
  });
}
