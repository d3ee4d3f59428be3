import type { Example } from './chart/example.ts';

interface MarkProps {
  readonly score?: string;
  readonly of: string;
  readonly instead?: string;
  readonly beneath?: string;
  readonly spoken: string;
  readonly size?: 'hero' | 'row';
}

export const examples: readonly Example<MarkProps>[] = [
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
