import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { methodView } from '#views/method/view.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });
const book = site.books.find(({ edition }) => edition.edition === '2026')!;

const said = (shown: typeof book): string => JSON.stringify(methodView(site, shown).sections);

test('the method page of a report without themes and bands does not speak of any', () => {
  const plain = said({ ...book, themes: [], bands: [] });
  for (const words of [
    'Rounding, ranks and bands',
    'Themes are ranked',
    'score of a theme needs',
  ]) {
    expect(said(book)).toContain(words);
    expect(plain).not.toContain(words);
  }
  expect(plain).not.toContain('in every theme');
});
