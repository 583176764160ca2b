// Days are written as `YYYY-MM-DD`.

const dayLength = 86_400_000;

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * dayLength).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Days from one to another, negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayLength);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
