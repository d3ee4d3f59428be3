import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { countCharacters, fitsPost, weighOnX } from './post-length.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('countCharacters', () => {
  it('counts what a reader calls a character', () => {
    expect(countCharacters('Up 0.4')).toBe(6);
    expect(countCharacters('e\u0301')).toBe(1);
    expect(countCharacters('\u{1F469}\u200D\u{1F467}')).toBe(1);
  });

  it('counts plain texts as the segmentation of Unicode does', () => {
    const plain = fc.string({ unit: fc.constantFrom(...' aZ9.–—‘’“”éßŵ\u00AD\u02FF') });
    fc.assert(
      fc.property(plain, (text) => {
        expect(countCharacters(text)).toBe([...segmenter.segment(text)].length);
      }),
    );
  });
});

describe('weighOnX', () => {
  it('counts letters and dashes once, an ellipsis, a minus sign and a picture twice', () => {
    expect(weighOnX('Ré – “3”')).toBe(8);
    expect(weighOnX('…')).toBe(2);
    expect(weighOnX('\u22120.4')).toBe(5);
    expect(weighOnX('\u{1F469}\u200D\u{1F467}')).toBe(2);
  });
});

describe('fitsPost', () => {
  it('takes 280 on X, of which a link and its line take 24', () => {
    expect(fitsPost('a'.repeat(280), undefined)).toBe(true);
    expect(fitsPost('a'.repeat(281), undefined)).toBe(false);
    expect(fitsPost('a'.repeat(256), 'https://e.org')).toBe(true);
    expect(fitsPost('a'.repeat(257), 'https://e.org')).toBe(false);
  });

  it('takes 300 on Bluesky, link and all', () => {
    const link = `https://e.org/${'a'.repeat(85)}`;
    expect(fitsPost('a'.repeat(200), link)).toBe(true);
    expect(fitsPost('a'.repeat(201), link)).toBe(false);
  });
});
