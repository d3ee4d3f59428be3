/** One program run: a tool of an installed package, or a script of ours run by this Node. */
export interface Command {
  tool?: string;
  script?: string;
  arguments?: string[];
}

/** One line of what `npm test` prints. */
export interface Step {
  name: string;
  commands: Command[];
  /** Steps that must be over before this one begins, whatever came of them. */
  after?: string[];
  /** Steps without whose success this one means nothing. */
  needs?: string[];
  /** Uses both cores itself. */
  alone?: boolean;
}

export interface StepResult {
  name: string;
  state: 'passed' | 'failed' | 'not run';
  seconds: number;
  output: string;
  /** Tests inside the step; a step that counts nothing is one test. */
  passed: number;
  failed: number;
}
