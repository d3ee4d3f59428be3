/** A term with what is known under it, for a list of facts. */
export interface Fact {
  readonly term: string;
  readonly lines: readonly { readonly text: string; readonly href?: string | undefined }[];
}
