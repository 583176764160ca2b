import { hittingSets } from './hitting-sets.js';
import type { Case, MarksByWords, NamedMark } from './marks-by-words.js';

/** Somebody who bears marks, or who gave an answer. */
type Bearer = Pick<NamedMark, 'kind'> & { readonly item?: string | undefined };

/** Something that holds of every answer: those who bear the parts come to no more than what they are within. */
export interface Bond {
  readonly parts: readonly Bearer[];
  readonly within: readonly Bearer[];
  /** It does not hold of all answers of a respondent together. */
  readonly isOfOneAnswer?: boolean;
}

/**
 * What binds the marks of any answer; with keywords, what binds these to each other and to the marks.
 *
 * - Whoever bears a mark bears one of some others.
 * - Whoever bears two of some bears a third, or nobody does: so that they come to no more than what they all lie within,
 *   and the third.
 */
export function bondsOf(reader: MarksByWords, keywords: readonly string[]): readonly Bond[] {
  const among = new Bonds(reader, keywords);
  const isAsked = ({ parts, within }: Bond): boolean =>
    keywords.length === 0 || [...parts, ...within].some(({ kind }) => kind === 'keyword');
  const bonds = [...among.covers(), ...among.meetings()].filter(isAsked);
  return [...new Map(bonds.map((bond) => [keyOf(bond), bond])).values()];
}

/** The same for bonds that say the same. */
function keyOf({ parts, within }: Bond): string {
  const named = (bearers: readonly Bearer[]): readonly string[] =>
    bearers.map(({ kind, item }) => JSON.stringify([kind, item])).sort();
  return `${named(parts).join()} within ${named(within).join()}`;
}

/** Who answers, and who does so without a theme. */
const anybody: Bearer = { kind: 'answered' };
const nobody: Bearer = { kind: 'no-theme' };

interface Keyword {
  readonly mark: NamedMark;
  readonly stems: string;
}

class Bonds {
  readonly #reader: MarksByWords;
  readonly #keywords: readonly Keyword[];
  readonly #marks: readonly NamedMark[];
  readonly #cases = new Map<NamedMark, readonly Case[]>();
  readonly #members = new Map<Case, ReadonlySet<NamedMark>>();

  constructor(reader: MarksByWords, keywords: readonly string[]) {
    this.#reader = reader;
    this.#keywords = keywords.map((text) => ({
      mark: { kind: 'keyword', item: text },
      stems: reader.read(text).stems,
    }));
    for (const { mark } of this.#keywords)
      this.#cases.set(mark, reader.withAndWithoutBars(mark.item));
    for (const mark of reader.marks) this.#cases.set(mark, reader.casesOf(mark));
    this.#marks = [...this.#cases.keys()].filter((mark) => this.#cases.get(mark)!.length > 0);
  }

  /** Whoever bears a mark bears one of the others, and whoever raises a theme at all one of those that cover all. */
  *covers(): Generator<Bond> {
    for (const mark of this.#reader.marks) {
      const narrower = this.#reader.narrowerThan(mark);
      if (mark.rule === undefined && narrower.length > 0) yield { parts: [mark], within: narrower };
    }
    for (const mark of this.#marks) {
      for (const within of this.#within([mark])) {
        // That a theme lies in those around it is known of every code frame.
        if (!within.every((each) => this.#reader.liesIn(mark, each)))
          yield { parts: [mark], within };
        yield* this.#countedAgain({ parts: [mark], within }, within);
      }
    }
    const all = this.#coverOfAll();
    const everybody = { parts: [anybody], within: [...all, nobody] };
    if (all.length < this.#reader.outermost.length) yield everybody;
    yield* this.#countedAgain(everybody, all);
  }

  /** Whoever lies within several of what covers others is counted there so often. */
  *#countedAgain({ parts, within }: Bond, all: readonly NamedMark[]): Generator<Bond> {
    if (all.length < 2) return;
    for (const mark of this.#marks) {
      if (parts.includes(mark)) continue;
      const again = this.#timesIn(mark, all, 2) - 1;
      if (again > 0)
        yield { parts: [...parts, ...Array.from({ length: again }, () => mark)], within };
    }
  }

  /** How many of some marks whoever bears this one bears at least; 0 where that is fewer than are asked for. */
  #timesIn(mark: NamedMark, all: readonly NamedMark[], asked: number): number {
    let least = all.length;
    for (const answer of this.#cases.get(mark)!) {
      const members = this.#membersOf(answer);
      let met = 0;
      for (const each of all) if (members.has(each)) met += 1;
      if (met < asked) return 0;
      least = Math.min(least, met);
    }
    return least;
  }

  /** The outermost themes without those that lie within others: whoever raises a theme raises one of these. */
  #coverOfAll(): readonly NamedMark[] {
    return this.#reader.outermost.reduce<readonly NamedMark[]>((cover, theme) => {
      const others = cover.filter((each) => each !== theme);
      const isWithin = this.#cases.get(theme)!.length > 0 && this.#timesIn(theme, others, 1) > 0;
      return isWithin ? others : cover;
    }, this.#reader.outermost);
  }

  /** Of what all who bear one of some marks bear one. */
  #within(marks: readonly NamedMark[]): readonly (readonly NamedMark[])[] {
    const others = this.#casesOf(marks).map(
      (members) => new Set([...members].filter((each) => !marks.includes(each))),
    );
    return others.some(({ size }) => size === 0) ? [] : hittingSets(others);
  }

  /** What an answer is marked with, of the answers that get one of the marks. */
  #casesOf(marks: readonly NamedMark[]): readonly ReadonlySet<NamedMark>[] {
    return marks.flatMap((mark) => this.#cases.get(mark)!.map((each) => this.#membersOf(each)));
  }

  #membersOf(answer: Case): ReadonlySet<NamedMark> {
    const known = this.#members.get(answer);
    if (known !== undefined) return known;
    const used = this.#keywords.filter(({ stems }) => answer.stems.includes(stems));
    const members = new Set([...answer.marks, ...used.map(({ mark }) => mark)]);
    this.#members.set(answer, members);
    return members;
  }

  /** What holds of marks of which nobody bears two, or nobody without a third. */
  *meetings(): Generator<Bond> {
    yield* this.#exclusions();
    for (const third of this.#marks) {
      if (third.kind === 'keyword' || !this.#reader.isJoint(third)) continue;
      const [first] = this.#casesOf([third]);
      const near = [...first!].filter((mark) => mark !== third && this.#cases.get(mark)?.length);
      const meeting: (readonly NamedMark[])[] = [];
      for (const some of [...pairsOf(near), ...triplesOf(near)]) {
        if (meeting.some((pair) => pair.every((mark) => some.includes(mark)))) continue;
        if (!this.#meetOnlyIn(some, third)) continue;
        meeting.push(some);
        yield* this.#apart(some, third);
      }
    }
  }

  *#exclusions(): Generator<Bond> {
    const guarded = new Set(this.#marks.filter((mark) => this.#reader.isGuarded(mark)));
    const isApart = (one: NamedMark, other: NamedMark): boolean =>
      (guarded.has(one) || guarded.has(other)) && this.#meetOnlyIn([one, other]);
    for (const mark of guarded) {
      const others = this.#marks.filter((other) => other !== mark && isApart(mark, other));
      for (const other of others) {
        const apart = [mark, other];
        for (const more of others)
          if (!apart.includes(more) && apart.every((each) => isApart(each, more))) apart.push(more);
        yield* this.#apart(apart);
      }
    }
  }

  /** Does nobody bear all the marks in one answer, or nobody without the third? */
  #meetOnlyIn(marks: readonly NamedMark[], third?: NamedMark): boolean {
    const texts = marks.reduce<readonly string[]>(
      (before, mark) =>
        before.flatMap((text) =>
          this.#bareTexts(mark).map((more) => (text === '' ? more : `${text}, ${more}`)),
        ),
      [''],
    );
    return texts.every((text) => {
      const members = this.#membersOf({ ...this.#reader.read(text), isBare: true });
      return !marks.every((mark) => members.has(mark)) || (third && members.has(third)) === true;
    });
  }

  #bareTexts(mark: NamedMark): readonly string[] {
    return this.#cases.get(mark)!.flatMap(({ isBare, text }) => (isBare ? [text] : []));
  }

  *#apart(marks: readonly NamedMark[], third?: NamedMark): Generator<Bond> {
    const again = third === undefined ? [] : [third];
    const around = this.#within(marks);
    const times = third === undefined ? 1 : marks.length - 1;
    const isOfOneAnswer = true;
    for (const each of around) {
      const wholes = Array.from({ length: times }, () => each).flat();
      yield { parts: marks, within: [...wholes, ...again], isOfOneAnswer };
    }
    if (around.length > 0) return;
    const none = marks.every(({ kind }) => kind === 'theme') ? [nobody] : [];
    const answered = Array.from({ length: times }, () => anybody);
    yield { parts: [...marks, ...none], within: [...answered, ...again], isOfOneAnswer };
  }
}

function pairsOf<Each>(all: readonly Each[]): readonly (readonly Each[])[] {
  return all.flatMap((one, place) => all.slice(place + 1).map((other) => [one, other]));
}

function triplesOf<Each>(all: readonly Each[]): readonly (readonly Each[])[] {
  return all.flatMap((one, place) => pairsOf(all.slice(place + 1)).map((pair) => [one, ...pair]));
}
