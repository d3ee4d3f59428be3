import type { SpreadGroup } from '#chart/spread/data.ts';
import { placeSpread } from '#chart/spread/place.ts';
import type { Answer } from '#publish/book/answers-to.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordDepartmentCount } from '#site/sentence/criterion.ts';
import { inOrder, type Answered } from './criterion-rows.ts';
import { markGroups } from './mark-groups.ts';

const silent = ['no response', 'withheld', 'not assessed', 'not applicable'] as const;

/** How the departments spread over the marks; undefined where nobody was marked or asked. */
export function spreadOf(site: Site, book: EditionBook, { criterion, answers }: Answered) {
  const asked = answers.some(({ status }) => !['not applicable', 'not assessed'].includes(status));
  if (!asked) return undefined;
  const { words } = site.locale;
  const { spread } = words.criterion;
  const levels = markGroups(site, book, { criterion, answers }).map(({ label, own }) =>
    groupOf(site, { label, kind: 'level' }, own),
  );
  const statuses = silent
    .map((status) => {
      const own = answers.filter((answer) => answer.status === status);
      return groupOf(site, { label: words.score.status[status], kind: 'status' }, own);
    })
    .filter((group) => group.names.length > 0);
  const groups = [...levels, ...statuses];
  return {
    chart: placeSpread({ groups, empty: words.criterion.finding.noMark }),
    words: {
      label: spread.label,
      title: titleOf(site, levels),
      description: groups.map((each) => `${each.label}: ${each.count.shown}`).join('; '),
      source: book.edition.title,
      tableSummary: words.frame.table.summary,
      table: {
        caption: spread.label,
        columns: [spread.columns.mark, spread.columns.count, spread.columns.departments],
        rows: groups.map(({ label, count, names }) => [
          label,
          count.shown,
          names.length === 0 ? spread.nobody : names.join(', '),
        ]),
      },
    },
  };
}

function groupOf(
  site: Site,
  { label, kind }: Pick<SpreadGroup, 'label' | 'kind'>,
  own: readonly Answer[],
): SpreadGroup {
  return {
    label,
    kind,
    count: { value: own.length, shown: site.locale.format.count(own.length) },
    names: inOrder(site, own).map(({ department }) => shortName(site, department)),
  };
}

/** Which mark most departments got. */
function titleOf({ locale }: Site, levels: readonly SpreadGroup[]): string {
  const { words, format } = locale;
  const most = Math.max(0, ...levels.map(({ count }) => count.value));
  if (most === 0) return words.criterion.finding.noMark;
  const common = levels.filter(({ count }) => count.value === most).map(({ label }) => label);
  const { spread } = words.criterion;
  if (most === 1) return common.length > 1 ? spread.apart : spread.alone(format.list(common));
  const word = common.length > 1 ? spread.commonTied : spread.common;
  return word(format.list(common), wordDepartmentCount(locale, most));
}
