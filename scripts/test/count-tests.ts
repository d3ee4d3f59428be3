/** How many tests a test program says have passed and failed; undefined when it says nothing of it. */
export function countTests(output: string): { passed: number; failed: number } | undefined {
  // "Tests  1 failed | 30 passed (31)" or, on lines of their own, "1 failed" and "30 passed (2.1s)".
  const summary = /^\s*Tests {2}.*$/m.exec(output)?.[0] ?? findLines(output);
  const passed = /(\d+) passed/.exec(summary)?.[1];
  const failed = /(\d+) failed/.exec(summary)?.[1];
  if (passed === undefined && failed === undefined) return undefined;
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
}

function findLines(output: string): string {
  return (output.match(/^ {2}\d+ (passed|failed).*$/gm) ?? []).join('\n');
}
