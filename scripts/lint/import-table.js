/**
 * Who may import whom. `folders` are ours, `types` are ours for types alone, `packages` are
 * anybody else's; what is not listed is forbidden. src/README.md prints the same table for people.
 *
 * @type {Record<string, { folders?: string[], types?: string[], packages?: string[] }>}
 */
export const importTable = {
  model: { packages: ['zod'] },
  ingest: { folders: ['model', 'lineage'], packages: ['papaparse', 'fastest-levenshtein'] },
  lineage: { folders: ['model'] },
  score: { folders: ['model', 'lineage'], packages: ['fraction.js'] },
  relate: { folders: ['model', 'lineage'] },
  site: { folders: ['model'] },
  text: { packages: ['node:*', 'harfbuzzjs', 'wawoff2'] },
  chart: { folders: ['model', 'text', 'site'], packages: ['d3'] },
  svg: { types: ['chart'] },
  card: {
    folders: ['model', 'text'],
    packages: ['node:zlib', 'satori', 'sharp', '@resvg/resvg-js'],
  },
  publish: {
    folders: [
      'model',
      'ingest',
      'lineage',
      'score',
      'relate',
      'text',
      'chart',
      'svg',
      'card',
      'site',
    ],
    packages: [
      'node:*',
      'astro',
      '@astrojs/markdown-satteri',
      'subset-font',
      'feedsmith',
      'fflate',
    ],
  },
  components: {
    folders: ['site', 'svg', 'components', 'styles'],
    types: ['model', 'chart', 'relate'],
  },
  views: {
    folders: [
      'model',
      'lineage',
      'score',
      'relate',
      'chart',
      'svg',
      'card',
      'site',
      'publish',
      'styles',
    ],
    types: ['components'],
    packages: ['node:*', 'astro'],
  },
  parts: {
    folders: ['site', 'components', 'styles'],
    types: ['model', 'chart', 'relate', 'views'],
  },
  pages: {
    folders: ['publish', 'site', 'components', 'views', 'parts', 'styles'],
    packages: ['astro'],
  },
  browser: { folders: ['model', 'ingest', 'lineage', 'score', 'site'] },
  scripts: {
    folders: ['model', 'ingest', 'lineage', 'score', 'relate', 'site', 'card', 'publish', 'views'],
    packages: ['node:*', 'astro', '@astrojs/mdx', '@astrojs/sitemap', 'parse5', 'fflate', 'sharp'],
  },
};

/**
 * Packages that one file alone may import, so that replacing one stays a small change.
 *
 * @type {Record<string, string>}
 */
export const onlyImporter = {
  papaparse: 'src/ingest/table/split-csv.ts',
  harfbuzzjs: 'src/text/open-font.ts',
  wawoff2: 'src/text/open-font.ts',
  satori: 'src/card/draw-svg.ts',
  sharp: 'src/card/encode-png.ts',
  '@resvg/resvg-js': 'src/card/draw-pixels.ts',
  feedsmith: 'src/publish/feed/write-atom.ts',
  fflate: 'src/publish/write-zip.ts',
  '@astrojs/markdown-satteri': 'src/publish/text/text-compiler.ts',
};
