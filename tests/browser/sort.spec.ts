import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const table = 'league-table table';

/** What the headings say of the order, and the first and last cell of a column. */
async function readOrder(page: Page, column: number) {
  const cells = await page.locator(`${table} tbody tr > :nth-child(${column})`).allInnerTexts();
  const sorted = await page
    .locator(`${table} [aria-sort]`)
    .evaluateAll((headers) =>
      headers.map((header) => `${header.textContent.trim()} ${header.getAttribute('aria-sort')}`),
    );
  return { sorted, first: cells[0]!.trim(), names: cells.map((cell) => cell.split('\n')[0]!) };
}

const sortBy = (page: Page, name: string) =>
  page.locator(`${table} thead`).getByRole('button', { name, exact: true }).click();

test('the league table says the order it is published in', async ({ page }) => {
  await page.goto('reports/2026/');
  expect((await readOrder(page, 1)).sorted).toEqual(['Score descending']);
});

test('the first press on a heading brings the best to the top', async ({ page }) => {
  await page.goto('reports/2026/');
  await sortBy(page, 'Rank');
  expect(await readOrder(page, 1)).toMatchObject({ sorted: ['Rank ascending'], first: '1' });
  await sortBy(page, 'Rank');
  expect((await readOrder(page, 1)).sorted).toEqual(['Rank descending']);
  await sortBy(page, 'Coverage');
  expect(await readOrder(page, 5)).toMatchObject({ sorted: ['Coverage descending'] });
});

test('names are sorted from A to Z where the heading says ascending', async ({ page }) => {
  await page.goto('reports/2026/');
  await sortBy(page, 'Department');
  const { sorted, names } = await readOrder(page, 2);
  expect(sorted).toEqual(['Department ascending']);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
});

test('the caption tells no order that a reader has changed', async ({ page }) => {
  await page.goto('reports/2026/');
  const caption = page.locator(`${table} caption`);
  await expect(caption).toContainText('highest first');
  await sortBy(page, 'Department');
  await expect(caption).not.toContainText('highest first');
});
