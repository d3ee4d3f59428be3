import { describe, expect, test } from 'vitest';
import type { FormRelevance, RelevanceCell } from '#model/relevance.ts';
import type { LinkChange, LinkChanges } from '#model/relevance-change.ts';
import { localeOf } from '#site/locale.ts';
import { wordCell, wordForm } from './relevance-cell.ts';
import { wordLinkChange, wordRelevanceChange } from './relevance-change.ts';

const en = localeOf('en');
const names = { department: (id: string) => id.toUpperCase(), form: (id: string) => `Form ${id}` };

const cell = (state: RelevanceCell['state'], no = 0, explicit = 0): RelevanceCell => ({
  form: 'f',
  state,
  links: { no, implicit: 0, explicit },
  strongest: 3,
  objectives: [],
});

describe('wordCell', () => {
  test('gives the state, the strongest relevance and the links', () => {
    expect(wordCell(en, cell('partly', 1, 2))).toBe(
      'Partly made. Central; 3 relevant links: 1 not made and 2 explicit',
    );
    expect(wordCell(en, cell('gap', 1))).toBe('No link made. Central; 1 relevant link, 1 not made');
  });

  test('does not call a link made that is only implied', () => {
    const implied = { ...cell('partly'), links: { no: 2, implicit: 1, explicit: 0 } };
    expect(wordCell(en, implied)).toBe(
      'Partly implied. Central; 3 relevant links: 2 not made and 1 implicit',
    );
  });

  test('gives the state alone where nothing is relevant', () => {
    expect(wordCell(en, cell('not-read'))).toBe('Not read');
  });
});

test('wordForm counts the departments that make no link', () => {
  const form = (...states: RelevanceCell['state'][]): FormRelevance => ({
    form: 'f',
    cell: cell('gap'),
    departments: states.map((state) => ({ department: 'a', cell: cell(state) })),
    takenUp: false,
  });
  const word = (...states: RelevanceCell['state'][]) => wordForm(en, 'Stalking', form(...states));
  expect(word()).toBe(
    'Stalking: no department has an objective that bears on it strongly or centrally',
  );
  expect(word('gap')).toBe(
    'Stalking: one department has objectives that bear on it, and makes no link',
  );
  expect(word('gap', 'gap')).toBe(
    'Stalking: 2 departments have objectives that bear on it, and none makes the link',
  );
  expect(word('gap', 'partly', 'made')).toBe(
    'Stalking: 3 departments have objectives that bear on it; 1 makes no link',
  );
  expect(word('partly', 'made')).toBe(
    'Stalking: 2 departments have objectives that bear on it, and all make the link',
  );
});

describe('wordRelevanceChange', () => {
  const link: LinkChange = {
    objective: 'o',
    form: 'x',
    departments: ['a'],
    before: 'no',
    now: 'explicit',
  };
  const changes: LinkChanges = {
    made: [link],
    lost: [],
    newObjectives: [],
    dropped: [],
    transfers: [],
  };

  test('counts links, and objectives where any came or went', () => {
    const compared = { kind: 'compared', edition: '2025', department: 'a' } as const;
    expect(wordRelevanceChange(en, { ...compared, ...changes }, names.department)).toEqual([
      'Since 2025: 1 link is newly made; none was lost.',
    ]);
    const dropped = [1, 2].map((n) => ({
      objective: `o${n}`,
      departments: ['a'],
      state: 'gap' as const,
    }));
    expect(
      wordRelevanceChange(en, { ...compared, ...changes, made: [], dropped }, names.department),
    ).toEqual([
      'Since 2025: no link is newly made; none was lost.',
      'No objective is new; 2 were dropped.',
    ]);
  });

  test('says why nothing can be compared', () => {
    const none = { kind: 'none', why: 'not-read-before', edition: '2025' } as const;
    expect(wordRelevanceChange(en, none, names.department)).toEqual([
      'No objectives of 2025 are on file, so nothing can be compared.',
    ]);
  });

  test('words one link by what it is now', () => {
    const text = 'Safe nights.';
    expect(wordLinkChange(en, link, { text, names })).toBe(
      'Form x: A now makes the link in “Safe nights.”',
    );
    const lost: LinkChange = { ...link, departments: ['a', 'b'], before: 'implicit', now: 'no' };
    expect(wordLinkChange(en, lost, { text, names })).toBe(
      'Form x: A and B no longer make the link in “Safe nights.”',
    );
  });
});
