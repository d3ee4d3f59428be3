import type { Example } from '#components/chart/example.ts';
import type { CriterionEntry } from './questions.ts';
import { type Words, localeOf } from '#site/locale.ts';

const { words } = localeOf('en');

const base: CriterionEntry = {
  id: 'question-budget',
  href: '/',
  question: 'Is there a named budget for violence against women, and is it published?',
  name: 'Budget',
  mark: undefined,
  status: 'Scored',
  before: { edition: '2025', line: '2025: 3/5', cell: '3/5' },
  effect: undefined,
  weight: 'Weight 1.5',
  levels: [
    { mark: '0', meaning: 'No money set aside.', reached: false },
    { mark: '1', meaning: 'A named amount for a single project.', reached: false },
    { mark: '2', meaning: 'An annual sum, named in the published budget.', reached: false },
  ],
  isMissing: false,
  isSilent: false,
  reason: words.score.noReason,
  preview: false,
  evidence: [],
  place: undefined,
};

const example = (name: string, title: string, own: Partial<CriterionEntry>) => ({
  name,
  title,
  props: { criterion: { ...base, id: `question-${name}`, ...own }, words },
});

export const examples: readonly Example<{ criterion: CriterionEntry; words: Words }>[] = [
  example('scored', 'A mark with its level, reason and evidence', {
    mark: { mark: '1', max: '2' },
    levels: base.levels.map((level) => ({ ...level, reached: level.mark === '1' })),
    reason: 'The Budget Book names 2 million for one pilot and nothing for the years after it.',
    evidence: [
      {
        title: 'Budget Book 2026',
        url: 'https://treasury.example.org/budget-book-2026',
        archived: 'https://archive.example.org/budget-book-2026',
        details: 'Treasury, 12 December 2025, page 14, official source',
        quote: 'The line lapses at the end of the year.',
      },
    ],
    place: { href: '/', text: 'data/assessments/2026.csv, row 14' },
  }),
  example('zero', 'A mark of 0 that was earned', {
    mark: { mark: '0', max: '2' },
    reason: 'Nothing was found in the Budget Book, the estimates or the annual report.',
  }),
  example('silent', 'No response that counts as 0', {
    status: 'No response',
    before: { edition: '2025', line: '2025: 3/5', cell: '3/5' },
    effect: 'Counts as 0 in this report.',
    reason: 'Asked on 4 May, reminded twice; the question was left empty.',
  }),
  example('not-applicable', 'Not applicable, without levels', {
    status: 'Not applicable',
    before: { edition: '2025', line: '2025: 3/5', cell: '3/5' },
    effect: 'Left out of the score.',
    levels: [],
    reason: 'It may not fund services outside government.',
  }),
  example('bare', 'Nothing but a mark', { mark: { mark: '7.5', max: '10' }, levels: [] }),
];
