import { describe, expect, test } from 'vitest';
import { localeOf } from '#site/locale.ts';
import { wordCaptions } from './caption.ts';
import { countCharacters, fitsPost, weighOnX } from './post-length.ts';

const locale = localeOf('en');
const link = 'https://grades.example.org/reports/2026/departments/transport/';
const longName =
  'Department for Neighbourhoods, Older People, Families, Housing Standards and Rural Affairs';
const demonstration = 'This is a demonstration: the country and its marks are invented';

describe('wordCaptions', () => {
  test('ends each sentence once and puts the link on a line of its own', () => {
    const { plain } = wordCaptions(locale, {
      needed: ['Transport scores 6.0 of 10, up 2.8 on 2025'],
      further: ['4th of 16 departments.', 'Making the Grade? 2026'],
      notices: [demonstration],
      link,
    });
    expect(plain).toBe(
      'Transport scores 6.0 of 10, up 2.8 on 2025. 4th of 16 departments. Making the Grade? 2026. ' +
        `${demonstration}.\n${link}`,
    );
  });

  test('says the same in short where everything fits', () => {
    const { plain, short } = wordCaptions(locale, {
      needed: ['A'],
      further: ['B'],
      notices: [],
      link,
    });
    expect(short).toBe(plain);
  });

  test('leaves out in short what has no room, the last first, and never a notice', () => {
    const { short } = wordCaptions(locale, {
      needed: ['Transport scores 6.0 of 10'],
      further: [
        '4th of 16 departments',
        `${'A long line of this and that '.repeat(9)}more`,
        'Last',
      ],
      notices: [demonstration],
      link,
    });
    expect(short).toBe(
      `Transport scores 6.0 of 10. 4th of 16 departments. ${demonstration}.\n${link}`,
    );
  });

  test('keeps what a change covers together with the change', () => {
    const { short } = wordCaptions(locale, {
      needed: ['The largest rise since 2025: Transport, up 0.5', 'Over 13 of 25 questions'],
      further: ['Word '.repeat(60)],
      notices: [],
      link,
    });
    expect(short).toContain('up 0.5. Over 13 of 25 questions.');
  });

  test('cuts at a word what is too long by itself', () => {
    const needed = [`${[longName, longName, longName, longName].join(', ')} did not respond`];
    const { short } = wordCaptions(locale, { needed, further: [], notices: [demonstration], link });
    expect(short).toMatch(/ \S+… This is a demonstration/);
    expect(short.endsWith(link)).toBe(true);
  });

  test('gives no link where the campaign has none, or where it leaves no room', () => {
    expect(wordCaptions(locale, { needed: ['A'], further: [], notices: [] }).plain).toBe('A.');
    const endless = `https://example.org/${'a'.repeat(300)}`;
    expect(
      wordCaptions(locale, { needed: ['A b'], further: [], notices: [], link: endless }).short,
    ).toBe('A…');
  });

  test.each([1, 40, 90, 200, 280, 300, 500])(
    'keeps to both limits with %i characters of finding',
    (size) => {
      const needed = ['Ämter '.repeat(Math.ceil(size / 6)).slice(0, size)];
      const { short, shortText } = wordCaptions(locale, {
        needed,
        further: ['4th of 16 departments', 'Barely begun', 'Making the Grade? 2026'],
        notices: [demonstration],
        link,
      });
      expect(countCharacters(short)).toBeLessThanOrEqual(300);
      expect(weighOnX(shortText) + 1 + 23).toBeLessThanOrEqual(280);
    },
  );
});

describe('the length of a post', () => {
  test('counts what a reader calls a character', () => {
    expect(countCharacters('Żółć')).toBe(4);
    expect(countCharacters('Z\u0307o\u0301')).toBe(2);
    expect(countCharacters('👩‍👩‍👧')).toBe(1);
  });

  test('counts wide characters twice on X, and curly quotes once', () => {
    expect(weighOnX('“Ämter’”')).toBe(8);
    expect(weighOnX('交通')).toBe(4);
  });

  test('counts a link as 23 on X and in full on Bluesky', () => {
    expect(fitsPost('a'.repeat(256), 'https://example.org/')).toBe(true);
    expect(fitsPost('a'.repeat(257), 'https://example.org/')).toBe(false);
    expect(fitsPost('a'.repeat(250), `https://example.org/${'a'.repeat(30)}`)).toBe(false);
  });
});
