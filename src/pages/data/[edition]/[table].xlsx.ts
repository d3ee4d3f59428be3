import type { APIRoute } from 'astro';
import { currentSite } from '#publish/current-site.ts';
import { sheetPaths } from '#publish/download/edition-sheets.ts';
import type { Sheet } from '#publish/download/sheet.ts';
import { writeXlsx } from '#publish/download/write-xlsx.ts';

export const getStaticPaths = () => sheetPaths(currentSite());

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) =>
  new Response(new Uint8Array(writeXlsx(props.sheet)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
