import type { DepartmentRelevance, GapTally } from '#model/relevance.ts';
import { largestGapFirst } from '#publish/book/gap-order.ts';
import { shortName } from '#publish/site.ts';
import { gapFigure } from './gap-figure.ts';
import { objectiveFacts } from './objective.ts';
import { departmentLink, departmentPage, listNames, type Related } from '#publish/book/related.ts';
import { endSentence } from '#site/sentence/line.ts';
import { wordGap } from '#site/sentence/relevance.ts';

interface Gapped {
  readonly row: DepartmentRelevance;
  readonly objectives: GapTally;
  readonly links: GapTally;
}

/** The departments with objectives that make no link, largest gap first, and who has none. */
export function gapList(related: Related) {
  const { gaps } = related.site.locale.words.map;
  const told = related.relevance.departments.flatMap((row) =>
    row.gap.kind === 'gap' ? [{ row, ...row.gap }] : [],
  );
  const listed = told.filter(({ objectives }) => objectives.no > 0).toSorted(largestGapFirst);
  const others = told.filter(({ objectives }) => objectives.no === 0);
  const names = (some: readonly Gapped[]) =>
    listNames(
      related,
      some.map(({ row }) => row.department),
    );
  const partly = others.filter(({ links }) => links.no > 0);
  const whole = others.filter(({ links }) => links.no === 0);
  return {
    lede: listed.length > 0 ? gaps.lede : noGaps(related),
    departments: listed.map(({ row }) => gapEntry(related, row)),
    notes: [
      ...(partly.length === 0 ? [] : [gaps.partly(names(partly))]),
      ...(whole.length === 0 ? [] : [gaps.whole(names(whole))]),
    ],
  };
}

/** Where nothing is relevant, there is nothing that makes its links either. */
function noGaps({ site: { locale }, relevance }: Related): string {
  const { gap } = relevance.government;
  return gap.kind === 'none' ? endSentence(wordGap(locale, gap)) : locale.words.map.gaps.none;
}

function gapEntry(related: Related, { department, gap, objectives }: DepartmentRelevance) {
  const { site } = related;
  const page = departmentPage(related, department);
  return {
    id: `gap-${department}`,
    department: departmentLink(related, department),
    figure: gapFigure(site.locale, gap),
    objectives: objectives
      .filter(({ state }) => state === 'gap')
      .map((finding) => objectiveFacts(related, finding)),
    ...(related.book.results.has(department) && {
      all: {
        href: `${page}#objectives`,
        text: site.locale.words.map.gaps.all,
        of: shortName(site, department),
      },
    }),
  };
}
