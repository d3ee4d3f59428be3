import type { Column } from '#model/columns.ts';
import type { Delimiter } from '#ingest/text/sniff-delimiter.ts';
import { memoise } from './memoise.ts';
import { failed, type CellOutcome, type ReadCell } from './outcome.ts';
import { readPresent } from './read-present.ts';
import { normaliseName, normaliseWord, trimText } from './normalise.ts';

/**
 * The reading of a column's cells: blank cells take what the schema gives them or are missing
 * values, all others are normalised, parsed by the column's schema and, where it refuses them,
 * diagnosed. Ids, words and numbers are read once for each different text.
 */
export function cellReader(column: Column, delimiter: Delimiter): ReadCell {
  const blank = readBlank(column);
  const present = readPresent(column, delimiter);
  if (column.note.kind === 'text') {
    return (text) => {
      const trimmed = trimText(text);
      return trimmed === '' ? blank : present(trimmed);
    };
  }
  const normalise = column.note.kind === 'name' ? normaliseName : normaliseWord;
  return memoise((text) => {
    const word = normalise(text);
    return word === '' ? blank : present(word);
  });
}

/** What a blank cell, or a column that is left out, comes to. */
function readBlank(column: Column): CellOutcome {
  const parsed = column.parse(undefined);
  if (parsed.success) return { ok: true, value: parsed.value };
  return failed({ kind: 'missing-value', found: '', facts: { about: column.note.about } });
}
