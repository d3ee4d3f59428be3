import type { Example } from '#components/chart/example.ts';
import type { LinkItem, ObjectiveEntry } from './objective.ts';

const link: LinkItem = {
  form: { href: '/', text: 'Sexual harassment' },
  strength: 'Central',
  made: 'Link not made',
  missing: true,
  reason: 'Harassment on the way home is what keeps women off the night buses.',
  quote: undefined,
  quoteSource: undefined,
};

const base: ObjectiveEntry = {
  id: 'objective',
  text: 'Everybody can travel safely at any hour by 2030.',
  state: 'No link made',
  missing: true,
  counts: true,
  source: { text: 'Strategic plan 2026', href: '/', page: ', page 7' },
  notes: [],
  links: [link],
  place: { href: '/', text: 'data/objectives/2026.csv, row 4' },
};

const example = (name: string, title: string, own: Partial<ObjectiveEntry>) => ({
  name,
  title,
  props: { objective: { ...base, id: `objective-${name}`, ...own } },
});

export const examples: readonly Example<{ objective: ObjectiveEntry }>[] = [
  example('gap', 'An objective that makes no link', {}),
  example('made', 'A link made in words, and one by implication', {
    state: 'Link made',
    missing: false,
    notes: ['Joint with Homes.', 'It names violence against women as a whole.'],
    links: [
      { ...link, made: 'Link made in words', missing: false, quote: 'Without harassment.' },
      { ...link, made: 'Link by implication', missing: false, strength: 'Strong' },
    ],
  }),
  example('not-relevant', 'Read, and not relevant', {
    state: 'Read, not relevant',
    missing: false,
    counts: false,
    notes: ['Read, with no bearing found on Stalking.'],
    links: [],
  }),
];
