/** The permanent addresses of a site, each a path from the root of its host with the base path in it. */
export interface AddressBook {
  readonly home: string;
  readonly reports: string;
  readonly departments: string;
  readonly data: string;
  readonly about: string;
  /** The feed of new reports. */
  readonly feed: string;
  report: (edition: string) => string;
  department: (edition: string, department: string) => string;
  criterion: (edition: string, criterion: string) => string;
  theme: (edition: string, theme: string) => string;
  method: (edition: string) => string;
  /** The press pack. */
  press: (edition: string) => string;
  /** The map of relevance. */
  map: (edition: string) => string;
  /** The map itself as a file, such as `map.svg`. */
  mapFile: (edition: string, file: string) => string;
  forms: (edition: string) => string;
  form: (edition: string, form: string) => string;
  /** The sharing kit, and a file of it such as `edition.zip`. */
  share: (edition: string) => string;
  shareFile: (edition: string, file: string) => string;
  /** What other sites may show: `departments/transport`, `league` or `map`. */
  embed: (edition: string, path: string) => string;
  departmentHistory: (department: string) => string;
  /** A page that the campaign wrote itself, at the root of the site. */
  ownPage: (id: string) => string;
  /** A download of one edition, such as `scores.csv`. */
  download: (edition: string, file: string) => string;
  /** A file at the root of the site, such as `favicon.svg`. */
  asset: (file: string) => string;
}

/**
 * The address book of a site under a base path.
 * @param base the path that the site is served under, `/` or `/grades/`
 */
export function addressBook(base: string): AddressBook {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (...segments: string[]): string => `${root}${segments.map((s) => `${s}/`).join('')}`;
  return {
    home: root,
    reports: page('reports'),
    departments: page('departments'),
    data: page('data'),
    about: page('about'),
    feed: `${root}feed.xml`,
    report: (edition) => page('reports', edition),
    department: (edition, department) => page('reports', edition, 'departments', department),
    criterion: (edition, criterion) => page('reports', edition, 'criteria', criterion),
    theme: (edition, theme) => page('reports', edition, 'themes', theme),
    method: (edition) => page('reports', edition, 'method'),
    press: (edition) => page('reports', edition, 'press'),
    map: (edition) => page('reports', edition, 'map'),
    mapFile: (edition, file) => `${page('reports', edition, 'map')}${file}`,
    forms: (edition) => page('reports', edition, 'forms'),
    form: (edition, form) => page('reports', edition, 'forms', form),
    share: (edition) => page('reports', edition, 'share'),
    shareFile: (edition, file) => `${page('reports', edition, 'share')}${file}`,
    embed: (edition, path) => page('embed', edition, path),
    departmentHistory: (department) => page('departments', department),
    ownPage: (id) => page(id),
    download: (edition, file) => `${page('data', edition)}${file}`,
    asset: (file) => `${root}${file}`,
  };
}
