import type { CellKind } from '#model/cell.ts';
import type { Column } from '#model/columns.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import type { Delimiter } from '#ingest/table/read-text.ts';
import { choiceInOtherWords } from './choice-words.ts';
import { diagnoseDate } from './diagnose-date.ts';
import { diagnoseId } from './diagnose-id.ts';
import { detectSerial, diagnoseNumber, readNumberText } from './read-number.ts';
import { refuseLong, remarkOnLong } from './long-number.ts';
import { remarkOnText } from './remark-on-text.ts';
import { diagnoseText } from './diagnose-text.ts';
import { diagnoseAddress } from './diagnose-address.ts';
import { normaliseAddress, normaliseName, normaliseWord, trimText } from './normalise.ts';
import { failed, type CellOutcome, type CellProblem, type ReadCell } from './outcome.ts';

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
  const normalise = normaliserOf(column.note.kind);
  const readWord = (word: string) => (word === '' ? blank : present(word));
  const known = new Map<string, CellOutcome>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const outcome = readWord(normalise(text));
    known.set(text, outcome);
    return outcome;
  };
}

function normaliserOf(kind: CellKind): (text: string) => string {
  if (kind === 'address') return normaliseAddress;
  return kind === 'name' ? normaliseName : normaliseWord;
}

/** What a blank cell, or a column that is left out, comes to. */
function readBlank(column: Column): CellOutcome {
  const parsed = column.parse(undefined);
  if (parsed.success) return { ok: true, value: parsed.value };
  return failed({ kind: 'missing-value', found: '', facts: { about: column.note.about } });
}

/** The reading of cells that are not blank, by the kind of their column. */
function readPresent(column: Column, delimiter: Delimiter): ReadCell {
  switch (column.note.kind) {
    case 'text':
      // Its schema takes whatever is not blank, and asking it would cost more than the look itself.
      return (text) => {
        const problem = diagnoseText(text);
        return problem === undefined
          ? { ok: true, value: text, remark: remarkOnText(column.name, text) }
          : failed(problem);
      };
    case 'name':
      return (text) => {
        const problem = diagnoseText(text);
        if (problem !== undefined) return failed(problem);
        return withRemark(parse(column, text, diagnoseEmpty), remarkOnText(column.name, text));
      };
    case 'id':
      return (text) => parse(column, text, (found) => diagnoseId(found, column.name));
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

const isDecimal = /^-?\d+(?:\.\d+)?$/;

/** A remark belongs to a cell that was taken; what is wrong with another says more. */
const withRemark = (outcome: CellOutcome, remark: CellProblem | undefined): CellOutcome =>
  outcome.ok ? { ...outcome, remark } : outcome;

function readDecimal(column: Column, text: string, delimiter: Delimiter): CellOutcome {
  const number = readNumberText(text, delimiter);
  if (number.clear) {
    const isMark = column.name === 'mark';
    const serial = detectSerial(number.text);
    if (serial !== undefined) {
      const facts = { why: 'date', typed: serial } as const;
      const kind = isMark ? 'mark-became-date' : 'malformed-number';
      return failed({ kind, found: text, facts });
    }
    const refused = refuseLong(number.text);
    if (refused !== undefined && isDecimal.test(number.text)) return refused;
    const read = parse(column, number.text, () => diagnoseNumber(text, isMark));
    return withRemark(read, remarkOnLong(number.text));
  }
  const { first, second } = number;
  const facts = first === second ? { first } : { first, second };
  return failed({ kind: 'ambiguous-number', found: text, facts });
}

const diagnoseEmpty = (found: string): CellProblem => ({ kind: 'missing-value', found, facts: {} });

function diagnoseChoice(column: Column, found: string): CellProblem {
  const allowed = column.note.choices ?? [];
  const nearest = choiceInOtherWords(found, allowed) ?? findNearest(found, allowed);
  const isNumber = nearest === undefined && /^\d+(?:[.,]\d+)?$/.test(found);
  const what = isNumber ? ('number' as const) : undefined;
  return { kind: 'unknown-word', found, nearest, facts: { allowed: allowed.join(', '), what } };
}
