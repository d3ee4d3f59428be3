import type { Card } from '#card/card.ts';
import { palette } from '#card/palette.ts';

/** 90 characters. */
const longName =
  'Department for Neighbourhoods, Older People, Families, Housing Standards and Rural Affairs';
const accents =
  'Ẩn Ǻngström Ñandú Çürük Şişli Łódź Őrség Ûber Ïle Àgora Ģirts Åland Êtes Žďár Ýr Ğüneş Île';

const bare: Card = {
  kind: 'department',
  edition: '2026',
  id: 'transport',
  direction: 'ltr',
  look: { accent: palette.accent },
  tone: 'score',
  campaign: 'Making the Grade: Tarrowmere',
  address: 'making-the-grade.example.org',
  notices: [],
  label: 'Making the Grade? 2026',
  name: 'Ministry of Roads, Rails and Ferries',
  mark: { kind: 'number', number: '6.0', of: '/10' },
  lines: ['4th of 16 · Sound', 'Up 2.8 on 2025'],
  further: [],
  alt: 'Transport scores 6.0 of 10, up 2.8 on 2025. 4th of 16. Making the Grade? 2026.',
  said: { needed: ['Transport scores 6.0 of 10, up 2.8 on 2025'], further: ['4th of 16'] },
};

const base: Card = {
  ...bare,
  scale: {
    own: 6,
    others: [0, 0.4, 1.6, 2.8, 3.1, 3.8, 4, 4.4, 4.5, 5, 6, 6.2, 7.8, 8.5],
    mean: { value: 4, text: 'Overall 4.0' },
    ends: ['0', '5', '10'],
  },
  table: {
    title: 'Theme by theme',
    whole: true,
    rows: ['Analysis', 'Planning', 'Delivery', 'Data', 'Voice'].map((text, index) => ({
      text,
      value: `${String(index + 3)}.0`,
    })),
  },
};

const long = 'Up 0.5 on 2025 over the 13 of 24 questions that can be compared';

/** Every kind of thing that a card must hold, by a name for the test. */
export const sampleCards: Readonly<Record<string, Card>> = {
  plain: base,
  'a name of 90 characters': { ...base, name: longName, campaign: longName, label: longName },
  'a name of 90 characters with every line': {
    ...base,
    name: longName,
    lines: [
      'Joint 12th of 16 · Barely begun',
      long,
      'Renamed since the last report',
      'A part of it moved since the last report',
    ],
    notices: ['Embargoed until 23 September 2026', 'Demonstration'],
  },
  accents: { ...base, name: accents, mark: { kind: 'number', number: '10.0', of: '/10' } },
  'one word of 60 characters': {
    ...base,
    name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsges',
  },
  'no response': {
    ...bare,
    tone: 'missing',
    name: longName,
    mark: { kind: 'words', words: 'No response', beneath: 'Counted as 0' },
    lines: ['Answered in 2025'],
    scale: { own: 0, others: [4], ends: ['0', '5', '10'] },
  },
  'too little known': {
    ...bare,
    tone: 'missing',
    mark: { kind: 'words', words: 'Too little known' },
    lines: [
      '39% of what applies could be marked; a score needs 50%',
      'Merged since the last report: not compared',
    ],
    scale: { others: [0, 4, 8.5], mean: { value: 4, text: 'Overall 4.0' }, ends: ['0', '5', '10'] },
  },
  'a draft': { ...base, notices: ['Draft', 'Demonstration'] },
  'an edition': {
    ...base,
    kind: 'edition',
    name: 'Tarrowmere',
    mark: { kind: 'number', number: '4.0', of: '/10', beneath: 'The mean of 16 of 17 departments' },
    lines: [
      '5 departments of 16 reach 5 or more',
      '3 departments that did not respond are counted as 0.',
    ],
    further: ['Equal Treatment comes first with 8.5', 'Sëlde Basin last with 0.4'],
    table: {
      title: 'Department by department',
      rows: Array.from({ length: 24 }, (_, index) => ({
        text: index === 1 ? longName : `Department ${String(index)}`,
        value: index > 20 ? 'Too little known' : '10.0',
        ...(index > 20 ? { missing: true } : {}),
      })),
    },
  },
  'a change': {
    ...base,
    kind: 'largest-fall',
    name: longName,
    mark: { kind: 'number', number: '−10.0', of: '', beneath: 'The largest fall since 2025' },
    lines: [
      'From 10.0 to 0.0 of 10',
      'Over the 13 of 24 questions that can be compared',
      '13 of 17 departments can be compared',
    ],
  },
  'a change with a short table': {
    ...base,
    kind: 'largest-fall',
    mark: { kind: 'number', number: '−2.0', of: '', beneath: 'The largest fall since 2025' },
    lines: ['From 6.0 to 4.0 of 10'],
    table: {
      title: 'Fallen since 2025',
      rows: ['Transport', longName].map((text) => ({ text, value: '−2.0' })),
    },
  },
  'the map': {
    ...bare,
    kind: 'map',
    tone: 'missing',
    name: '1,120 of 1,165 objectives that bear on violence against women make no link to it',
    mark: {
      kind: 'number',
      number: '1,120',
      of: '/1,165',
      beneath: 'No link made',
    },
    lines: [
      '15 objectives make it only by implication',
      'Counted by forms: 2,120 of 3,165 links are not made',
    ],
    notices: ['Embargoed until 23 September 2026', 'Demonstration'],
    table: {
      title: 'Relevant objectives with no link made, by department',
      rows: Array.from({ length: 16 }, (_, index) => ({
        text: index === 1 ? longName : `Department ${String(index)}`,
        value: '112/116',
      })),
    },
  },
  'from right to left': { ...base, direction: 'rtl' },
};
