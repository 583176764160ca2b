import type { Fact } from './printed-report.js';
import { unknown } from './printed-report.js';
import type { RangeOf } from './whole-ranges.js';

/** What everybody knows of a call: its questions, its code frame, and the options of its fields. */
export interface PublicKnowledge {
  readonly questions: readonly string[];
  readonly themes: Readonly<Record<string, string | undefined>>;
  readonly signs: readonly string[];
  /** Sign that stands for three others. */
  readonly severalSigns: string;
  readonly fields: Readonly<
    Record<string, { readonly groups: readonly string[]; readonly kind: 'one' | 'some' | 'open' }>
  >;
  /** Fields that answers are broken down by. */
  readonly breakdowns: readonly string[];
  /** A keyword by its first letters, and the themes that whoever uses it raises. */
  readonly words: readonly (readonly [start: string, themes: readonly string[]])[];
  readonly outOfScopeByProfile: string;
}

/**
 * An outsider with a solver and all the files of a report. Nothing here is shared with the program: what
 * binds numbers of people is written down from what a reader knows.
 */
export class Outsider {
  /** By unknown, its name for the solver. */
  readonly #places: ReadonlyMap<string, string>;
  readonly #rows: readonly string[];
  readonly #solve: RangeOf;

  constructor(solve: RangeOf, facts: readonly Fact[], known: PublicKnowledge) {
    this.#solve = solve;
    const keywords = new Set(
      facts.flatMap(({ sum }) => [...sum.keys()].filter((key) => key.startsWith('keyword:'))),
    );
    const all = [...facts, ...bonds(known, keywords)];
    const unknowns = new Set(all.flatMap(({ sum }) => [...sum.keys()]));
    this.#places = new Map([...unknowns].map((key, at) => [key, `u${at}`]));
    this.#rows = all.flatMap((fact) => constraintsOf(fact, this.#places));
  }

  /** The least and the most that a sum of unknowns can be, in whole numbers. */
  rangeOf(sum: ReadonlyMap<string, number>): readonly [number, number] {
    return this.#solve(termsOf(sum, this.#places), this.#rows, [...this.#places.values()]);
  }

  knows(key: string): boolean {
    return this.#places.has(key);
  }
}

function constraintsOf(
  { sum, low, high }: Fact,
  place: ReadonlyMap<string, string>,
): readonly string[] {
  const terms = termsOf(sum, place);
  if (low === high) return [`${terms} = ${low}`];
  return [
    ...(low > -Infinity ? [`${terms} >= ${low}`] : []),
    ...(high < Infinity ? [`${terms} <= ${high}`] : []),
  ];
}

function termsOf(sum: ReadonlyMap<string, number>, place: ReadonlyMap<string, string>): string {
  return [...sum]
    .map(([key, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${place.get(key)!}`)
    .join(' ');
}

/** What binds numbers of people whatever they said. */
function bonds(known: PublicKnowledge, keywords: ReadonlySet<string>): readonly Fact[] {
  const facts: Fact[] = [];
  const groupsOf = (field: string): readonly string[] =>
    known.fields[field]!.groups.map((name) => `${field}=${name}`);
  const relate = (
    low: number,
    high: number,
    plus: readonly string[],
    minus: readonly string[],
    factor: number,
  ): void => {
    const sum = new Map<string, number>();
    for (const key of plus) sum.set(key, (sum.get(key) ?? 0) + 1);
    for (const key of minus) sum.set(key, (sum.get(key) ?? 0) - factor);
    facts.push({ sum, low, high });
  };
  const overlapping = new Set(
    Object.keys(known.fields)
      .filter((field) => known.fields[field]!.kind === 'some')
      .flatMap((field) => groupsOf(field)),
  );
  /** What binds those in a group binds those outside it, who are no sum of other groups where groups overlap. */
  const bind = (
    low: number,
    high: number,
    plus: readonly string[],
    minus: readonly string[],
    factor = 1,
  ): void => {
    relate(low, high, plus, minus, factor);
    const areInGroup = [...plus, ...minus].every((key) => overlapping.has(key.split('|')[2] ?? ''));
    if (!areInGroup || factor !== 1) return;
    const inAll = (key: string): string => {
      const [what = '', question] = key.split('|');
      return unknown(what, question);
    };
    relate(low, high, [...plus.map(inAll), ...minus], [...minus.map(inAll), ...plus], 1);
  };
  const within = (part: string, ...wholes: readonly string[]): void =>
    bind(-Infinity, 0, [part], wholes);
  const divide = (field: string, of: (group?: string) => string): void => {
    const parts = groupsOf(field).map((group) => of(group));
    const { kind } = known.fields[field]!;
    if (kind === 'some') {
      for (const part of parts) within(part, of());
      bind(0, Infinity, parts, [of()]);
    } else bind(kind === 'one' ? 0 : -Infinity, 0, parts, [of()]);
  };

  for (const field of Object.keys(known.fields))
    divide(field, (group) => unknown('responded', '', group));
  const themes = Object.keys(known.themes);
  const outermost = themes.filter((theme) => known.themes[theme] === undefined);
  const marks = [
    ...themes.map((theme) => `theme:${theme}`),
    ...known.signs.map((sign) => `sign:${sign}`),
    'none',
  ];
  const asked = ['', ...known.questions];
  const groups = ['', ...known.breakdowns.flatMap(groupsOf)];
  for (const field of known.breakdowns)
    for (const question of asked)
      for (const what of ['answered', ...marks])
        divide(field, (group) => unknown(what, question, group));
  for (const group of groups) {
    within(unknown('answered', '', group), unknown('responded', '', group));
    for (const what of ['answered', ...marks]) {
      if (what === 'none') continue;
      for (const question of known.questions)
        within(unknown(what, question, group), unknown(what, '', group));
      within(
        unknown(what, '', group),
        ...known.questions.map((question) => unknown(what, question, group)),
      );
    }
    for (const question of asked) {
      const at = (what: string): string => unknown(what, question, group);
      for (const mark of marks) within(at(mark), at('answered'));
      for (const theme of themes) {
        const parent = known.themes[theme];
        if (parent !== undefined) within(at(`theme:${theme}`), at(`theme:${parent}`));
        bind(-Infinity, 0, [at(`theme:${theme}`), at('none')], [at('answered')]);
      }
      bind(
        0,
        Infinity,
        [...outermost.map((theme) => at(`theme:${theme}`)), at('none')],
        [at('answered')],
      );
      const single = known.signs.filter((sign) => sign !== known.severalSigns);
      bind(
        0,
        Infinity,
        single.map((sign) => at(`sign:${sign}`)),
        [at(`sign:${known.severalSigns}`)],
        3,
      );
    }
  }
  for (const key of keywords) {
    const [what = '', question = '', group = ''] = key.split('|');
    const word = what.slice('keyword:'.length);
    within(key, unknown('answered', question, group));
    if (group !== '') within(key, unknown(what, question));
    for (const [start, raised] of known.words)
      if (word.split(' ').some((each) => each.startsWith(start)))
        for (const theme of raised) within(key, unknown(`theme:${theme}`, question, group));
    for (const other of keywords) {
      const [shorter = '', there, whose] = other.split('|');
      if (
        other !== key &&
        there === question &&
        whose === group &&
        ` ${word} `.includes(` ${shorter.slice('keyword:'.length)} `)
      )
        within(key, other);
    }
  }
  const [words, profile] = ['matter:words of the answer', 'matter:the respondent’s profile'].map(
    (what) => unknown(what),
  );
  bind(0, 0, [profile!], [unknown('answered', '', known.outOfScopeByProfile)]);
  bind(-Infinity, 0, [words!, profile!], [unknown('answered')]);
  return facts;
}
