import type { CellState, FormRelevance } from '#model/relevance.ts';
import { departmentLink, listNames, onForm, type Related } from '#publish/book/related.ts';
import { linkFacts, objectiveSource } from '#publish/view/map/objective.ts';
import { isRelevant } from '#relate/links.ts';
import { wordCell } from '#site/sentence/relevance-cell.ts';

const gapsFirst: readonly CellState[] = ['gap', 'partly', 'made'];

/** The departments whose objectives bear on a form, gaps first, each with these objectives. */
export function formDepartments(related: Related, form: FormRelevance) {
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
            link: linkFacts(related, link),
          },
        ];
  });
}

/** Who was read and has nothing relevant to the form, and who was not read, in sentences. */
export function otherDepartments(related: Related, { form }: FormRelevance): string[] {
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
