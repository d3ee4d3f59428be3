/** Words of the lists of tables to download. */
export const files = {
  columns: { table: 'Table', rows: 'Rows', formats: 'Download' },
  computed: 'Worked out from the marks',
  related: 'Worked out from objectives and links',
  tables: 'As the campaign keeps them',
  caption: (edition: string) => `Files of ${edition}`,
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  captionOf: (caption: string, title: string) => `${caption}: ${title}`,
  formatOf: (table: string, format: string, of: string) => `${table} as ${format}, ${of}`,
  /** The name of a table or column in a sentence. */
  quoted: (name: string) => `“${name}”`,
};
