/** A file as spreadsheets write it, every cell quoted. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return rows.map((row) => `${line(row)}\r\n`).join('');
}
