/** A named example of a component: it feeds the gallery, the golden files and the geometry tests. */
export interface Example<Props> {
  /** Kebab-case, used in file names. */
  readonly name: string;
  /** What it shows, in plain words. */
  readonly title: string;
  readonly props: Props;
}
