import { isDay } from '#model/dates.ts';
import type { CellProblem } from './outcome.ts';

const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.]([1-9]\d{3})$/;
const unpadded = /^([1-9]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** Why a text is no date, with the dates that it may stand for. `partial`: a year or month will do. */
export function diagnoseDate(text: string, partial: boolean): CellProblem {
  const form = partial ? 'partial' : 'full';
  const [first, second] = datesMeant(text);
  return { kind: 'malformed-date', found: text, facts: { form, first, second } };
}

/** One date, or two where day and month may be either way round. */
function datesMeant(text: string): string[] {
  const year = unpadded.exec(text);
  if (year !== null) return distinct([isoDate(year[1], year[2], year[3])]);
  const both = slashed.exec(text);
  if (both !== null) {
    return distinct([isoDate(both[3], both[2], both[1]), isoDate(both[3], both[1], both[2])]);
  }
  return [];
}

function isoDate(...parts: (string | undefined)[]): string {
  const iso = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  return isDay(iso) ? iso : '';
}

const distinct = (dates: string[]): string[] => [...new Set(dates.filter((date) => date !== ''))];
