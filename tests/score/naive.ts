import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import {
  minus,
  times,
  over,
  less,
  total,
  read,
  toNumber,
  print,
  write,
  type Pair,
} from './naive-numbers.ts';

/*
 * The rules of the score once more, written out by hand and slowly, with nothing shared with the engine.
 */

/** What the naive reading finds for one department. */
export interface NaiveResult {
  department: string;
  shown: string | null;
  rank: string | null;
  band: string | null;
  coverage: number;
  /** The score in each theme that has a question, as it is shown. */
  themes: Record<string, string | null>;
  themeRanks: Record<string, string | null>;
  silent: boolean;
  /** `budget 1>3 +0.4=3.8`, the largest gain first. */
  next: string[];
}

/** What it finds for an edition. */
export interface NaiveEdition {
  departments: NaiveResult[];
  /** `3.4 over 5 of 6, 1 silent`; in words where there is no mean. */
  overall: string;
  /** `3.4 over 5 of 6`, of each theme that has a question. */
  themeMeans: Record<string, string>;
}

interface Line {
  criterion: string;
  mark: string | undefined;
  maxMark: string;
  theme: string | undefined;
  weight: Pair;
  share: Pair | undefined;
  applies: boolean;
  status: string;
}

function readLine(campaign: Campaign, edition: Edition, ids: [string, string]): Line {
  const [department, id] = ids;
  const criterion = campaign.criteria.find(
    (row) => row.edition === edition.edition && row.criterion === id,
  )!;
  const rows = campaign.assessments.get(edition.edition) ?? [];
  const own = rows.filter((row) => row.department === department && row.assessor === 'agreed');
  const row =
    own.find((each) => each.criterion === id) ?? own.find((each) => each.criterion === 'all');
  const status = row ? (row.status ?? 'scored') : 'not assessed';
  const typed =
    campaign.weights.find(
      (each) =>
        each.edition === edition.edition && each.department === department && each.criterion === id,
    )?.weight ?? criterion.weight;
  let share: Pair | undefined;
  if (status === 'scored') share = over(read(row!.mark!), read(criterion.max_mark));
  if (status === 'no response' && edition.no_response === 'zero') share = [0n, 1n];
  if (status === 'withheld' && edition.withheld === 'zero') share = [0n, 1n];
  return {
    criterion: id,
    mark: status === 'scored' ? row!.mark! : undefined,
    maxMark: criterion.max_mark,
    theme: criterion.theme,
    weight: read(typed),
    share,
    applies: status !== 'not applicable',
    status,
  };
}

function scoreLines(lines: Line[]): Pair | undefined {
  const counting = lines.filter((line) => line.share !== undefined);
  if (counting.length === 0) return undefined;
  const top = total(counting.map((line) => times(line.weight, line.share!)));
  return times([10n, 1n], over(top, total(counting.map((line) => line.weight))));
}

function coverLines(lines: Line[]): Pair | undefined {
  const applicable = lines.filter((line) => line.applies);
  if (applicable.length === 0) return undefined;
  const counting = applicable.filter((line) => line.share !== undefined);
  return over(
    total(counting.map((line) => line.weight)),
    total(applicable.map((line) => line.weight)),
  );
}

function weigh(parts: { weight: Pair; value: Pair | undefined }[]): Pair | undefined {
  const there = parts.filter((part) => part.value !== undefined);
  if (there.length === 0) return undefined;
  const top = total(there.map((part) => times(part.weight, part.value!)));
  return over(top, total(there.map((part) => part.weight)));
}

/** A score of 0 to 10 from the answers to every question, and how much of them it covers. */
interface Judge {
  score: (lines: Line[]) => Pair | undefined;
  coverage: (lines: Line[]) => Pair | undefined;
}

function judgeOf(campaign: Campaign, id: string): Judge {
  const themes = campaign.themes.filter((row) => row.edition === id);
  const isWeighted = themes.length > 0 && themes.every((theme) => theme.weight !== undefined);
  const whole = (lines: Line[], of: (lines: Line[]) => Pair | undefined) =>
    isWeighted
      ? weigh(
          themes.map(({ theme, weight }) => ({
            weight: read(weight!),
            value: of(lines.filter((line) => line.theme === theme)),
          })),
        )
      : of(lines);
  return {
    score: (lines) => whole(lines, scoreLines),
    coverage: (lines) => whole(lines, coverLines),
  };
}

/** An edition scored the slow way; assessors' own marks and changes are left out of it. */
export function scoreNaively(campaign: Campaign, id: string): NaiveEdition {
  const edition = campaign.editions.find((each) => each.edition === id)!;
  const criteria = campaign.criteria.filter((row) => row.edition === id);
  const themes = [...new Set(criteria.flatMap((row) => row.theme ?? []))];
  const places = Number(edition.decimals);
  const judge = judgeOf(campaign, id);
  const inside = campaign.departments.filter(({ department }) =>
    campaign.assessments.get(id)?.some((row) => row.department === department),
  );
  const found = inside.map(({ department }) => {
    const lines = criteria.map((row) => readLine(campaign, edition, [department, row.criterion]));
    const coverage = judge.coverage(lines) ?? [0n, 1n];
    return {
      department,
      lines,
      coverage,
      score: less(coverage, read(edition.min_coverage)) ? undefined : judge.score(lines),
      silent: isSilent(lines),
      inThemes: themes.map((theme) => {
        const own = lines.filter((line) => line.theme === theme);
        const known = coverLines(own) ?? [0n, 1n];
        return less(known, read(edition.min_coverage)) ? undefined : scoreLines(own);
      }),
      silentThemes: themes.map((theme) => isSilent(lines.filter((line) => line.theme === theme))),
    };
  });
  const show = (score: Pair | undefined): string | null => (score ? print(score, places) : null);
  const byTheme = <Of>(of: (column: (Pair | undefined)[], theme: string) => Of) =>
    Object.fromEntries(
      themes.map((theme, place) => [
        theme,
        of(
          found.map((each) => each.inThemes[place]),
          theme,
        ),
      ]),
    );
  const shown = found.map(({ score }) => show(score));
  return {
    departments: found.map((own, index) => ({
      department: own.department,
      shown: shown[index]!,
      rank: rankOf(
        index,
        shown,
        found.map(({ silent }) => silent),
      ),
      band: own.silent ? null : bandOf(campaign, id, shown[index]!),
      coverage: toNumber(own.coverage),
      themes: byTheme((column) => show(column[index])),
      themeRanks: byTheme((column, theme) =>
        rankOf(
          index,
          column.map(show),
          found.map(({ silentThemes }) => silentThemes[themes.indexOf(theme)]!),
        ),
      ),
      silent: own.silent,
      next: own.score ? climb(campaign, edition, own.lines) : [],
    })),
    overall: overallOf(edition, found),
    themeMeans: byTheme((column) => meanOf(column, places)),
  };
}

function meanOf(scores: (Pair | undefined)[], places: number): string {
  const there = scores.filter((score) => score !== undefined);
  if (there.length === 0) return `none over 0 of ${scores.length}`;
  const mean = over(total(there), [BigInt(there.length), 1n]);
  return `${print(mean, places)} over ${there.length} of ${scores.length}`;
}

function overallOf(
  edition: Edition,
  found: { score: Pair | undefined; silent: boolean }[],
): string {
  if (edition.overall === 'judgement') return `judged ${edition.overall_score!}`;
  if (found.length === 0) return 'no marks';
  const scored = found.filter(({ score }) => score !== undefined);
  if (scored.length === 0 || scored.length < found.length / 2) return 'fewer than half';
  const mean = meanOf(
    found.map(({ score }) => score),
    Number(edition.decimals),
  );
  return `${mean}, ${scored.filter(({ silent }) => silent).length} silent`;
}

/** The last band, from the lowest up, that begins at or below the score as it is printed. */
function bandOf(campaign: Campaign, id: string, shown: string | null): string | null {
  if (shown === null) return null;
  const bands = campaign.bands.filter((row) => row.edition === id);
  bands.sort((a, b) => (less(read(a.from), read(b.from)) ? -1 : 1));
  let name: string | null = null;
  for (const band of bands) if (!less(read(shown), read(band.from))) name = band.band;
  return name;
}

/** Every question in turn gets its next mark, and everything is worked out anew. */
function climb(campaign: Campaign, edition: Edition, lines: Line[]): string[] {
  const { score } = judgeOf(campaign, edition.edition);
  const places = Number(edition.decimals);
  const now = score(lines)!;
  const steps: { gain: Pair; text: string }[] = [];
  lines.forEach((line, index) => {
    const to = line.applies ? upFrom(campaign, edition.edition, line) : undefined;
    if (to === undefined) return;
    const share = over(read(to), read(line.maxMark));
    const after = score(lines.with(index, { ...line, share }))!;
    if (!less(now, after)) return;
    const gain = minus(after, now);
    // A gain is never printed as nothing.
    let digits = places;
    while (Number(write(gain, digits)) === 0) digits += 1;
    const text = `${line.criterion} ${line.mark ?? ''}>${to} +${write(gain, digits)}=${print(after, places)}`;
    steps.push({ gain, text });
  });
  // Sorting keeps the order of equals, which is that of the questions.
  steps.sort((a, b) => (less(b.gain, a.gain) ? -1 : less(a.gain, b.gain) ? 1 : 0));
  return steps.map(({ text }) => text);
}

/** The lowest mark above the one that there is: of the levels, or else the full mark. */
function upFrom(campaign: Campaign, id: string, line: Line): string | undefined {
  const now = read(line.mark ?? '0');
  const levels = campaign.levels.filter(
    (row) => row.edition === id && row.criterion === line.criterion,
  );
  const ladder = [...levels.map(({ mark }) => mark), line.maxMark].filter((mark) =>
    less(now, read(mark)),
  );
  return ladder.reduce<string | undefined>(
    (best, mark) => (best === undefined || less(read(mark), read(best)) ? mark : best),
    undefined,
  );
}

function isSilent(lines: Line[]): boolean {
  const applicable = lines.filter((line) => line.applies);
  return applicable.length > 0 && applicable.every((line) => line.status === 'no response');
}

/** `=4 of 16, 1 silent`; nothing for who has no score, or said nothing and nobody is better. */
function rankOf(place: number, all: (string | null)[], silent: boolean[]): string | null {
  const own = all[place] ?? null;
  if (own === null) return null;
  const ranked = all.filter((other) => other !== null).length;
  const mute = all.filter((other, index) => other !== null && silent[index]).length;
  const better = all.filter((other) => other !== null && less(read(own), read(other))).length;
  const equal = all.filter((other) => other === own).length;
  if (silent[place] && better === 0) return null;
  return `${equal > 1 ? '=' : ''}${better + 1} of ${ranked}, ${mute} silent`;
}
