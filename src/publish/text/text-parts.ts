import type { TextPlugin } from './text-compiler.ts';

type JsxElement = Pick<
  Parameters<NonNullable<TextPlugin['mdxJsxTextElement']>>[0],
  'name' | 'attributes' | 'position'
>;

/** An element or component that a text places. */
export interface PlacedElement {
  readonly name: string;
  readonly line: number;
  /** By name; undefined where code works the value out. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  /** Whether code gives it further attributes. */
  readonly isOpen: boolean;
}

/** Something that stands in a line of a text. */
interface Piece {
  readonly text: string;
  readonly line: number;
}

/** What a text is made of, as far as it can be wrong although it compiles. */
export interface TextParts {
  readonly elements: readonly PlacedElement[];
  /** What stands in braces. */
  readonly expressions: readonly Piece[];
  /** Lines of code, such as imports. */
  readonly code: readonly Piece[];
  /** The addresses of pictures. */
  readonly pictures: readonly Piece[];
}

/** A reader of what a text is made of: a plugin for its compiler, and what it has seen. */
export function textReader(): { readonly plugin: TextPlugin; readonly parts: TextParts } {
  const elements: PlacedElement[] = [];
  const [expressions, code, pictures]: [Piece[], Piece[], Piece[]] = [[], [], []];
  const noteElement = (node: JsxElement): void => {
    const line = lineOf(node);
    for (const attribute of node.attributes) {
      const text = codeOf(attribute);
      if (text !== undefined) expressions.push({ text, line });
    }
    if (node.name !== null) elements.push({ name: node.name, line, ...attributesOf(node) });
  };
  const note = (pieces: Piece[]) => (node: { readonly value: string } & Positioned) => {
    pieces.push({ text: node.value, line: lineOf(node) });
  };
  const plugin: TextPlugin = {
    name: 'text-parts',
    options: { position: true },
    mdxJsxTextElement: noteElement,
    mdxJsxFlowElement: noteElement,
    mdxTextExpression: note(expressions),
    mdxFlowExpression: note(expressions),
    mdxjsEsm: note(code),
    image: (node) => {
      pictures.push({ text: node.url, line: lineOf(node) });
    },
  };
  return { plugin, parts: { elements, expressions, code, pictures } };
}

interface Positioned {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

const lineOf = ({ position }: Positioned): number => position?.start.line ?? 1;

function attributesOf({ attributes }: JsxElement): Pick<PlacedElement, 'attributes' | 'isOpen'> {
  const typed = attributes.flatMap((attribute): [string, string | undefined][] =>
    attribute.type === 'mdxJsxAttribute' ? [[attribute.name, valueOf(attribute.value)]] : [],
  );
  return { attributes: new Map(typed), isOpen: typed.length < attributes.length };
}

/** What code gives an attribute, or several, its value. */
function codeOf(attribute: JsxElement['attributes'][number]): string | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return attribute.value;
  return typeof attribute.value === 'object' ? attribute.value?.value : undefined;
}

/** A value as typed, in quotation marks alone or within braces. */
function valueOf(value: string | null | undefined | { readonly value: string }) {
  if (typeof value !== 'object' || value === null) return value ?? '';
  return /^\s*(["'`])([^"'`$\\]*)\1\s*$/.exec(value.value)?.[2];
}
