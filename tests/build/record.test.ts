import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locateBuild } from '../../scripts/test/list-builds.ts';

/** A page of the historic record, as text: what a reader sees, with single spaces. */
function readRecord(page: string): string {
  const html = readFileSync(join(locateBuild('uk-2005-2007'), page, 'index.html'), 'utf8');
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

// The six scores that have a public source, and no other.
test.each([
  ['2005', [['The government of the United Kingdom', '1']]],
  [
    '2006',
    [
      ['The government of the United Kingdom', '2'],
      ['Department for Communities and Local Government', '2'],
      ['Department for Education and Skills', '1'],
      ['Northern Ireland Office', '1'],
    ],
  ],
  ['2007', [['The government of the United Kingdom', '2']]],
])('the record of %s shows its published scores as published', (edition, scores) => {
  const text = readRecord(`reports/${edition}`);
  for (const [name, score] of scores) expect(text).toContain(`${name} ${score} /10`);
  expect(text.match(/\d \/10/g)).toHaveLength(scores.length);
  expect(text.match(/As published/g)).toHaveLength(scores.length);
});

test.each(['2006', '2007'])('a placing in %s stays in words', (edition) => {
  expect(readRecord(`reports/${edition}`)).toContain(
    'Crown Prosecution Service No score published',
  );
});

test.each(['2005', '2006', '2007'])('nothing is computed from the record of %s', (edition) => {
  const text = readRecord(`reports/${edition}`);
  expect(text).not.toMatch(/\b(The mean of|Joint|Coverage|Band|unchanged since)\b/);
  expect(text).not.toMatch(/\b(up|down) \d/);
});
