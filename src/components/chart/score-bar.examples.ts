import type { Drawing } from '#chart/drawing.ts';
import { placeScoreBar } from '#chart/score-bar/place.ts';
import type { Example } from './example.ts';

export const examples: Example<{ bar: Drawing }>[] = [
  { name: 'score', title: 'A score', props: { bar: placeScoreBar({ score: 3.375 }) } },
  { name: 'ten', title: 'The highest score', props: { bar: placeScoreBar({ score: 10 }) } },
  {
    name: 'zero',
    title: 'A score of 0 that was earned',
    props: { bar: placeScoreBar({ score: 0 }) },
  },
  {
    name: 'silent',
    title: 'Silence counted as 0',
    props: { bar: placeScoreBar({ score: 0, silent: true }) },
  },
  { name: 'none', title: 'No score', props: { bar: placeScoreBar({}) } },
];
