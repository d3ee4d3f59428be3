import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What npm did with options that stood before `--`. */
export interface KeptByNpm {
  /** The options as they are written behind `--`. */
  readonly args: readonly string[];
  /** An option whose value npm took for a word of its own: `--campaign FOLDER` without a sign of equality. */
  readonly parted: string | undefined;
}

/**
 * The options of a command that npm kept for itself because no `--` stood before them. It hands them on
 * as variables: `--campaign=x` is `npm_config_campaign`, and `--no-cards` leaves `npm_config_cards` blank.
 */
export function keptByNpm(
  options: Options,
  environment: Readonly<Record<string, string | undefined>>,
): KeptByNpm {
  // What a person has in a file of settings reaches programs that npm did not start too.
  if (environment['npm_lifecycle_event'] === undefined) return { args: [], parted: undefined };
  const args: string[] = [];
  let parted: string | undefined;
  for (const [name, { type }] of Object.entries(options)) {
    const isNegation = name.startsWith('no-');
    const key = (isNegation ? name.slice('no-'.length) : name).replaceAll('-', '_');
    const value = environment[`npm_config_${key}`];
    if (value === undefined) continue;
    if (type === 'string') {
      if (value === 'true') parted = name;
      else args.push(`--${name}=${value}`);
    } else if (isNegation) {
      if (value === '' || value === 'false') args.push(`--${name}`);
    } else if (value === 'true') args.push(`--${name}`);
    else if (value !== '' && value !== 'false') args.push(`--${name}=${value}`);
  }
  return { args, parted };
}
