import { readFileSync } from 'node:fs';
import type { Difference } from './compare-texts.ts';

/** A difference that was meant. What is left out holds for any; `*` stands for any run of letters. */
export interface Allowed {
  readonly part?: string;
  readonly where?: string;
  readonly old?: string;
  readonly new?: string;
  /** Why the new site is right. */
  readonly reason: string;
}

const keys = ['part', 'where', 'old', 'new', 'reason'];

/** The list of allowed differences in a file. Throws where an entry is malformed or gives no reason. */
export function readAllowed(file: string): Allowed[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file} is no list.`);
  return list.map((entry: unknown, index) => {
    if (isAllowed(entry)) return entry;
    throw new Error(`${file}, entry ${index + 1}: write ${keys.join(', ')}; reason is needed.`);
  });
}

const isAllowed = (entry: unknown): entry is Allowed =>
  typeof entry === 'object' &&
  entry !== null &&
  Object.entries(entry).every(([key, value]) => keys.includes(key) && typeof value === 'string') &&
  'reason' in entry &&
  entry.reason !== '' &&
  Object.keys(entry).length > 1;

/** Whether a difference is one that an entry allows. */
export const allows = (entry: Allowed, difference: Difference): boolean =>
  (['part', 'where', 'old', 'new'] as const).every((key) => {
    const pattern = entry[key];
    return pattern === undefined || matches(pattern, difference[key]);
  });

function matches(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
