import { Assignment, inWorld } from './assignment.js';
import type { Goal, World } from './assignment.js';
import { FeasibilityJump } from './feasibility-jump.js';
import type { Model } from './model.js';
import { shownIn } from './past-report.js';
import type { PastReport } from './past-report.js';
import { rangeOf, rounded } from './policy.js';
import type { Policy, Range } from './policy.js';
import { Populations } from './populations.js';
import { relationsOf } from './relations.js';
import { System } from './system.js';
import { Rows, valueOf } from './rows.js';
import type { Sum } from './rows.js';

/** Steps to find out what earlier reports may have counted, and for a single count. */
const startSteps = 200_000;
const goalSteps = 3000;
/**
 * And to find a single newcomer, or a single earlier respondent, where there is none: of such counts there are many.
 */
const noneSteps = 300;
/** What hides so many noughts is withheld before more of them are looked for: much of it hangs together. */
const mostNoughts = 100;
/** So often more is withheld before nothing that changed is shown; at first only the smallest of what binds a count. */
const rounds = 6;
const sparingRounds = 3;

/** What a report showed of a population. */
interface Shown {
  readonly variable: number;
  readonly range: Range;
}

/**
 * Withholds in a new report what would tell, beside earlier ones, of few newcomers.
 *
 * Everything that was published stays known. With x₁ the counts of the first report and dₖ those of the
 * respondents who came between two of them, report k counts x₁ + d₂ + … + dₖ, and x₁ and every dₖ are
 * bound as the counts of a call of their own are. A release is safe when for every count and every
 * earlier report there is a world, in which all that was ever published holds, where the newcomers
 * since then are not from 1 to one less than the threshold. Where zeros are withheld, nor are they none
 * for certain, nor is a count of an earlier report. The true counts of the past need not be known for
 * that: any past that fits will do, for an outsider knows no better.
 *
 * Where all newcomers together are known to be few, where no such world is found, or where respondents
 * have gone since, nothing is shown unless nothing changed at all. To withhold what changed and show the
 * rest would not do: of a single newcomer, what stands still tells the group, the questions and the themes.
 *
 * @param isHidden what the new report withholds by itself, by the model's numbers; more is marked in it
 */
export function protectOverTime(
  model: Model,
  policy: Policy,
  isHidden: Uint8Array,
  history: readonly PastReport[],
): void {
  if (history.length === 0) return;
  const threshold = Math.max(policy.suppressBelow, policy.roundTo === 1 ? 0 : policy.roundTo);
  const past = new Past(model, policy, history);
  past.hideUnchanged(isHidden);
  for (let round = 0; round < rounds; round++) {
    const open = past.open(isHidden, threshold, round < sparingRounds);
    if (open === undefined) break;
    if (open.length === 0) return;
    for (const variable of open) isHidden[variable] = 1;
  }
  past.showOnlyTheSame(isHidden);
}

/** A sum that nobody may know to be what it is: one of the others must be possible. */
interface SumToHide {
  readonly sum: Sum;
  readonly others: readonly Pick<Goal, 'atLeast' | 'atMost'>[];
  readonly steps: number;
}

class Past {
  readonly #model: Model;
  readonly #policy: Policy;
  /** Of every report, in this order, and of the new one. */
  readonly #policies: readonly Policy[];
  readonly #size: number;
  /** In the order of their numbers of respondents. */
  readonly #reports: readonly (readonly Shown[])[];
  readonly #relations: Rows;
  readonly #respondents: number | undefined;

  constructor(model: Model, policy: Policy, history: readonly PastReport[]) {
    this.#model = model;
    this.#policy = policy;
    const populations = new Populations();
    for (const population of model.populations.list) populations.add(population);
    const respondents = populations.find({ kind: 'responded' });
    const reports = history.map((report) => ({
      policy: report.policy,
      shown: readShown(report, populations),
    }));
    this.#respondents = respondents;
    const total = (shown: readonly Shown[]): number =>
      shown.find(({ variable }) => variable === respondents)?.range.low ?? 0;
    reports.sort((a, b) => total(a.shown) - total(b.shown));
    this.#reports = reports.map(({ shown }) => shown);
    this.#policies = [...reports.map((report) => report.policy), policy];
    this.#size = populations.size;
    const { usual, further } = relationsOf(populations, model.structure);
    this.#relations = usual.addAll(further).addAll(model.implied);
  }

  /**
   * Where zeros are withheld: what the last report showed and stands still tells that nobody came, without any search.
   */
  hideUnchanged(isHidden: Uint8Array): void {
    if (this.#policy.zeros !== 'suppress') return;
    const { truth } = this.#model;
    const still = this.#reports
      .at(-1)!
      .filter(({ variable, range: { low, high } }) => low === high && truth[variable] === low);
    // Where nobody came at all, everything stands still, and may be shown.
    if (still.some(({ variable }) => variable === this.#respondents)) return;
    for (const { variable } of still) isHidden[variable] = 1;
  }

  /**
   * The shown counts that must go since the newcomers in a count would be known to be few; undefined when
   * all of them together would be, or no past is found that fits everything.
   */
  open(isHidden: Uint8Array, threshold: number, isSparing: boolean): readonly number[] | undefined {
    const system = this.#layered(isHidden);
    const ranges = {
      low: new Float64Array(system.size),
      high: new Float64Array(system.size).fill(Infinity),
      costs: new Float64Array(system.size).fill(Infinity),
    };
    const start = new Assignment(system, this.#guess(), ranges);
    const broken = Array.from({ length: system.rows }, (_, row) => row);
    if (!new FeasibilityJump(start).settle(broken, startSteps)) return undefined;
    const now = new Assignment(system, start.values, ranges);
    const jump = new FeasibilityJump(now);
    const pinned = new Set<number>();
    // A world shows of every count that grows in it that it may be more.
    const mayGrow = new Uint8Array(system.size);
    let noughts = 0;
    for (let variable = 0; variable < this.#model.populations.size; variable++)
      for (const { sum, others, steps } of this.#sumsToHide(variable, now.values, threshold)) {
        const isNought = steps === noneSteps;
        if (isNought && sum.variables.some((each) => mayGrow[each] === 1)) continue;
        if (isNought && noughts === mostNoughts) continue;
        const isPossible = others.some((end) => {
          const world = jump.find({ ...sum, ...end }, 0, steps);
          // It is checked, not believed.
          if (world === undefined || !isWorld(system, now.values, world)) return false;
          for (const { variable: each, change } of world) if (change > 0) mayGrow[each] = 1;
          return true;
        });
        if (isPossible) continue;
        if (isNought) noughts += 1;
        pinned.add(variable);
        break;
      }
    if (this.#respondents !== undefined && pinned.has(this.#respondents)) return undefined;
    const around = [...this.#around(pinned, isHidden, isSparing)];
    return pinned.size > 0 && around.length === 0 ? undefined : around;
  }

  /**
   * Of a count: few newcomers since any report, and where zeros are withheld, that none came since the
   * last and that a report counted none. Where one of a sum is possible, so it is of every longer one.
   */
  *#sumsToHide(variable: number, values: Float64Array, threshold: number): Generator<SumToHide> {
    const last = this.#policies.length - 1;
    for (let since = 1; since <= last; since++) {
      const sum = this.#layersOf(variable, since, last);
      const newcomers = valueOf(sum, values);
      if (newcomers > 0 && newcomers < threshold)
        yield { sum, others: [{ atMost: 0 }, { atLeast: threshold }], steps: goalSteps };
    }
    const first = this.#policies.findIndex(({ zeros }) => zeros === 'suppress');
    if (first < 0) return;
    const none = [this.#layersOf(variable, 0, first)];
    if (this.#policy.zeros === 'suppress') none.push(this.#layersOf(variable, last, last));
    for (const sum of none)
      if (valueOf(sum, values) === 0) yield { sum, others: [{ atLeast: 1 }], steps: noneSteps };
  }

  /** A count in some of the layers that follow one another. */
  #layersOf(variable: number, from: number, to: number): Sum {
    const variables = Array.from(
      { length: to - from + 1 },
      (_, layer) => (from + layer) * this.#size + variable,
    );
    return { variables, factors: variables.map(() => 1) };
  }

  /**
   * What is shown of pinned counts, or, where they are withheld themselves, of those that bind them: the
   * smallest of each bond where that may do.
   */
  #around(
    pinned: ReadonlySet<number>,
    isHidden: Uint8Array,
    isSparing: boolean,
  ): ReadonlySet<number> {
    const { truth } = this.#model;
    const isShown = (variable: number): boolean => isHidden[variable] === 0;
    const around = new Set([...pinned].filter(isShown));
    for (const { variables } of this.#relations) {
      if (!variables.some((variable) => pinned.has(variable) && !isShown(variable))) continue;
      const shown = variables.filter(isShown);
      if (isSparing) shown.sort((a, b) => truth[a]! - truth[b]! || a - b).splice(1);
      for (const variable of shown) around.add(variable);
    }
    return around;
  }

  /** Shows what every earlier report showed if that is the same in all of them and now, otherwise nothing. */
  showOnlyTheSame(isHidden: Uint8Array): void {
    const { truth } = this.#model;
    const isSame = ({ variable, range }: Shown): boolean => {
      if (variable >= truth.length) return false;
      const now = rangeOf(rounded(truth[variable]!, this.#policy), this.#policy);
      return now.low === range.low && now.high === range.high;
    };
    const isAllTheSame = this.#reports.every((shown) => shown.every(isSame));
    const known = this.#reports.map((shown) => new Set(shown.map(({ variable }) => variable)));
    isHidden.forEach((_, variable) => {
      const isKnown = isAllTheSame && known.every((variables) => variables.has(variable));
      if (!isKnown) isHidden[variable] = 1;
    });
  }

  /** Everything published at any time, over the first counts and the newcomers of every later report. */
  #layered(isHidden: Uint8Array): System {
    const rows = new Rows();
    const layers = this.#reports.length + 1;
    for (let layer = 0; layer < layers; layer++)
      for (const row of this.#relations) {
        const variables = row.variables.map((variable) => layer * this.#size + variable);
        rows.add({ ...row, variables });
      }
    const show = ({ variable, range }: Shown, last: number): void => {
      rows.add({ ...this.#layersOf(variable, 0, last), ...range });
    };
    this.#reports.forEach((shown, layer) => {
      for (const each of shown) show(each, layer);
    });
    const { truth, isTabled } = this.#model;
    isTabled.forEach((tabled, variable) => {
      if (tabled === 0 || isHidden[variable] !== 0) return;
      const range = rangeOf(rounded(truth[variable]!, this.#policy), this.#policy);
      show({ variable, range }, layers - 1);
    });
    return new System(layers * this.#size, rows);
  }

  /** Where the search for a past begins: what was shown as it was, and the rest as it is now. */
  #guess(): Float64Array {
    const layers = this.#reports.length + 1;
    const values = new Float64Array(layers * this.#size);
    const latest = new Float64Array(this.#size);
    latest.set(this.#model.truth);
    const counts = this.#reports.map((shown) => {
      const known = Float64Array.from(latest);
      for (const { variable, range } of shown) known[variable] = range.low;
      return known;
    });
    counts.push(latest);
    counts.forEach((known, layer) => {
      known.forEach((value, variable) => {
        const before = layer === 0 ? 0 : counts[layer - 1]![variable]!;
        values[layer * this.#size + variable] = Math.max(0, value - before);
      });
    });
    return values;
  }
}

/** The counts of a published report; populations that are new are added. */
function readShown(report: PastReport, populations: Populations): readonly Shown[] {
  return shownIn(report).map(({ population, range }) => ({
    variable: populations.add(population),
    range,
  }));
}

function isWorld(system: System, values: Float64Array, world: World): boolean {
  return inWorld(world, values, () =>
    world.every(({ variable }) => values[variable]! >= 0 && system.keepsAround(variable, values)),
  );
}
