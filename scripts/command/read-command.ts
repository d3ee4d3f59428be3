import { parseArgs, type ParseArgsConfig } from 'node:util';
import { keptByNpm } from './kept-by-npm.ts';
import { quote } from './name-campaign.ts';
import { refuseCommand } from './refuse-command.ts';
import { watchOutput } from './watch-output.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and words that a command was given, those too that npm kept because no `--` stood before
 * them. Where it can't be understood, says what and the right form, and ends the process: nobody who
 * mistypes an option should read a stack trace.
 *
 * @param form how the command is written, as a person would type it
 */
export function readCommand<const Given extends ParseArgsConfig & { options: Options }>(
  form: string,
  config: Given,
  environment = process.env,
) {
  const { args: given = process.argv.slice(2) } = config;
  if (config.args === undefined) watchOutput();
  const kept = keptByNpm(config.options, environment);
  if (kept.parted !== undefined) {
    return refuseCommand(
      `npm took --${kept.parted} for an option of its own.`,
      rightCommand(form, { config, parted: kept.parted, given }),
    );
  }
  // What was typed behind -- comes last, and holds.
  const args = [...kept.args, ...given];
  try {
    return parseArgs({ ...config, args });
  } catch (error) {
    return refuseCommand(misunderstood({ ...config, args }) ?? messageOf(error), form);
  }
}

/** The command with `--` where that was forgotten, or its form where more than one word may be the value. */
function rightCommand(
  form: string,
  { config, parted, given }: { config: ParseArgsConfig; parted: string; given: readonly string[] },
): string {
  const [value, ...others] = given;
  if (config.allowPositionals === true || value === undefined || others.length > 0) return form;
  return `${form.replace(/ -- .*$/, '')} -- --${parted} ${quote(value)}`;
}

/** What of the command line is none of the options, in words; undefined where all is. */
function misunderstood({
  options,
  args,
  allowPositionals = false,
}: ParseArgsConfig & { options: Options; args: string[] }) {
  const { tokens } = parseArgs({
    options,
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals) return unknown(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (option === undefined) return unknown(token.rawName);
    const hasValue = token.value !== undefined && (token.inlineValue || !/^-/.test(token.value));
    if (option.type === 'string' && !hasValue) return `${token.rawName} needs a value.`;
    if (option.type === 'boolean' && hasValue) return `${token.rawName} takes no value.`;
  }
  return undefined;
}

const unknown = (given: string): string => `"${given}" is not understood.`;

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.message}.` : String(error);
