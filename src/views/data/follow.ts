import { inRankOrder } from '#publish/book/answers.ts';
import { type Site, shortName } from '#publish/site.ts';
import { criterionAnchor } from '#views/department/questions.ts';
import { endSentence } from '#site/sentence/line.ts';

/** How a figure is followed to its source, with a mark of the newest edition for an example. */
export function followOf(site: Site) {
  const { follow } = site.locale.words.data;
  const found = exampleOf(site);
  return {
    steps: stepsOf(site),
    example: found && follow.example(found.example),
    links: found === undefined ? [] : found.links,
  };
}

/** Empty where there is no report. */
function stepsOf({ books, locale }: Site): readonly string[] {
  const { follow, record } = locale.words.data;
  if (books.length === 0) return [];
  return books.some(({ hasMarks }) => hasMarks) ? follow.steps : record.steps;
}

/** The first mark of the department that comes first. */
function exampleOf(site: Site) {
  const book = site.books.findLast(({ hasMarks }) => hasMarks);
  if (book === undefined) return undefined;
  const { address, locale } = site;
  const [first] = inRankOrder(site, book.result.departments);
  const result = first?.criteria().find(({ mark, row }) => mark !== undefined && row !== undefined);
  const criterion = book.criteria.find((each) => each.criterion === result?.criterion);
  if (first === undefined || result?.mark === undefined || criterion === undefined)
    return undefined;
  const { edition } = book.edition;
  const { format, words } = locale;
  const page = address.department(edition, first.department);
  return {
    example: {
      department: shortName(site, first.department),
      question: endSentence(criterion.question),
      mark: words.score.markOf(format.number(result.mark), format.number(criterion.max_mark)),
      file: result.file ?? '',
      row: String(result.row),
    },
    links: [
      {
        href: `${page}#${criterionAnchor(criterion.criterion)}`,
        text: words.data.follow.department,
      },
      { href: address.method(edition), text: words.data.follow.method },
    ],
  };
}
