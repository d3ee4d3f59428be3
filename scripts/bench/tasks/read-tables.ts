/**
 * Reads the tables of a campaign: `check` to its issues; `score` as the command `check` does, each
 * step once; `parse` with Papa Parse, each table whole, and zod, each row by the schema that the
 * project has for it, with nothing kept, compared or placed; `read` the bytes alone. Each loads no
 * more than it needs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { taskOptions } from '../measure/run-task.ts';

const { folder, how, day } = taskOptions<{
  folder: string;
  how: 'check' | 'score' | 'parse' | 'read';
  day: string;
}>();
const says = { check, score, parse, read };
console.log(JSON.stringify(await says[how]()));

async function check() {
  const { ingestCampaign } = await import('#ingest/ingest-campaign.ts');
  const { openFolder } = await import('#publish/open-folder.ts');
  const begun = performance.now();
  const { issues } = ingestCampaign(openFolder(folder), day);
  return { seconds: (performance.now() - begun) / 1000, issues: issues.length };
}

async function score() {
  const { ingestCampaign } = await import('#ingest/ingest-campaign.ts');
  const { checkPublishedScores } = await import('#publish/check-published-scores.ts');
  const { openFolder } = await import('#publish/open-folder.ts');
  const { scoreCampaign } = await import('#score/score-campaign.ts');

  const begun = performance.now();
  const { campaign, issues, placeOf } = ingestCampaign(openFolder(folder), day);
  const checked = performance.now();
  if (campaign === undefined) throw new Error(`The campaign has errors: ${issues[0]?.kind ?? ''}`);
  checkPublishedScores(campaign, scoreCampaign(campaign), placeOf);
  const scored = performance.now();
  return { check: (checked - begun) / 1000, score: (scored - checked) / 1000 };
}

async function parse() {
  // eslint-disable-next-line boundaries/dependencies -- The floor is the library without our code.
  const { default: Papa } = await import('papaparse');
  const { allTables } = await import('#model/all-tables.ts');
  const schemas = new Map(Object.values(allTables).map(({ name, row }) => [name, row]));

  const begun = performance.now();
  let rows = 0;
  for (const path of listTables()) {
    const schema = schemas.get(basename(path, '.csv')) ?? schemas.get(basename(dirname(path)));
    if (schema === undefined) throw new Error(`${path} is no table of a campaign.`);
    const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8'), { delimiter: ',' });
    const [header = [], ...lines] = data;
    for (const cells of lines) {
      const row: Record<string, string> = {};
      for (const [index, name] of header.entries()) {
        const text = cells[index];
        if (text !== undefined && text !== '') row[name] = text;
      }
      if (schema.safeParse(row).success) rows += 1;
    }
  }
  return { seconds: (performance.now() - begun) / 1000, rows };
}

function read() {
  const begun = performance.now();
  let bytes = 0;
  for (const path of listTables()) bytes += readFileSync(path).byteLength;
  return { seconds: (performance.now() - begun) / 1000, bytes };
}

function listTables(): string[] {
  return readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.csv'))
    .map((entry) => join(entry.parentPath, entry.name));
}
