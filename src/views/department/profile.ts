import type { ProfileRow } from '#chart/profile/data.ts';
import { placeProfile } from '#chart/profile/place.ts';
import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, shortName } from '#publish/site.ts';
import { pluralForm } from '#site/plural.ts';
import { writeScore } from '#site/standing.ts';

/** The theme scores of a department beside the mean of all; undefined in an edition without themes. */
export function profileOf(site: Site, book: EditionBook, result: DepartmentResult) {
  if (result.themes.length === 0) return undefined;
  const { words, format } = site.locale;
  const { chart } = words;
  const { profile } = words.department;
  const nameOf = new Map(book.themes.map((theme) => [theme.theme, theme.name]));
  const means = new Map(book.result.themes.map((theme) => [theme.theme, theme.mean]));
  const rows = result.themes.map((theme) => {
    const { line, isSilent, isMissing } = writeScore(site.locale, theme);
    const mean = means.get(theme.theme);
    return {
      name: nameOf.get(theme.theme) ?? theme.theme,
      figure: theme.score.kind === 'score' ? format.figure(theme.score) : undefined,
      words: isMissing ? line : undefined,
      silent: isSilent,
      mean: mean && format.figure(mean),
    };
  });
  const title = titleOf(site, rows);
  return {
    chart: placeProfile({ rows, meanKey: profile.mean }),
    words: {
      label: profile.label,
      title,
      description: profile.description(shortName(site, result.department), title),
      source: book.edition.title,
      tableSummary: chart.tableSummary,
      table: {
        caption: profile.label,
        columns: [chart.columns.theme, chart.columns.score, profile.mean],
        rows: rows.map((row) => [
          row.name,
          row.words ?? row.figure?.shown ?? '',
          row.mean?.shown ?? '',
        ]),
      },
    },
  };
}

function titleOf(site: Site, rows: readonly ProfileRow[]): string {
  const { profile } = site.locale.words.department;
  const scored = rows.flatMap(({ name, figure, silent }) =>
    figure === undefined || silent ? [] : [{ name, ...figure }],
  );
  const [first] = scored;
  if (first === undefined) {
    return rows.every(({ silent }) => silent) ? profile.titleSilent : profile.titleNone;
  }
  // Themes that are shown alike are alike to a reader, whatever stands behind the rounding.
  const best = scored.reduce((a, b) => (b.value > a.value ? b : a)).shown;
  const worst = scored.reduce((a, b) => (b.value < a.value ? b : a)).shown;
  const at = (shown: string) => ({
    shown,
    names: wordThemes(
      site,
      scored.filter((theme) => theme.shown === shown).map(({ name }) => name),
    ),
  });
  if (best !== worst) return profile.title(at(best), at(worst));
  return scored.length === 1
    ? profile.titleOne(first.name, first.shown)
    : profile.titleAll(first.shown);
}

/** Names of themes are long and have commas of their own: more than two are counted. */
function wordThemes({ locale }: Site, [first = '', second, ...others]: readonly string[]): string {
  const { themes } = locale.words.department.profile;
  if (second === undefined) return themes.one(first);
  if (others.length === 0) return themes.two(first, second);
  const count = others.length + 2;
  return pluralForm(locale, themes.more, count)(locale.format.count(count));
}
