import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';

/**
 * The rules of docs once more, written out by hand and slowly, with nothing shared with the engine:
 * a fraction is a pair of whole numbers that nobody ever reduces.
 */
type Pair = [top: bigint, bottom: bigint];

const add = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d + c * b, b * d];
const times = ([a, b]: Pair, [c, d]: Pair): Pair => [a * c, b * d];
const over = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d, b * c];
const less = ([a, b]: Pair, [c, d]: Pair): boolean => a * d < c * b;
const isZero = ([top]: Pair): boolean => top === 0n;
const total = (pairs: Pair[]): Pair => pairs.reduce(add, [0n, 1n]);

function read(text: string): Pair {
  const places = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return [BigInt(text.replace('.', '')), 10n ** BigInt(places)];
}

/** Digit by digit, as on paper: one digit more than shown, and five or more goes up. */
function write([top, bottom]: Pair, decimals: number): string {
  let rest = top % bottom;
  let digits = String(top / bottom);
  for (let place = 0; place < decimals; place += 1) {
    digits += String((rest * 10n) / bottom);
    rest = (rest * 10n) % bottom;
  }
  const up = (rest * 10n) / bottom >= 5n ? 1n : 0n;
  const whole = String(BigInt(digits) + up).padStart(decimals + 1, '0');
  return decimals === 0 ? whole : `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}`;
}

/** What the naive reading finds for one department. */
export interface NaiveResult {
  department: string;
  shown: string | null;
  rank: string | null;
  coverage: number;
  themes: Record<string, string | null>;
  silent: boolean;
}

interface Line {
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

/** Every department of an edition, scored the slow way. */
export function scoreNaively(campaign: Campaign, id: string): NaiveResult[] {
  const edition = campaign.editions.find((each) => each.edition === id)!;
  const criteria = campaign.criteria.filter((row) => row.edition === id);
  const themes = campaign.themes.filter((row) => row.edition === id);
  const isWeighted = themes.length > 0 && themes.every((theme) => theme.weight !== undefined);
  const places = Number(edition.decimals);
  const present = campaign.departments.filter(({ department }) =>
    campaign.assessments.get(id)?.some((row) => row.department === department),
  );
  const results = present.map(({ department }) => {
    const lines = criteria.map((row) => readLine(campaign, edition, [department, row.criterion]));
    const byTheme = [...new Set(criteria.map((row) => row.theme))].map((theme) => ({
      theme,
      weight: read(themes.find((each) => each.theme === theme)?.weight ?? '1'),
      lines: lines.filter((line) => line.theme === theme),
    }));
    const part = (of: (lines: Line[]) => Pair | undefined) =>
      isWeighted
        ? weigh(byTheme.map(({ weight, lines: own }) => ({ weight, value: of(own) })))
        : of(lines);
    const score = part(scoreLines);
    const coverage = part(coverLines) ?? [0n, 1n];
    const isShort = less(coverage, read(edition.min_coverage));
    const applicable = lines.filter((line) => line.applies);
    return {
      department,
      score: isShort ? undefined : score,
      coverage,
      silent: applicable.length > 0 && applicable.every((line) => line.status === 'no response'),
      themes: Object.fromEntries(
        byTheme.flatMap(({ theme, lines: own }) => {
          const themed = scoreLines(own);
          return theme === undefined ? [] : [[theme, themed ? write(themed, places) : null]];
        }),
      ),
    };
  });
  const shown = results.map(({ score }) => (score ? write(score, places) : null));
  return results.map(({ department, coverage, silent, themes: own }, index) => ({
    department,
    shown: shown[index]!,
    rank: rankOf(shown[index]!, shown),
    coverage: isZero(coverage) ? 0 : Number((coverage[0] * 10n ** 18n) / coverage[1]) / 1e18,
    themes: own,
    silent,
  }));
}

function rankOf(own: string | null, all: (string | null)[]): string | null {
  if (own === null) return null;
  const better = all.filter((other) => other !== null && Number(other) > Number(own)).length;
  const equal = all.filter((other) => other === own).length;
  return `${equal > 1 ? '=' : ''}${better + 1}`;
}
