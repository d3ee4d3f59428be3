/** Ends a command that was used wrongly: one plain line, and the exit code 2. */
export function refuseCommand(why: string, form: string): never {
  console.error(`${why} Write: ${form}`);
  process.exit(2);
}
