import type { Example } from './chart/example.ts';
import type { MarkProps } from './mark-props.ts';

export const examples: readonly Example<MarkProps & { readonly of: string }>[] = [
  { name: 'score', title: 'A score', props: { score: '3.4', of: '/10', spoken: '3.4 of 10' } },
  {
    name: 'full',
    title: 'The highest score',
    props: { score: '10.0', of: '/10', spoken: '10.0 of 10' },
  },
  {
    name: 'silent-zero',
    title: 'No response, counted as 0',
    props: {
      of: '/10',
      instead: 'No response',
      beneath: 'counted as 0',
      spoken: 'No response, counted as 0',
    },
  },
  {
    name: 'below-coverage',
    title: 'Too little known',
    props: { of: '/10', instead: 'Too little known', spoken: 'Too little known' },
  },
  {
    name: 'row',
    title: 'In a row of a table',
    props: { score: '3.4', of: '/10', spoken: '3.4 of 10', size: 'row' },
  },
];
