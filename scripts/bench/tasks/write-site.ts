/**
 * The floor of building: writes as many files of the same sizes as a build did. Each file is put
 * together from template strings, row by row with numbers filled in, as the plainest program that
 * makes such a site would do it; nothing is escaped, looked up or worked out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { taskOptions } from '../measure/run-task.ts';

/** One file a line: its size, a blank, its path. */
function readList(path: string): { path: string; bytes: number }[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [bytes = ''] = line.split(' ', 1);
    return { path: line.slice(bytes.length + 1), bytes: Number(bytes) };
  });
}

const head = (page: number): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Department ${page}, grades</title></head>
<body><main><h1>Department ${page} scores ${(page % 101) / 10}</h1><table><tbody>
`;

const row = (page: number, line: number): string => {
  const mark = (page + line) % 5;
  return `<tr id="question-${line}"><th scope="row"><a href="/reports/${page}/criteria/${line}/">Question ${line} of the questionnaire</a></th><td>${mark} of 4</td><td>What was found for question ${line} on page ${page}</td><td><svg width="100" height="8"><rect width="${mark * 25}" height="8"/></svg></td></tr>
`;
};

const foot = '</tbody></table></main></body></html>\n';

function compose(page: number, bytes: number): string {
  let text = head(page);
  for (let line = 1; text.length + foot.length < bytes; line += 1) text += row(page, line);
  // The last row is cut so that the size is the very same; all of it is ASCII, a byte a letter.
  return `${text.slice(0, Math.max(0, bytes - foot.length))}${foot}`.slice(0, bytes);
}

const { list, target } = taskOptions<{ list: string; target: string }>();

for (const [page, { path, bytes }] of readList(list).entries()) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, compose(page, bytes));
}
