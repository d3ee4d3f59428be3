import { expect, test } from 'vitest';
import { diagnoseText } from './diagnose-text.ts';

/** What a text becomes when its UTF-8 is read as Windows-1252, as a spreadsheet does. */
const spoil = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.each([
  'Women’s organisations',
  'Ministère',
  '“quoted”',
  'a budget – at last',
  '£ 4 million',
  'Sëlde',
])('diagnoseText knows %s when it was opened in the wrong encoding', (text) => {
  expect(diagnoseText(text)).toBeUndefined();
  expect(diagnoseText(spoil(text))).toMatchObject({ facts: { why: 'garbled' } });
});

test.each(['SÃO PAULO', '“AMANHÃ”', '« VOILÀ »', 'Âge', 'château', 'MAÇÃ…', 'Ângela'])(
  'diagnoseText takes %s as it is',
  (text) => {
    expect(diagnoseText(text)).toBeUndefined();
  },
);
