/**
 * What made a page, in its head. A build replaces a folder only where its first page says this, in
 * whatever version; the version is that of package.json.
 */
export const generator = 'Making the Grade 0.1.0';
