import { diagnoseTextFault, type TextFault } from './diagnose-text-fault.ts';
import { readHead } from './read-head.ts';
import { textOptions, textProcessor } from './text-compiler.ts';
import { textReader, type TextParts } from './text-parts.ts';

/** What a text places, and what is wrong with it. */
export interface CompiledText extends TextParts {
  readonly faults: readonly TextFault[];
}

/** So many faults of one text are told; of more nobody reads. */
const told = 20;

/**
 * Compiles a text as a build does, without running it. Where it does not compile, the character that
 * began the fault is covered up and the rest compiled, so that every fault is told at once. Never
 * throws.
 *
 * @param file where it stands, which the compiler is told
 */
export async function compileText(file: string, source: string): Promise<CompiledText> {
  const { frontmatter, content, faults } = readHead(source);
  const found = [...faults];
  let covered = content;
  for (;;) {
    const { plugin, parts } = textReader();
    const renderer = await textProcessor([plugin]).createMdxRenderer?.(textOptions, {
      optimize: false,
    });
    try {
      await renderer?.process(covered, file, frontmatter);
      return { ...parts, faults: found };
    } catch (error) {
      const { at, ...fault } = diagnoseTextFault(
        { source, covered },
        error instanceof Error ? error.message : String(error),
      );
      found.push(fault);
      if (at === undefined || found.length === told) return { ...parts, faults: found };
      covered = `${covered.slice(0, at)}_${covered.slice(at + 1)}`;
    }
  }
}
