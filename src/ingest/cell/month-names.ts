import { plainWord } from './normalise.ts';

const languages =
  'en es fr pt de cy ar it nl pl cs sk sl hr sr bs mk sq ro hu bg el tr uk ru sv nb da fi is et lv lt ga gd mt ca eu gl af sw id ms vi hi ur bn fa he'.split(
    ' ',
  );

let known: ReadonlyMap<string, number> | undefined;

/** The month, 1 to 12, that a name or its short form stands for in some language; undefined for other words. */
export function monthNamed(name: string): number | undefined {
  known ??= gatherNames();
  return known.get(plainWord(name));
}

/** As a date and alone a month may have two forms, `maja` and `maj`. The first language wins. */
function gatherNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(Date.UTC(2026, index, 2));
          const name = plainWord(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!/^\d*$/.test(name) && !names.has(name)) names.set(name, index + 1);
        }
      }
    }
  }
  return names.set('sept', 9);
}
