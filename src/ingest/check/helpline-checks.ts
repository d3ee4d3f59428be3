import { shiftDay } from '#model/dates.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { detectDate } from '#ingest/cell/read-number.ts';
import type { Check } from './reading.ts';

/** After so many days without a check a number may have changed. */
const staleDays = 180;

/** Telephone numbers that nobody can ring: somebody may need them at once. */
export const checkNumbers: Check = ({ campaign, placeOf }) =>
  campaign.helplines
    .filter(({ number }) => !isDialled(number))
    .map((helpline) => {
      const { number } = helpline;
      const plain = number.replace(apostrophe, '');
      const facts = {
        plain: plain !== number && isDialled(plain) ? plain : undefined,
        what: two.test(number) ? ('two' as const) : undefined,
      };
      return makeIssue('number-not-dialled', {
        place: placeOf(helpline, 'number'),
        found: number,
        facts,
      });
    });

/** Numbers that may have lost their first zero: a spreadsheet takes 0800 116 016 for 800116016. */
export const checkLostZeros: Check = ({ campaign, placeOf }) =>
  campaign.helplines
    .filter(({ number, country }) => {
      const others = campaign.helplines.filter((each) => each.country === country);
      return (
        isDialled(number) &&
        mayLackZero(
          number,
          others.map((each) => each.number),
        )
      );
    })
    .map((helpline) => {
      const place = placeOf(helpline, 'number');
      return makeIssue('number-may-lack-zero', { place, found: helpline.number });
    });

/**
 * Whether the beginning of a number may be lost: two digits, seven or more without a space, or as many
 * with spaces where other numbers of the country begin with 0 or +. Three to six digits are a short
 * number, and one with its country code is whole.
 */
function mayLackZero(number: string, ofCountry: readonly string[]): boolean {
  if (/^\s*[+0(]/.test(number)) return false;
  const digits = number.replace(/\D/g, '').length;
  if (digits === 2) return true;
  if (digits < 7) return false;
  return /^\d+$/.test(number) || ofCountry.some((other) => /^\s*[+0]/.test(other));
}

/** Helplines that nobody has checked for 180 days, or that are said to be checked in the future. */
export const checkHelplines: Check = ({ campaign, placeOf, today }) =>
  campaign.helplines.flatMap((helpline): Issue[] => {
    const { checked_on: checked } = helpline;
    const details = { place: placeOf(helpline, 'checked_on'), found: checked };
    if (checked > today) return [makeIssue('checked-in-future', { ...details, facts: { today } })];
    const oldest = shiftDay(today, -staleDays);
    if (checked >= oldest) return [];
    return [makeIssue('helpline-not-checked', { ...details, facts: { oldest, days: staleDays } })];
  });

/** The apostrophe that keeps a zero in a spreadsheet. */
const apostrophe = /^['’‘`]\s*/;

/** Two numbers in one cell would be dialled one after the other. */
const two = /\d\s*(?:[,;|\n]|\s\/|\/\s|\s(?:or|and|oder|und|ou|et|o|y|e|neu|a)\s)\s*[+(\d]/iu;

/** What a spreadsheet makes of a number: `4.41235E+11`, `800111.0`, `01-Feb`, `Feb-01`. */
const damaged = [
  /^[\d.,]+e\+?\d+$/i,
  /^\d+[.,]0$/,
  /^\d{1,2}-[a-z]{3}(-\d+)?$/i,
  /^[a-z]{3}-\d+$/i,
  // The whole date.
  /^(?:19|20)\d\d-\d\d-\d\d$/,
  /^\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d$/,
  apostrophe,
  two,
];

/** Whether a text can be a telephone number; anything with two to fifteen digits can, but for those shapes. */
export const isDialled = (number: string): boolean =>
  /\d[^]*\d/.test(number) &&
  number.replace(/\D/g, '').length <= 15 &&
  detectMonth(number) === undefined &&
  !damaged.some((shape) => shape.test(number));

/** A date with the name of a month; digits alone may be a number as some countries write it. */
const detectMonth = (number: string): string | undefined =>
  /\p{Letter}/u.test(number) ? detectDate(number) : undefined;
