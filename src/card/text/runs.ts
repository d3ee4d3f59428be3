const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A line in runs of one direction, in reading order. satori's bidirectional text is simplified: a
 * number in a right-to-left line comes out turned round unless it has a box of its own.
 */
export function splitRuns(line: string): string[] {
  if (!rightToLeft.test(line)) return [line];
  const runs: string[][] = [];
  let before: boolean | undefined;
  for (const word of line.split(' ')) {
    const turned = rightToLeft.test(word);
    if (turned === before) runs.at(-1)?.push(word);
    else runs.push([word]);
    before = turned;
  }
  return runs.map((words) => words.join(' '));
}
