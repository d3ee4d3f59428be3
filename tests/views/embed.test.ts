import { expect, test } from 'vitest';
import { departmentEmbed, iframeCode, leagueEmbed } from '#views/embed/code.ts';
import { oembedOf } from '#views/embed/oembed.ts';
import { makeSite } from '../publish/make-site.ts';

test('the code of an embed holds a name with quotes and markup as text', () => {
  const { site, book } = makeSite(
    {
      editions: [{ edition: '2026' }],
      departments: [{ department: 'a', name: '"Arts" & <b>Sport</b>' }],
      criteria: [{ edition: '2026', criterion: 'p' }],
      assessments: { '2026': [{ department: 'a', criterion: 'p', mark: '1' }] },
    },
    { address: 'https://example.org/' },
  );
  const code = iframeCode(site, book, departmentEmbed(site, book, 'a'));
  expect(code).toContain('&quot;Arts&quot; &amp; &lt;b>Sport&lt;/b>');
  expect(code.match(/"[^"]*"/g)).toHaveLength(5);
});

/** The description of the table of so many departments, on a site at an address. */
function describeLeague(address: string, count: number, name = 'Works') {
  const departments = Array.from({ length: count }, (_, at) => ({ department: `d${at}`, name }));
  const { site, book } = makeSite(
    {
      editions: [{ edition: '2026' }],
      departments,
      criteria: [{ edition: '2026', criterion: 'p' }],
      assessments: {
        '2026': departments.map(({ department }) => ({ department, criterion: 'p', mark: '1' })),
      },
    },
    { address },
  );
  return oembedOf(site, book, { ...leagueEmbed(site, book), subject: { kind: 'edition' } });
}

test('the description of an embed has addresses below the path of the site', () => {
  const {
    html,
    provider_url: home,
    thumbnail_url: image,
  } = describeLeague('https://example.org/reports/embed/', 2);
  expect(html).toContain('src="https://example.org/reports/embed/embed/2026/league/"');
  expect(home).toBe('https://example.org/reports/embed/');
  expect(image).toMatch(/^https:\/\/example\.org\/reports\/embed\/cards\//);
});

test('an embed is the higher the more departments there are and the longer their names', () => {
  const heightOf = (count: number, name?: string) =>
    describeLeague('https://example.org/', count, name).height;
  expect(heightOf(40) - heightOf(20)).toBeGreaterThan(20 * 40);
  expect(heightOf(20, 'Public Works, Roads and Bridges '.repeat(3))).toBeGreaterThan(heightOf(20));
});
