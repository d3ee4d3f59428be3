import { longestId } from '#model/cell.ts';
import { suggestId } from '#ingest/suggest-id.ts';
import type { CellProblem } from './outcome.ts';

/** What stands before the sums below a table. */
const total =
  /^(?:(?:grand|sub)?\s*totals?|sum|average|mean|summe|gesamt|mittelwert|suma|promedio|media|somme|totaux|moyenne|soma|cyfanswm)$/i;

/** Whether a name is that of a sum or a mean below or beside a table. */
export const isTotal = (name: string): boolean => total.test(name);

/** Words that begin a note below a table, or a sentence. */
const note =
  /^(?:source|sources|notes?|nota|notas|quelle|fuente|fonte|updated)\s*:|^\S+(?:\s\S+){7,}/i;

/** Why a text is no id, with one that may be meant; `column` is the name of its column. */
export function diagnoseId(found: string, column: string): CellProblem {
  if (isTotal(found)) return { kind: 'malformed-id', found, facts: { why: 'total' } };
  if (note.test(found)) return { kind: 'malformed-id', found, facts: { why: 'note' } };
  if (found.length > longestId) return { kind: 'malformed-id', found, facts: { why: 'long' } };
  // `2026-27`, `2026/27` and `2026–27`: whatever stands between the digits.
  if (/^\d[\d\s/._\u2010-\u2015-]*$/.test(found)) {
    const why = column === 'edition' ? 'date' : 'number';
    const letter = why === 'date' ? 'y' : column.slice(0, 1);
    const suggestion = `${letter}${found.replace(/\D+/g, '-').replace(/-$/, '')}`;
    return { kind: 'malformed-id', found, facts: { why, suggestion } };
  }
  return { kind: 'malformed-id', found, facts: { suggestion: suggestId(found) } };
}
