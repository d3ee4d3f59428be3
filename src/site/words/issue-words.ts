/** What a message says besides where the issue is and what was found. */
export interface IssueSentences {
  /** What stands there when all is well. */
  readonly expected: string;
  /** What to do, as whole sentences. */
  readonly mend: string;
}

/**
 * The words of one kind of issue; `{name}` stands for a fact of the issue. A variant is said in
 * their place where its condition holds, the last that does: `headerRow` where there is such a
 * fact, `why=date` where it has that value, `from+to` where both hold.
 */
export interface IssueWords extends IssueSentences {
  readonly variants?: Readonly<Record<string, Partial<IssueSentences>>>;
}
