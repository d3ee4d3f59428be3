import { plural, type Counted } from '#site/plural.ts';

/** Words of what changed in objectives and links since the report before. */
export const change = {
  /** Several events, each a clause, within one sentence. */
  events: (events: readonly string[]) => events.join('; '),
  links: (edition: string, made: string, lost: string) => `Since ${edition}: ${made}; ${lost}.`,
  made: {
    none: 'no link is newly made',
    some: plural<Counted>({
      one: (count) => `${count} link is newly made`,
      other: (count) => `${count} links are newly made`,
    }),
  },
  lost: {
    none: 'none was lost',
    some: plural<Counted>({
      one: (count) => `${count} was lost`,
      other: (count) => `${count} were lost`,
    }),
  },
  objectives: (added: string, dropped: string) => `${added}; ${dropped}.`,
  added: {
    none: 'No objective is new',
    some: plural<Counted>({
      one: (count) => `${count} objective is new`,
      other: (count) => `${count} objectives are new`,
    }),
  },
  dropped: {
    none: 'none was dropped',
    some: plural<Counted>({
      one: (count) => `${count} was dropped`,
      other: (count) => `${count} were dropped`,
    }),
  },
  broken: (events: string) => `Not compared: ${events}.`,
  newlyRead: (names: string) => `Read for the first time since: ${names}.`,
  noLongerRead: (names: string) => `Not read this time: ${names}.`,
  none: {
    'first-edition': () => 'This is the first report, so there is nothing to compare with.',
    'not-read-before': (edition: string) =>
      `No objectives of ${edition} are on file, so nothing can be compared.`,
    'not-read': () => 'It was not read this time, so nothing can be compared.',
  },
  /** By how many departments are named. */
  link: {
    made: plural<(form: string, names: string, text: string) => string>({
      one: (form, names, text) => `${form}: ${names} now makes the link in “${text}”`,
      other: (form, names, text) => `${form}: ${names} now make the link in “${text}”`,
    }),
    lost: plural<(form: string, names: string, text: string) => string>({
      one: (form, names, text) => `${form}: ${names} no longer makes the link in “${text}”`,
      other: (form, names, text) => `${form}: ${names} no longer make the link in “${text}”`,
    }),
  },
};
