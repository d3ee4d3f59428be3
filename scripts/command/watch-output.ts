/**
 * Ends a command whose output can't be written, on a full disk for example, with the exit code 1:
 * whoever reads the file later would take a part of it for the whole. A reader that has seen enough
 * (`| head`) is no fault.
 */
export function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stopUnlessUnread);
}

/** Says why output can't be written, and ends the process. */
export function stopUnlessUnread(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') return;
  console.error(`The command stopped, because its output could not be written: ${error.message}.`);
  process.exit(1);
}
