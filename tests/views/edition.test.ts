import { expect, test } from 'vitest';
import { missingLists } from '#views/edition/missing.ts';
import { makeSite } from '../publish/make-site.ts';
import { marks, twoYears } from '../score/two-years.ts';

test('missingLists says of a closed department how it ended, not what parts it lost before', () => {
  const { site, book } = makeSite({
    ...twoYears,
    departments: [
      { department: 'x', name: 'Xavier', closed_on: '2026-05-01' },
      { department: 'y', name: 'Yellow' },
    ],
    departmentChanges: [
      { changed_on: '2019-01-01', kind: 'transfer', from: 'x', to: 'y' },
      { changed_on: '2026-05-01', kind: 'abolish', from: 'x' },
    ],
    assessments: { '2025': marks('y', '1', '2'), '2026': marks('y', '1', '2') },
  });
  const details = missingLists(site, book).flatMap(({ departments }) => departments);
  expect(details).toMatchObject([{ name: 'Xavier', detail: 'Xavier was abolished (1 May 2026)' }]);
});
