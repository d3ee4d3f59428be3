import { ascending, groups } from 'd3';
import type { RulerMark } from './data.ts';

/** The departments that share a tenth of the ruler, in the order of their names. */
export interface Stack {
  /** The tenth, as a score. */
  readonly at: number;
  readonly marks: readonly RulerMark[];
}

/**
 * Departments by the tenth of a score where they stand, lowest first. Two that lie closer than a
 * tenth would cover one another, so they are piled up instead.
 */
export function stackMarks(marks: readonly RulerMark[]): Stack[] {
  return groups(marks, (mark) => Math.round(mark.figure.value * 10))
    .map(([tenth, members]) => ({
      at: tenth / 10,
      marks: [...members].sort((a, b) => ascending(a.name, b.name)),
    }))
    .sort((a, b) => a.at - b.at);
}

/** How many departments the largest pile holds; 0 without any. */
export function tallestStack(stacks: readonly Stack[]): number {
  return Math.max(0, ...stacks.map((stack) => stack.marks.length));
}

/** What is written beside one pile. */
export interface Entry {
  readonly at: number;
  readonly name: string;
  /** Blank for silence: that it counts as 0 is said once, beneath. */
  readonly shown: string;
  readonly silent: boolean;
}

/** The entries of a pile; more silent departments than `max` are written as their number. */
export function listEntries(stack: Stack, silentCount: string, max: number): Entry[] {
  const silent = stack.marks.filter((mark) => mark.silent);
  const scored = stack.marks.filter((mark) => !mark.silent);
  const entries = (silent.length > max ? [] : silent).concat(scored).map((mark) => ({
    at: stack.at,
    name: mark.name,
    shown: mark.silent ? '' : mark.figure.shown,
    silent: mark.silent,
  }));
  const [first] = silent;
  if (first === undefined || silent.length <= max) return entries;
  return [{ at: stack.at, name: silentCount, shown: '', silent: true }, ...entries];
}
