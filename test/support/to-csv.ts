/** A file as spreadsheets write it, every cell quoted. */
export function toCsv(rows: readonly (readonly string[])[], delimiter = ',', end = '\r\n'): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(delimiter) + end).join('');
}
