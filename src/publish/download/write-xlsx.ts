import { columnLetter } from '#ingest/table/column-letter.ts';
import { writeZip } from '#publish/write-zip.ts';
import { isNumeric, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

/**
 * A table as a workbook of one sheet (XLSX, ECMA-376), for spreadsheets in every language: numbers are
 * numbers whatever the decimal sign there, and text is text, so that no cell becomes a date or runs
 * as a formula. Dates are text too: a partial one is no day. The same table gives the same bytes.
 */
export function writeXlsx(sheet: Sheet): Uint8Array {
  const files = { ...frame, 'xl/workbook.xml': workbook(sheet), [sheetFile]: worksheet(sheet) };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(files).map(([name, text]) => ({
      name,
      bytes: encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
      isPacked: false,
    })),
  );
}

const sheetFile = 'xl/worksheets/sheet1.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${String(id)}" Type="${office}/${type}" Target="${target}"/>`;

/** Formats of cells, by their place in the list of styles: text stays text when somebody edits it. */
const styles = { text: 1, head: 2 };

/** Up to so many decimals a figure keeps the zeros with which pages show it. */
const mostDecimals = 6;
const decimalFormats = Array.from({ length: mostDecimals }, (_, at) => ({
  id: 164 + at,
  code: `0.${'0'.repeat(at + 1)}`,
}));

/** What every workbook has alike. */
const frame = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/${sheetFile}" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="${String(mostDecimals)}">${decimalFormats.map(({ id, code }) => `<numFmt numFmtId="${String(id)}" formatCode="${code}"/>`).join('')}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${String(3 + mostDecimals)}"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>${decimalFormats.map(({ id }) => `<xf numFmtId="${String(id)}" applyNumberFormat="1"/>`).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

const workbook = ({ name }: Sheet): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(name.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function worksheet({ columns, rows }: Sheet): string {
  const widths = columns.map(
    (column, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(widthOf(column))}" customWidth="1"/>`,
  );
  const letters = columns.map((_, at) => columnLetter(at));
  const head = columns.map(({ name }, at) => textCell(`${letters[at] ?? ''}1`, name, styles.head));
  let text = `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>`;
  let row = 1;
  for (const cells of rows()) {
    row += 1;
    const written = columns.map((column, at) =>
      writeCell(`${letters[at] ?? ''}${String(row)}`, cells[at], column),
    );
    text += `<row r="${String(row)}">${written.join('')}</row>`;
  }
  return `${text}</sheetData></worksheet>`;
}

/** In letters of the font. */
const widthOf = (column: SheetColumn): number =>
  column.kind === 'text' ? 60 : column.kind === 'name' || column.kind === 'address' ? 30 : 16;

function writeCell(at: string, cell: SheetCell, column: SheetColumn): string {
  if (cell === undefined || cell === '') return '';
  const text = String(cell);
  return isNumeric(column) && Number.isFinite(Number(text))
    ? `<c r="${at}"${numberStyle(text, column)}><v>${String(Number(text))}</v></c>`
    : textCell(at, text, styles.text);
}

/** A figure as it is shown keeps its zeros: 4.0. */
function numberStyle(text: string, { kind }: SheetColumn): string {
  const decimals = kind === 'shown' ? (text.split('.')[1]?.length ?? 0) : 0;
  return decimals === 0 || decimals > mostDecimals ? '' : ` s="${String(styles.head + decimals)}"`;
}

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${String(style)}" t="inlineStr"><is><t${text === text.trim() ? '' : ' xml:space="preserve"'}>${escapeText(text)}</t></is></c>`;

/** As much as a cell of a spreadsheet holds; CSV and JSON have the whole. */
const mostLetters = 32_767;

/** Excel reads `_x000D_` as a character, so that what looks like it is written so itself. */
const escapeText = (text: string): string =>
  text.length <= mostLetters && !toEscape.test(text) ? text : escapeAll(text.slice(0, mostLetters));

/** Most texts have nothing of this. */
const toEscape = /[&<>"_\u{0}-\u{1f}\u{d800}-\u{dfff}\u{fffe}\u{ffff}]/u;

const escapeAll = (text: string): string =>
  escapeXml(
    text
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .toWellFormed()
      .replaceAll(
        /[\u{0}-\u{8}\u{b}-\u{1f}\u{fffe}\u{ffff}]/gu,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  );

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
