import type { ChangeKind } from './tables/department-changes.ts';
import type { AddressFacts, AnswerFacts, LogoFacts, TextFacts } from './text-facts.ts';
import type { Settings } from './tables/site.ts';

/**
 * `by status`: an error in a published edition and a warning in a draft. `by effect`: an error where
 * a score may be wrong for it, otherwise a warning; the check knows which.
 */
type KindSeverity = 'error' | 'warning' | 'by status' | 'by effect';

/** One kind of issue: its severity, and the names and types of what its sentence is filled with. */
interface Kind<Facts> {
  readonly severity: KindSeverity;
  /** Never there; it carries the type of the facts. */
  readonly facts?: Facts;
}

/** What a sentence without blanks is filled with. */
type NoFacts = Record<string, never>;

const error = <Facts extends object = NoFacts>(): Kind<Facts> => ({ severity: 'error' });
const warning = <Facts extends object = NoFacts>(): Kind<Facts> => ({ severity: 'warning' });
const byStatus = <Facts extends object = NoFacts>(): Kind<Facts> => ({ severity: 'by status' });
const byEffect = <Facts extends object = NoFacts>(): Kind<Facts> => ({ severity: 'by effect' });

/** Why the bytes of a file are no table. */
export type Unreadable =
  | 'workbook'
  | 'old-workbook'
  | 'encoding'
  | 'nul'
  | 'web-page'
  | 'lfs-pointer'
  | 'merge-conflict'
  | 'folder'
  | 'device'
  | 'link'
  | 'loop'
  | 'rights';

/** What a text that is no number may be. */
export type NumberSign =
  | 'date'
  | 'word'
  | 'formula'
  | 'out of'
  | 'percent'
  | 'scientific'
  | 'dash'
  | 'nothing said'
  | 'status'
  | 'unit'
  | 'sign'
  | 'spaces'
  | 'long'
  | 'text';

/** Why a text is no number; the number meant, or what was typed where a spreadsheet made a date of it. */
type NumberFacts = { why: NumberSign; meant?: string | undefined; typed?: string | undefined };

/** What of a method may differ between two editions. */
export type MethodPart =
  | 'criteria-dropped'
  | 'criteria-added'
  | 'max_mark'
  | 'weight'
  | 'theme'
  | 'themes-dropped'
  | 'themes-added'
  | 'theme_weight'
  | 'department_weight'
  | 'no_response'
  | 'withheld';

/**
 * Every kind of issue, in the order of a report: what is wrong with files, then rows, then cells,
 * then what the tables say together. Facts that a check misspells do not compile, and nor do words
 * that ask for a fact which their kind does not have.
 */
export const issueKinds = {
  // Files
  'missing-file': error<{ neededBy?: string }>(),
  'tables-elsewhere': error<{ what: 'folder' | 'workbook' | 'zip' }>(),
  'doubled-file': error<{ others: string; as: string }>(),
  'unreadable-file': error<{ why: Unreadable; as?: string | undefined; what?: 'text' }>(),
  'empty-table': error<{ what: 'no header' | 'no rows' }>(),
  'unknown-file': byEffect(),
  'unread-text': warning(),
  'malformed-text': byStatus<TextFacts>(),
  'unknown-component': byStatus<{ known: string }>(),
  'text-without-answer': byStatus<AnswerFacts>(),
  'text-part-not-shown': warning<{ why: 'remote' | 'style' | 'script' }>(),
  'logo-not-shown': warning<LogoFacts>(),
  // Headers and rows
  'missing-column': error<{
    column: string;
    headerRow?: number | undefined;
    why?: 'data' | 'other names';
  }>(),
  'cross-table': error<{ down: 'department' | 'criterion'; across: number; edition: string }>(),
  'doubled-column': error<{ first: string }>(),
  'unknown-column': byEffect<{
    why?: 'resembles' | 'fits' | 'several';
    column?: string;
    columns?: string;
    names?: string;
  }>(),
  'ragged-row': error<{ cells: number; columns: number; what?: 'number' | undefined }>(),
  'short-row': byEffect<{ cells: number; usual: number; missing: string }>(),
  'row-in-one-cell': error<{ what?: 'rows' }>(),
  'row-cut-in-two': error<{ rest: string; next: number }>(),
  'other-table': error<{ what: 'header' | 'table' }>(),
  'stray-quote': error(),
  'blank-row': warning(),
  'doubled-key': error<{ key: string; first: number }>(),
  // Cells
  'missing-value': error<{ about?: string }>(),
  'malformed-id': error<{
    suggestion?: string | undefined;
    files?: string | undefined;
    why?: 'long' | 'date' | 'number' | 'total' | 'note' | 'name' | 'page' | undefined;
  }>(),
  'reserved-id': error<{ reserved: string; what?: 'page' | 'device' }>(),
  'same-name': warning<{ other: string; first: number }>(),
  'unknown-reference': error<{
    table: string;
    edition?: string | undefined;
    lacking?: string | undefined;
    swapped?: string | undefined;
  }>(),
  'unknown-word': error<{ allowed: string; what?: 'number' | undefined }>(),
  'malformed-number': error<NumberFacts>(),
  'ambiguous-number': error<{ first: string; second?: string }>(),
  'number-with-tail': error<{ meant: string }>(),
  'number-with-many-digits': warning<{ short: string }>(),
  'number-cut-in-two': error<{ whole: string; column: string }>(),
  'malformed-date': error<{
    form: 'full' | 'partial';
    first?: string | undefined;
    second?: string | undefined;
  }>(),
  'unsafe-address': error<AddressFacts>(),
  'formula-in-text': error<{ why: 'formula' | 'failed' }>(),
  'unsafe-text': error<{ why: 'garbled' | 'lost' | 'hidden'; character: string }>(),
  'letter-lost': warning<{ word: string }>(),
  'page-became-date': warning<{ typed: string }>(),
  'character-without-glyph': warning<{ characters: string; setting?: 'language' }>(),
  // Settings and editions
  'malformed-setting': error<{
    setting: keyof Settings;
    holds: string;
    allowed: string;
    why?: AddressFacts['why'] | 'query' | 'file' | 'several' | 'own site' | undefined;
    right?: string | undefined;
    host?: string;
    character?: string;
  }>(),
  'no-address': warning(),
  'no-contact': warning(),
  'language-without-words': warning<{ languages: string }>(),
  'term-incomplete': error<{ given: string; missing: string }>(),
  'published-before-window': warning<{ first: string }>(),
  'embargo-for-years': warning<{ today: string }>(),
  'reversed-window': error<{ from: string }>(),
  'setting-out-of-range': error<{ least: number; most: number }>(),
  'judgement-without-reason': error(),
  'judgement-without-score': error(),
  'judgement-not-used': error(),
  'edition-without-content': byStatus<{
    missing: 'assessments' | 'criteria' | 'both';
    edition: string;
    rows?: 'none' | undefined;
  }>(),
  'method-differs': error<{
    what: MethodPart;
    detail: string;
    method: string;
    before: string;
    edition: string;
  }>(),
  'edition-continues-nothing': warning<{ before: string; count: number }>(),
  // Criteria, levels, weights, bands
  'limit-not-positive': error(),
  'weight-not-positive': error(),
  'weights-gone': warning<{ edition: string; before: string; what: 'criteria' | 'themes' }>(),
  'theme-weights-incomplete': error<{ theme: string; edition: string }>(),
  'criterion-without-theme': error<{ criterion: string; edition: string }>(),
  'follows-nothing': error<{ table?: 'objectives'; before?: string | undefined }>(),
  'comparison-without-follows': error(),
  'incomparable-without-reason': warning(),
  'scale-changed': warning<{
    criterion: string;
    before: string;
    now?: string | undefined;
    then?: string | undefined;
  }>(),
  'level-above-max': error<{ criterion: string; most: string }>(),
  'band-without-zero': error<{ edition: string }>(),
  'band-out-of-range': error(),
  'doubled-band': error<{ first: number }>(),
  // Marks
  'mark-out-of-range': error<{ most: string }>(),
  'mark-became-date': error<NumberFacts>(),
  'mark-with-text': error<NumberFacts>(),
  'mark-and-status-at-odds': error<{ status: string }>(),
  'mark-missing': byStatus(),
  'department-without-rows': byEffect<{
    department: string;
    edition: string;
    why: 'before' | 'evidence' | 'reply' | 'open';
    before?: string | undefined;
  }>(),
  'row-missing': error<{ department: string; criteria: string }>(),
  'status-without-rule': error<{
    status: string;
    column: string;
    edition: string;
    count: number;
  }>(),
  'status-without-reason': error<{ status: string }>(),
  'no-agreed-mark': byStatus<{ department: string; criterion: string }>(),
  'assessor-by-name': warning(),
  'agreed-outside-assessors': warning<{ least: string; most: string }>(),
  'mark-for-all': error(),
  'mark-off-level': warning<{ criterion: string; levels: string }>(),
  'reason-without-words': warning(),
  'scored-without-reason': warning(),
  'scored-without-evidence': warning<{ department: string; criterion: string }>(),
  'edition-without-evidence': warning<{ edition: string; count: number }>(),
  // Evidence
  'evidence-outside-window': warning<{ from?: string | undefined; to?: string | undefined }>(),
  'evidence-after-publication': warning<{ published?: string; today?: string }>(),
  'evidence-without-source': warning(),
  // Departments and lineage
  'department-not-there': error<{
    edition: string;
    first: string;
    last: string;
    closed?: string;
    opened?: string;
    definedIn: number;
  }>(),
  'closed-before-opened': error<{ opened: string }>(),
  'change-incomplete': error<{ kind: ChangeKind; end: 'from' | 'to'; needed: 'yes' | 'no' }>(),
  'lineage-circular': error<{ path: string }>(),
  'renamed-twice': error<{ end: 'from' | 'to'; first: number; other: string }>(),
  'lineage-after-close': error<{
    department: string;
    end: 'from' | 'to';
    definedIn: number;
    closed: string;
  }>(),
  'lineage-before-open': error<{
    department: string;
    end: 'from' | 'to';
    definedIn: number;
    opened: string;
  }>(),
  'lineage-without-close': warning<{ kind: ChangeKind; changed: string; definedIn: number }>(),
  'closed-without-change': warning<{ department: string }>(),
  // Objectives and links
  'relevance-out-of-range': error(),
  'relevance-and-form-at-odds': error<{ what: 'missing' | 'given' | 'not-made' }>(),
  'doubled-link': error<{ first: number }>(),
  'objective-not-shared': error<{ objective: string; sharing: string }>(),
  'objective-without-links': warning<{ department?: string; edition?: string; count?: number }>(),
  'relevance-without-reason': warning<{ relevance: number }>(),
  'explicit-without-quote': warning(),
  // Published scores, replies, helplines
  'published-score-without-words': error(),
  'published-score-out-of-range': error(),
  'published-score-not-reproduced': error<{
    edition: string;
    department: string;
    shown?: string | undefined;
    why?: string | undefined;
  }>(),
  'reply-without-text': warning(),
  'reply-before-asked': error<{ asked: string }>(),
  'number-not-dialled': error<{ plain?: string | undefined; what?: 'two' | undefined }>(),
  'number-may-lack-zero': warning(),
  'helpline-not-checked': warning<{ oldest: string; days: number }>(),
  'checked-in-future': warning<{ today: string }>(),
};
