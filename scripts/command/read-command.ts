import { parseArgs, type ParseArgsConfig } from 'node:util';
import { refuseCommand } from './refuse-command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and words that a command was given. Where it can't be understood, says what and the
 * right form, and ends the process: nobody who mistypes an option should read a stack trace.
 *
 * @param form how the command is written, as a person would type it
 */
export function readCommand<const Given extends ParseArgsConfig & { options: Options }>(
  form: string,
  config: Given,
) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseCommand(misunderstood(config) ?? messageOf(error), form);
  }
}

/** What of the command line is none of the options, in words; undefined where all is. */
function misunderstood({
  options,
  args = process.argv.slice(2),
  allowPositionals = false,
}: ParseArgsConfig & { options: Options }) {
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
