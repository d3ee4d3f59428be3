import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/** What a compiler of texts takes besides its processor; a build and the check give it the same. */
export const textOptions = {
  // A highlighter writes styles into its elements, which the content security policy refuses.
  syntaxHighlight: false,
} as const;

type Entry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** A plugin of the compiler, by the nodes that it looks at. */
export type TextPlugin = Exclude<
  Entry,
  ((...given: never) => unknown) | readonly unknown[] | null | undefined | false
>;

/**
 * The compiler of MDX that a build hands to Astro, which @astrojs/mdx then uses, and the check uses
 * by itself: what one of them takes the other takes.
 *
 * @param readers plugins that look at what they are given, and change nothing
 */
export const textProcessor = (readers: readonly TextPlugin[] = []) =>
  satteri({ mdastPlugins: readers, hastPlugins: [alignByClass] });

const sides: Readonly<Record<string, string>> = { left: 'start', center: 'center', right: 'end' };

/** The columns of tables are aligned by class, because the content security policy refuses styles. */
const alignByClass: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'align-by-class',
  element: {
    filter: ['th', 'td'],
    visit: (node, context) => {
      const [, side = ''] = /^text-align:\s*(\w+)/.exec(node.properties['style'] ?? '') ?? [];
      if (sides[side] === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`to-${sides[side]}`]);
    },
  },
};
