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

/** Some numbers less others, each of these so many times, lie between two bounds. */
type Relate = (
  low: number,
  high: number,
  plus: readonly string[],
  minus: readonly string[],
  factor?: number,
) => void;

/** What binds numbers of people whatever they said. */
function bonds(known: PublicKnowledge, keywords: ReadonlySet<string>): readonly Fact[] {
  const facts: Fact[] = [];
  const groupsOf = (field: string): readonly string[] =>
    known.fields[field]!.groups.map((name) => `${field}=${name}`);
  const relate: Relate = (low, high, plus, minus, factor = 1) => {
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
  const inGroup = (key: string, group: string): string => {
    const [what = '', question] = key.split('|');
    return unknown(what, question, group);
  };
  /**
   * Where groups overlap, others are no sum of groups: what nobody makes negative is no more in a group than of all, no less
   * in all groups together, and no more in one and among those in no group than of all.
   */
  const bind: Relate = (low, high, plus, minus, factor = 1) => {
    relate(low, high, plus, minus, factor);
    const [group = ''] = new Set([...plus, ...minus].map((key) => key.split('|')[2]));
    if (!overlapping.has(group) || factor !== 1 || (low === 0 && high === 0)) return;
    const [more, fewer] = high === 0 ? [minus, plus] : [plus, minus];
    const at = (keys: readonly string[], ...places: readonly string[]): readonly string[] =>
      places.flatMap((place) => keys.map((key) => inGroup(key, place)));
    const none = `${group.split('=')[0]!}=Not stated`;
    const others = [...overlapping].filter((each) => each.split('=')[0] === group.split('=')[0]);
    const apart = overlapping.has(none) && group !== none ? [group, none] : [group];
    relate(
      0,
      Infinity,
      [...at(more, ''), ...at(fewer, ...apart)],
      [...at(fewer, ''), ...at(more, ...apart)],
    );
    if (group === others[0])
      relate(
        0,
        Infinity,
        [...at(more, ...others), ...at(fewer, '')],
        [...at(fewer, ...others), ...at(more, '')],
      );
  };
  const within = (part: string, ...wholes: readonly string[]): void =>
    bind(-Infinity, 0, [part], wholes);
  const divide = (field: string, of: (group?: string) => string): void => {
    const parts = groupsOf(field).map((group) => of(group));
    const { kind } = known.fields[field]!;
    if (kind === 'some') {
      const apart = groupsOf(field).indexOf(`${field}=Not stated`);
      for (const part of parts) within(part, of());
      for (const [at, part] of parts.entries())
        if (apart >= 0 && at !== apart) relate(-Infinity, 0, [part, parts[apart]!], [of()]);
      relate(0, Infinity, parts, [of()]);
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
    // Who raises a theme in one question raises one in all; who lacks a mark in all lacks it in one.
    const lackedSomewhere = (whole: string, ...parts: readonly string[]): void => {
      const of = (what: string, ...places: readonly string[]): readonly string[] =>
        places.map((question) => unknown(what, question, group));
      bind(
        -Infinity,
        0,
        [...of(whole, ''), ...parts.flatMap((part) => of(part, ...known.questions))],
        [...of(whole, ...known.questions), ...parts.flatMap((part) => of(part, ''))],
      );
    };
    for (const theme of outermost) lackedSomewhere('answered', `theme:${theme}`, 'none');
    for (const theme of themes)
      if (known.themes[theme] !== undefined)
        lackedSomewhere(`theme:${known.themes[theme]}`, `theme:${theme}`);
    for (const sign of known.signs) lackedSomewhere('answered', `sign:${sign}`);
    for (const question of known.questions)
      bind(
        -Infinity,
        0,
        [unknown('answered', question, group), unknown('none', '', group)],
        [unknown('answered', '', group), unknown('none', question, group)],
      );
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
      // An answer without several signs has two at most, of whichever: two for each and the rest for those with several.
      const rest = Array.from({ length: single.length - 2 }, () =>
        at(`sign:${known.severalSigns}`),
      );
      if (question !== '')
        bind(
          -Infinity,
          0,
          single.map((sign) => at(`sign:${sign}`)),
          [at('answered'), at('answered'), ...rest],
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
