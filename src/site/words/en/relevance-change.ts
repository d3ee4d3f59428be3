type Counted = (count: string) => string;

/** What is said of none, of one and of several. */
interface Zero {
  readonly zero: string;
  readonly one: Counted;
  readonly other: Counted;
}

/** Words of what changed in objectives and links since the report before. */
export const change = {
  links: (edition: string, made: string, lost: string) => `Since ${edition}: ${made}; ${lost}.`,
  made: {
    zero: 'no link is newly made',
    one: (count) => `${count} link is newly made`,
    other: (count) => `${count} links are newly made`,
  } satisfies Zero,
  lost: {
    zero: 'none was lost',
    one: (count) => `${count} was lost`,
    other: (count) => `${count} were lost`,
  } satisfies Zero,
  objectives: (added: string, dropped: string) => `${added}; ${dropped}.`,
  added: {
    zero: 'No objective is new',
    one: (count) => `${count} objective is new`,
    other: (count) => `${count} objectives are new`,
  } satisfies Zero,
  dropped: {
    zero: 'none was dropped',
    one: (count) => `${count} was dropped`,
    other: (count) => `${count} were dropped`,
  } satisfies Zero,
  broken: (events: string) => `Not compared: ${events}.`,
  newlyRead: (names: string) => `Read for the first time since: ${names}.`,
  noLongerRead: (names: string) => `Not read this time: ${names}.`,
  none: {
    'first-edition': () => 'This is the first report, so there is nothing to compare with.',
    'not-read-before': (edition: string) =>
      `No objectives of ${edition} are on file, so nothing can be compared.`,
    'not-read': () => 'It was not read this time, so nothing can be compared.',
  },
  link: {
    made: {
      one: (form: string, names: string, text: string) =>
        `${form}: ${names} now makes the link in “${text}”`,
      other: (form: string, names: string, text: string) =>
        `${form}: ${names} now make the link in “${text}”`,
    },
    lost: {
      one: (form: string, names: string, text: string) =>
        `${form}: ${names} no longer makes the link in “${text}”`,
      other: (form: string, names: string, text: string) =>
        `${form}: ${names} no longer make the link in “${text}”`,
    },
  },
};
