import type { APIRoute } from 'astro';
import { currentSite } from '#publish/current-site.ts';
import { sheetPaths } from '#publish/download/edition-sheets.ts';
import type { Sheet } from '#publish/download/sheet.ts';
import { writeCsv } from '#publish/download/write-csv.ts';

export const getStaticPaths = () => sheetPaths(currentSite());

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) =>
  new Response(writeCsv(props.sheet), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
