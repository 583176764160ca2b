import type { Model } from './model.js';
import { shownIn } from './past-report.js';
import type { PastReport } from './past-report.js';
import { rangeOf, rounded } from './policy.js';
import type { Policy, Range } from './policy.js';
import { Populations } from './populations.js';
import { relationsOf } from './relations.js';
import { Rows } from './rows.js';
import type { Sum } from './rows.js';
import { System } from './system.js';

/** What a report showed of a population. */
export interface ShownCount {
  readonly variable: number;
  readonly range: Range;
}

/**
 * Everything published at any time, in layers: the counts of the first report, and over them those of the
 * respondents who came between each report and the next. A layer holds every population once, so that
 * what a report counted is the sum of a population's variables in all layers up to its own.
 */
export class ReportLayers {
  /** What earlier reports showed, in the order of their numbers of respondents. */
  readonly shown: readonly (readonly ShownCount[])[];
  /** Of every report, in this order, and of the new one. */
  readonly policies: readonly Policy[];
  /** What binds the counts of any one layer. */
  readonly relations: Rows;
  /** The variable of all respondents. */
  readonly respondents: number | undefined;
  /** Populations of a layer. */
  readonly #size: number;
  readonly #model: Model;

  /** @param policy that of the new report, whose counts are the model's */
  constructor(model: Model, policy: Policy, history: readonly PastReport[]) {
    this.#model = model;
    const populations = new Populations();
    for (const population of model.populations.list) populations.add(population);
    const respondents = populations.find({ kind: 'responded' });
    const reports = history.map((report) => ({
      policy: report.policy,
      shown: readShown(report, populations),
    }));
    const total = (shown: readonly ShownCount[]): number =>
      shown.find(({ variable }) => variable === respondents)?.range.low ?? 0;
    reports.sort((a, b) => total(a.shown) - total(b.shown));
    this.respondents = respondents;
    this.shown = reports.map(({ shown }) => shown);
    this.policies = [...reports.map((report) => report.policy), policy];
    this.#size = populations.size;
    const { usual, further } = relationsOf(populations, model.structure);
    this.relations = usual.addAll(further).addAll(model.implied);
  }

  /** The layer of the new report. */
  get last(): number {
    return this.shown.length;
  }

  /** A count in some of the layers that follow one another. */
  sumOf(variable: number, from: number, to: number): Sum {
    const variables = Array.from(
      { length: to - from + 1 },
      (_, layer) => (from + layer) * this.#size + variable,
    );
    return { variables, factors: variables.map(() => 1) };
  }

  /** What all layers must keep to: the relations of each, and what each report showed. */
  system(isHidden: Uint8Array): System {
    const rows = new Rows();
    for (let layer = 0; layer <= this.last; layer++)
      for (const row of this.relations) {
        const variables = row.variables.map((variable) => layer * this.#size + variable);
        rows.add({ ...row, variables });
      }
    const show = ({ variable, range }: ShownCount, report: number): void => {
      rows.add({ ...this.sumOf(variable, 0, report), ...range });
    };
    this.shown.forEach((counts, report) => {
      for (const each of counts) show(each, report);
    });
    this.#model.isTabled.forEach((tabled, variable) => {
      if (tabled === 0 || isHidden[variable] !== 0) return;
      show({ variable, range: this.rangeNow(variable) }, this.last);
    });
    return new System((this.last + 1) * this.#size, rows);
  }

  /** What the new report would show of a count. */
  rangeNow(variable: number): Range {
    const policy = this.policies[this.last]!;
    return rangeOf(rounded(this.#model.truth[variable]!, policy), policy);
  }

  /** Where the search for a past begins: what was shown as it was, and the rest as it is now. */
  guess(): Float64Array {
    const values = new Float64Array((this.last + 1) * this.#size);
    const latest = new Float64Array(this.#size);
    latest.set(this.#model.truth);
    const counts = this.shown.map((shown) => {
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
function readShown(report: PastReport, populations: Populations): readonly ShownCount[] {
  return shownIn(report).map(({ population, range }) => ({
    variable: populations.add(population),
    range,
  }));
}
