import { expect, test } from 'vitest';
import { departmentEmbed, iframeCode } from '#views/embed/code.ts';
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
