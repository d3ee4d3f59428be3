import { wordShown } from '#site/shown-count.ts';

/**
 * Sorting by a column and filtering by sector for the league table. The table is complete without
 * it: rows are only moved and hidden. Cells sort by `data-sort` as numbers, names by their text;
 * rows without a number stay at the end in both directions. A column is first sorted with the best
 * on top, or as its heading says in `data-first`.
 */
class LeagueTable extends HTMLElement {
  connectedCallback(): void {
    this.querySelectorAll('thead th').forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        this.sortBy(header, column);
      });
      header.append(button);
    });
    const filter = this.querySelector('select');
    filter?.closest('p')?.removeAttribute('hidden');
    filter?.addEventListener('change', () => {
      this.filterBy(filter.value);
    });
  }

  private rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  private sortBy(header: Element, column: number): void {
    const before = header.getAttribute('aria-sort');
    const upward =
      before === null ? header.getAttribute('data-first') === 'ascending' : before === 'descending';
    this.querySelector('[aria-sort]')?.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', upward ? 'ascending' : 'descending');
    this.querySelector('[data-order]')?.remove();
    const body = this.querySelector('tbody');
    body?.append(
      ...this.rows().sort((a, b) => compareCells(a.cells[column], b.cells[column], upward)),
    );
  }

  private filterBy(sector: string): void {
    const rows = this.rows();
    for (const row of rows) row.hidden = sector !== '' && row.dataset['sector'] !== sector;
    const shown = rows.filter((row) => !row.hidden).length;
    const output = this.querySelector('output');
    if (output === null) return;
    output.textContent = wordShown(this, shown, rows.length);
  }
}

function compareCells(
  a: HTMLTableCellElement | undefined,
  b: HTMLTableCellElement | undefined,
  upward: boolean,
): number {
  const sign = upward ? 1 : -1;
  if (a?.tagName === 'TH') {
    return sign * a.textContent.localeCompare(b?.textContent ?? '', document.documentElement.lang);
  }
  const [x, y] = [a?.dataset['sort'], b?.dataset['sort']];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  return sign * (Number(x) - Number(y));
}

customElements.define('league-table', LeagueTable);
