import { wordNotTakenUp } from '#site/sentence/relevance.ts';
import { formLink, formName, type Related } from '#publish/book/related.ts';

/** The forms that no department takes up, and where all forms are. */
export function untakenForms(related: Related) {
  const { site, book, relevance } = related;
  const { map } = site.locale.words;
  return {
    finding: wordNotTakenUp(site.locale, relevance, (form) => formName(related, form)),
    forms: relevance.byForm
      .filter(({ takenUp }) => !takenUp)
      .map(({ form }) => ({
        ...formLink(related, form),
        definition: book.forms.get(form)?.definition,
      })),
    all: { href: site.address.forms(book.edition.edition), text: map.forms.all },
  };
}
