import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dev } from 'astro';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCampaign, type OpenedCampaign } from '#publish/open-campaign.ts';
import { configureSite } from '../../scripts/site/configure-site.ts';

/** Texts that a build takes. */
const sound = [
  'Plain text, 1 < 2 and a } brace.',
  '---\ntitle: Grades\nsummary: "A: b."\nauthors: [Editor]\n---\n\nText.',
  '\ufeff---\r\ntitle: Grades\r\n---\r\n\r\nText.\r\n',
  'Health has <Score department="health" />, <Rank department="health" />.',
  '**<Mark department="health" criterion="budget" />** of <Overall />',
  '<Score department={"health"} /> and <Change department=\'health\' />',
  '<ThemeScore theme="money" /> and <ThemeScore theme="money" department="health" />',
  '<Departments by="scored" /> and <Score department="health" edition="e0" />',
  '```js\nlet a = "<b" < {c}\n```\n\nAnd `<5 {a`.',
  '| a | b |\n|:-:|--:|\n| <Overall /> | 2 |',
  '{/* a comment */} {1 + 1} {frontmatter.title ?? "no title"} {[1, 2].map((n) => n)}',
  '<div>\n\n**Bold**\n\n</div>\n\n<br /> <img src="/x.png" alt="" />',
  'export const year = 2026;\n\nIn {year}.',
  '\\<5 and \\{name\\} and &lt;b',
  '<>\n\nText.\n\n</>\n\n[a](https://example.org) and https://example.org',
  'import Own from "./Own.astro"\n\n<Own />',
  'El Ministerio de Educación, “curly” ‘quotes’ and\u00a0spaces.',
  '# Heading\n\n1. One\n2. Two\n\n> Quoted[^1]\n\n[^1]: A note.',
];

/** Texts that a build refuses, when it compiles them or when it writes their pages. */
const unsound = [
  'Less than <5% of the budget.',
  'Fewer <b than',
  'a <= b',
  '<!-- a comment -->',
  '<https://example.org>',
  '<press@example.org>',
  'Health scores <Score department=“health” />.',
  '<Score department=health />',
  '<Score department="health">',
  '<img src="/x.png">',
  'Text with <b>bold',
  'Text</div>',
  'A {placeholder here}',
  'A { brace',
  'A {placeholder}',
  '# Heading {#id}',
  'import duties rose.',
  'export const a = ;',
  '---\ntitle: Our grades: 2026\n---\n\nText.',
  '---\ntitle: 2026\n---\n\nText.',
  '---\nauthors: Editor\n---\n\nText.',
  '<Unknown />',
  '<Score department="helth" />',
  '<Score />',
  '<Mark department="health" criterion="plan" />',
  '<ThemeScore theme="plans" />',
  '<Score department="health" edition="e999" />',
  '<Departments by="best" />',
  '<RelevanceMap />',
  '<Rank department="transport" />',
  '![A picture](./none.png)',
  'import Own from "./None.astro"\n\n<Own />',
];

const scratch = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => {
  globalThis.currentCampaign = undefined;
  rmSync(scratch, { recursive: true });
});

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** A campaign with the texts of reports, each with its edition, or of pages of its own. */
function writeCampaign(
  kind: 'reports' | 'pages',
  texts: readonly string[],
): Promise<OpenedCampaign> {
  const folder = join(scratch, kind);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const names = texts.map((_, index) => `e${index}`);
  const ids = kind === 'reports' ? names : names.slice(0, 1);
  const editions = ids.map((id, index) => `${id},Grades ${id},${1950 + index},published\n`);
  write('data/editions.csv', `edition,title,year,status\n${editions.join('')}`);
  write('data/departments.csv', 'department,name\nhealth,Health\ntransport,Transport\n');
  const criteria = ids.map((id) => `${id},budget,money,A budget?,4\n`);
  write('data/criteria.csv', `edition,criterion,theme,question,max_mark\n${criteria.join('')}`);
  for (const id of ids) {
    const marks = 'health,budget,,3,A line.\ntransport,budget,not assessed,,No time.\n';
    write(`data/assessments/${id}.csv`, `department,criterion,status,mark,reason\n${marks}`);
  }
  for (const [index, name] of names.entries()) {
    write(`content/${kind}/${name}.mdx`, texts[index] ?? '');
  }
  write(`content/${kind}/Own.astro`, '<p>Own</p>\n');
  return openCampaign({ folder, day: '2026-11-22', show: 'published' });
}

/** The texts with an error, by the check. */
function refusedByCheck({ issues }: OpenedCampaign, texts: readonly string[]): string[] {
  const files = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ place }) => place.file);
  return texts.filter((_, index) => files.includes(`content/reports/e${index}.mdx`));
}

const settingsOf = (campaign: OpenedCampaign) => ({
  ...configureSite(campaign, {
    outDir: join(campaign.folder, 'dist'),
    withCards: false,
    cache: join(campaign.folder, 'cache'),
  }),
  configFile: false as const,
  logLevel: 'silent' as const,
});

test('the check takes and refuses the texts that the compiler and the pages take and refuse', async () => {
  const texts = [...sound, ...unsound];
  const campaign = await writeCampaign('reports', texts);
  expect(refusedByCheck(campaign, texts)).toEqual(unsound);

  // In tests Astro's server answers nothing.
  vi.stubEnv('VITEST', undefined);
  // A server has the compiler, the settings and the pages of a build, and goes on after a fault.
  const server = await dev(settingsOf(campaign));
  const refused: string[] = [];
  const code: string[] = [];
  for (const [index, text] of texts.entries()) {
    const address = `http://localhost:${server.address.port}/reports/e${index}/`;
    const page = await (await fetch(address)).text();
    if (!page.includes('</html>')) refused.push(text);
    code.push(...(page.match(/<pre[^>]*class="scroll"[^]*<\/pre>/g) ?? []));
  }
  await server.stop();
  vi.unstubAllEnvs();
  expect(refused).toEqual(unsound);
  // The content security policy refuses the styles that a highlighter writes.
  expect(code).toHaveLength(1);
  expect(code[0]).not.toContain('style=');
});
