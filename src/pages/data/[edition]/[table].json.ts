import type { APIRoute } from 'astro';
import { currentSite } from '#publish/current-site.ts';
import { sheetPaths } from '#publish/download/edition-sheets.ts';
import type { Sheet } from '#publish/download/sheet.ts';
import { writeJson } from '#publish/download/write-json.ts';

export const getStaticPaths = () => sheetPaths(currentSite());

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) =>
  new Response(writeJson(props.sheet), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
