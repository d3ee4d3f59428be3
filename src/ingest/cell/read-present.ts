import type { Column } from '#model/columns.ts';
import { findNearest } from '#ingest/nearest/find-nearest.ts';
import { suggestId } from '#ingest/nearest/suggest-id.ts';
import type { Delimiter } from '#ingest/text/sniff-delimiter.ts';
import { diagnoseAddress } from './diagnose-address.ts';
import { diagnoseDate } from './diagnose-date.ts';
import { diagnoseNumber } from './diagnose-number.ts';
import { diagnoseText } from './diagnose-text.ts';
import { failed, type CellOutcome, type CellProblem, type ReadCell } from './outcome.ts';
import { readNumberText } from './read-number-text.ts';

/** The reading of cells that are not blank, by the kind of their column. */
export function readPresent(column: Column, delimiter: Delimiter): ReadCell {
  switch (column.note.kind) {
    case 'text':
      // Its schema takes whatever is not blank, and asking it would cost more than the look itself.
      return (text) => {
        const problem = diagnoseText(text);
        return problem === undefined ? { ok: true, value: text } : failed(problem);
      };
    case 'name':
      return (text) => {
        const problem = diagnoseText(text);
        return problem === undefined ? parse(column, text, diagnoseEmpty) : failed(problem);
      };
    case 'id':
      return (text) => parse(column, text, diagnoseId);
    case 'choice':
      return (text) => parse(column, text.toLowerCase(), () => diagnoseChoice(column, text));
    case 'decimal':
      return (text) => readDecimal(column, text, delimiter);
    case 'whole':
      return (text) => parse(column, text, (found) => diagnoseNumber(found, false));
    case 'date':
      return (text) => parse(column, text, (found) => diagnoseDate(found, false));
    case 'partial date':
      return (text) => parse(column, text, (found) => diagnoseDate(found, true));
    case 'address':
      return (text) => parse(column, text, diagnoseAddress);
  }
}

function parse(column: Column, text: string, diagnose: (text: string) => CellProblem): CellOutcome {
  const parsed = column.parse(text);
  return parsed.success ? { ok: true, value: parsed.value } : failed(diagnose(text));
}

function readDecimal(column: Column, text: string, delimiter: Delimiter): CellOutcome {
  const number = readNumberText(text, delimiter);
  if (number.clear) {
    return parse(column, number.text, () => diagnoseNumber(text, column.name === 'mark'));
  }
  const { first, second } = number;
  const facts = first === second ? { first } : { first, second };
  return failed({ kind: 'ambiguous-number', found: text, facts });
}

const diagnoseEmpty = (found: string): CellProblem => ({ kind: 'missing-value', found });

function diagnoseId(found: string): CellProblem {
  const suggestion = suggestId(found);
  return {
    kind: 'malformed-id',
    found,
    facts: suggestion === undefined ? {} : { suggestion },
  };
}

function diagnoseChoice(column: Column, found: string): CellProblem {
  const allowed = column.note.choices ?? [];
  const nearest = findNearest(found, allowed);
  return { kind: 'unknown-word', found, nearest, facts: { allowed: allowed.join(', ') } };
}
