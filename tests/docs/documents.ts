import { globSync, readFileSync } from 'node:fs';

/** The documents that people write; pages of issues among them. */
export const documents = [
  'README.md',
  'LICENSE-content.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/README.md',
  ...globSync('docs/**/*.md').map((path) => path.replaceAll('\\', '/')),
].sort();

/** A document's text, with the spaces gone that align its tables. */
export const readDocument = (path: string): string =>
  readFileSync(path, 'utf8').replace(/ +/g, ' ').replace(/-{3,}/g, '---');
