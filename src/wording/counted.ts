/** "1 row", "2 rows". A number is a text where it is shown as another. */
export function counted(number: number | string, one: string, several = `${one}s`): string {
  return `${number} ${String(number) === '1' ? one : several}`;
}
