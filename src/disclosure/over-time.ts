import { Assignment, inWorld } from './assignment.js';
import type { Goal, World } from './assignment.js';
import { FeasibilityJump } from './feasibility-jump.js';
import type { Model } from './model.js';
import type { PastReport } from './past-report.js';
import type { Policy } from './policy.js';
import { ReportLayers } from './report-layers.js';
import type { ShownCount } from './report-layers.js';
import { valueOf } from './rows.js';
import type { Sum } from './rows.js';
import type { System } from './system.js';

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
  const layers = new ReportLayers(model, policy, history);
  if (policy.zeros === 'suppress') hideUnchanged(model, layers, isHidden);
  for (let round = 0; round < rounds; round++) {
    const pinned = pinnedCounts(model, layers, isHidden);
    if (pinned === undefined) break;
    if (pinned.size === 0) return;
    const around = shownAround(pinned, { model, layers, isHidden }, round < sparingRounds);
    if (around.size === 0) break;
    for (const variable of around) isHidden[variable] = 1;
  }
  showOnlyTheSame(model, layers, isHidden);
}

/**
 * Where zeros are withheld: what the last report showed and stands still tells that nobody came, without any search.
 */
function hideUnchanged({ truth }: Model, layers: ReportLayers, isHidden: Uint8Array): void {
  const still = layers.shown
    .at(-1)!
    .filter(({ variable, range: { low, high } }) => low === high && truth[variable] === low);
  // Where nobody came at all, everything stands still, and may be shown.
  if (still.some(({ variable }) => variable === layers.respondents)) return;
  for (const { variable } of still) isHidden[variable] = 1;
}

/**
 * The counts of which the newcomers would be known to be few; undefined when all of them together would
 * be, or no past is found that fits everything.
 */
function pinnedCounts(
  model: Model,
  layers: ReportLayers,
  isHidden: Uint8Array,
): ReadonlySet<number> | undefined {
  const past = aPast(layers, layers.system(isHidden));
  if (past === undefined) return undefined;
  const jump = new FeasibilityJump(past);
  const { system, values } = past;
  const pinned = new Set<number>();
  // A world shows of every count that grows in it that it may be more.
  const mayGrow = new Uint8Array(system.size);
  let noughts = 0;
  for (let variable = 0; variable < model.populations.size; variable++)
    for (const { sum, others, steps } of sumsToHide(variable, layers, values)) {
      const isNought = steps === noneSteps;
      if (isNought && sum.variables.some((each) => mayGrow[each] === 1)) continue;
      if (isNought && noughts === mostNoughts) continue;
      const isPossible = others.some((end) => {
        const world = jump.find({ ...sum, ...end }, 0, steps);
        // It is checked, not believed.
        if (world === undefined || !isWorld(system, values, world)) return false;
        for (const { variable: each, change } of world) if (change > 0) mayGrow[each] = 1;
        return true;
      });
      if (isPossible) continue;
      if (isNought) noughts += 1;
      pinned.add(variable);
      break;
    }
  const areAllPinned = layers.respondents !== undefined && pinned.has(layers.respondents);
  return areAllPinned ? undefined : pinned;
}

/** What the reports may have counted: some values that keep to everything. */
function aPast(layers: ReportLayers, system: System): Assignment | undefined {
  const ranges = {
    low: new Float64Array(system.size),
    high: new Float64Array(system.size).fill(Infinity),
    costs: new Float64Array(system.size).fill(Infinity),
  };
  const start = new Assignment(system, layers.guess(), ranges);
  const broken = Array.from({ length: system.rows }, (_, row) => row);
  if (!new FeasibilityJump(start).settle(broken, startSteps)) return undefined;
  return new Assignment(system, start.values, ranges);
}

function isWorld(system: System, values: Float64Array, world: World): boolean {
  return inWorld(world, values, () =>
    world.every(({ variable }) => values[variable]! >= 0 && system.keepsAround(variable, values)),
  );
}

/** A sum that nobody may know to be what it is: one of the others must be possible. */
interface SumToHide {
  readonly sum: Sum;
  readonly others: readonly Pick<Goal, 'atLeast' | 'atMost'>[];
  readonly steps: number;
}

/**
 * Of a count: few newcomers since any report, and where zeros are withheld, that none came since the
 * last and that a report counted none. Where one of a sum is possible, so it is of every longer one.
 */
function* sumsToHide(
  variable: number,
  layers: ReportLayers,
  values: Float64Array,
): Generator<SumToHide> {
  const { last, policies } = layers;
  const policy = policies[last]!;
  const threshold = Math.max(policy.suppressBelow, policy.roundTo === 1 ? 0 : policy.roundTo);
  for (let since = 1; since <= last; since++) {
    const sum = layers.sumOf(variable, since, last);
    const newcomers = valueOf(sum, values);
    if (newcomers > 0 && newcomers < threshold)
      yield { sum, others: [{ atMost: 0 }, { atLeast: threshold }], steps: goalSteps };
  }
  const first = policies.findIndex(({ zeros }) => zeros === 'suppress');
  if (first < 0) return;
  const none = [layers.sumOf(variable, 0, first)];
  if (policy.zeros === 'suppress') none.push(layers.sumOf(variable, last, last));
  for (const sum of none)
    if (valueOf(sum, values) === 0) yield { sum, others: [{ atLeast: 1 }], steps: noneSteps };
}

/**
 * What is shown of pinned counts, or, where they are withheld themselves, of those that bind them: the
 * smallest of each bond where that may do.
 */
function shownAround(
  pinned: ReadonlySet<number>,
  report: {
    readonly model: Model;
    readonly layers: ReportLayers;
    readonly isHidden: Uint8Array;
  },
  isSparing: boolean,
): ReadonlySet<number> {
  const { model, layers, isHidden } = report;
  const isShown = (variable: number): boolean => isHidden[variable] === 0;
  const around = new Set([...pinned].filter(isShown));
  for (const { variables } of layers.relations) {
    if (!variables.some((variable) => pinned.has(variable) && !isShown(variable))) continue;
    const shown = variables.filter(isShown);
    if (isSparing) shown.sort((a, b) => model.truth[a]! - model.truth[b]! || a - b).splice(1);
    for (const variable of shown) around.add(variable);
  }
  return around;
}

/** Shows what every earlier report showed if that is the same in all of them and now, otherwise nothing. */
function showOnlyTheSame({ truth }: Model, layers: ReportLayers, isHidden: Uint8Array): void {
  const isSame = ({ variable, range }: ShownCount): boolean => {
    if (variable >= truth.length) return false;
    const now = layers.rangeNow(variable);
    return now.low === range.low && now.high === range.high;
  };
  const isAllTheSame = layers.shown.every((shown) => shown.every(isSame));
  const known = layers.shown.map((shown) => new Set(shown.map(({ variable }) => variable)));
  isHidden.forEach((_, variable) => {
    const isKnown = isAllTheSame && known.every((variables) => variables.has(variable));
    if (!isKnown) isHidden[variable] = 1;
  });
}
