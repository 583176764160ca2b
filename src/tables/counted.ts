/** "1 response", "2 responses". A number is a text where it is shown as another. */
export function counted(number: number | string, one: string): string {
  return `${number} ${one}${String(number) === '1' ? '' : 's'}`;
}
