import { parseCsv } from './parse-csv.js';

/** What a night of the simulated call holds, counted from its files by look-ups alone. */
export interface Recount {
  readonly total: number;
  readonly fresh: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly late: number;
  readonly freshLate: number;
  /** By day of submission. */
  readonly days: ReadonlyMap<string, number>;
  /** By field and group, how many there are, how many are new, and the last day on which one came. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, GroupRecount>>;
  /** Texts that five or more sent, three or more of them new. */
  readonly letters: readonly { readonly fresh: number; readonly total: number }[];
  /** New respondents who wrote anything. */
  readonly freshAnswering: number;
  /** How many write something that looks like this, without those who sent a letter. */
  readonly writing: (pattern: RegExp) => {
    readonly fresh: number;
    readonly freshBase: number;
    readonly earlier: number;
    readonly earlierBase: number;
  };
}

interface GroupRecount {
  readonly total: number;
  readonly fresh: number;
  readonly lastDay: string;
}

interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly answers: readonly string[];
  readonly isFresh: boolean;
  readonly day: string;
}

/** A sentence that is shorter may come to several by chance. */
const wordsOfLetter = 10;
const questions = ['1', '2', '3', '4', '9', '13'];

/**
 * @param tonight the file of the night
 * @param before the file of the last night that was digested
 * @param closes the last day of the call
 */
export function recountNight(tonight: string, before: string | undefined, closes: string): Recount {
  const now = rowsById(tonight);
  const then = rowsById(before ?? '');
  const rows = [...now].map(([id, cells]): Row => ({
    cells,
    answers: questions.map((question) => cells[question]!).filter((answer) => answer !== ''),
    isFresh: !then.has(id),
    day: cells['Submitted']!.slice(0, 10),
  }));
  const fresh = rows.filter(({ isFresh }) => isFresh);
  const senders = new Map<string, Row[]>();
  for (const row of rows)
    for (const answer of row.answers) senders.set(answer, [...(senders.get(answer) ?? []), row]);
  const letters = [...senders]
    .filter(([answer, sent]) => sent.length >= 5 && answer.split(' ').length >= wordsOfLetter)
    .map(([, sent]) => sent);
  const alone = rows.filter((row) => !letters.some((sent) => sent.includes(row)));
  return {
    total: rows.length,
    fresh: fresh.length,
    changed: [...now].filter(
      ([id, cells]) => then.has(id) && JSON.stringify(then.get(id)) !== JSON.stringify(cells),
    ).length,
    withdrawn: [...then.keys()].filter((id) => !now.has(id)).length,
    late: rows.filter(({ day }) => day > closes).length,
    freshLate: fresh.filter(({ day }) => day > closes).length,
    days: new Map(rows.map(({ day }) => [day, rows.filter((row) => row.day === day).length])),
    groups: new Map(['sector', 'region'].map((field) => [field, groupsOf(rows, field)])),
    letters: letters
      .map((sent) => ({ total: sent.length, fresh: sent.filter(({ isFresh }) => isFresh).length }))
      .filter((letter) => letter.fresh >= 3),
    freshAnswering: fresh.filter(({ answers }) => answers.length > 0).length,
    writing: (pattern) => {
      const writes = alone.filter(({ answers }) => answers.some((answer) => pattern.test(answer)));
      const freshBase = alone.filter(({ isFresh }) => isFresh).length;
      const newWriters = writes.filter(({ isFresh }) => isFresh).length;
      return {
        fresh: newWriters,
        freshBase,
        earlier: writes.length - newWriters,
        earlierBase: alone.length - freshBase,
      };
    },
  };
}

function rowsById(csv: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [head = [], ...rows] = parseCsv(csv);
  return new Map(
    rows.map((row) => [
      row[0]!,
      Object.fromEntries(head.map((name, place) => [name, row[place]!])),
    ]),
  );
}

function groupsOf(rows: readonly Row[], field: string): ReadonlyMap<string, GroupRecount> {
  const groups = new Map<string, GroupRecount>();
  for (const { cells, isFresh, day } of rows) {
    const values = cells[field] === '' ? ['Not stated'] : cells[field]!.split('; ');
    for (const value of values) {
      const name = /^\d$/.test(value) ? 'Not one of the options' : value;
      const { total, fresh, lastDay } = groups.get(name) ?? { total: 0, fresh: 0, lastDay: '' };
      groups.set(name, {
        total: total + 1,
        fresh: fresh + (isFresh ? 1 : 0),
        lastDay: day > lastDay ? day : lastDay,
      });
    }
  }
  return groups;
}
