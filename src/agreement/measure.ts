import {
  bootstrapIntervals,
  cohenKappa,
  f1,
  krippendorffAlpha,
  precision,
  recall,
} from '../statistics/index.js';
import type { BootstrapSettings, Interval, Matches } from '../statistics/index.js';
import type { Comparison } from './compare.js';
import { AgreementTally } from './tally.js';
import type { MeetingTable } from './tally.js';

/** A figure with its 95 % bootstrap interval; undefined where there is nothing to be a share of. */
export interface Measured {
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
}

/** How well the second coding finds what the first says is there. */
export interface Quality {
  readonly precision: Measured;
  readonly recall: Measured;
  readonly f1: Measured;
}

interface ThemeAgreement extends Quality {
  readonly theme: string;
  /** Answers that both coded. */
  readonly coded: number;
  /** In how many of them each raises the theme. */
  readonly first: number;
  readonly second: number;
  readonly falseAlarms: number;
  readonly misses: number;
  /** Cohen's kappa and Krippendorff's alpha; undefined when neither coding varies. */
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
}

export interface Agreement {
  readonly answers: number;
  readonly respondents: number;
  readonly themes: readonly ThemeAgreement[];
  /** Over all themes together, each decision counting once. */
  readonly micro: Quality;
  /** The mean of the themes' F1, over those that have one: each theme counting once. */
  readonly macroF1: Measured;
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
}

/** Measures how far two codings agree. Intervals come from drawing respondents again. */
export function measureAgreement(comparison: Comparison, bootstrap: BootstrapSettings): Agreement {
  const tally = new AgreementTally(comparison);
  const tables = tally.tables(tally.everybody());
  const values = figuresOf(tables);
  const intervals = bootstrapIntervals(
    tally.respondents,
    (weights) => figuresOf(tally.tables(weights)),
    bootstrap,
  );
  const at = (place: number): Measured => ({
    value: values[place],
    // A figure that does not exist has no interval, even where some samples would give one.
    interval: values[place] === undefined ? undefined : intervals[place],
  });
  const qualityAt = (place: number): Quality => ({
    precision: at(place),
    recall: at(place + 1),
    f1: at(place + 2),
  });
  const micro = sumOf(tables);
  return {
    answers: comparison.answers.length,
    respondents: tally.respondents,
    themes: tables.map((table, index) => ({
      theme: comparison.themes[index]!,
      coded: table.hits + table.falseAlarms + table.misses + table.neither,
      first: table.hits + table.misses,
      second: table.hits + table.falseAlarms,
      falseAlarms: table.falseAlarms,
      misses: table.misses,
      ...qualityAt(3 * index),
      ...coefficientsOf(table),
    })),
    micro: qualityAt(3 * tables.length),
    macroF1: at(3 * tables.length + 3),
    ...coefficientsOf(micro),
  };
}

/** Precision, recall and F1 of each theme, then those of all together, then the mean F1. */
function figuresOf(tables: readonly MeetingTable[]): readonly (number | undefined)[] {
  const f1s = tables.map(f1).filter((value) => value !== undefined);
  const mean =
    f1s.length === 0 ? undefined : f1s.reduce((sum, value) => sum + value, 0) / f1s.length;
  return [...[...tables, sumOf(tables)].flatMap(qualityOf), mean];
}

function qualityOf(matches: Matches): readonly (number | undefined)[] {
  return [precision(matches), recall(matches), f1(matches)];
}

function coefficientsOf(table: MeetingTable): Pick<ThemeAgreement, 'kappa' | 'alpha'> {
  const { hits, falseAlarms, misses, neither } = table;
  const units = [
    ...repeated([true, true], hits),
    ...repeated([true, false], falseAlarms + misses),
    ...repeated([false, false], neither),
  ];
  return {
    kappa: cohenKappa([
      [hits, misses],
      [falseAlarms, neither],
    ]),
    alpha: krippendorffAlpha(units),
  };
}

function repeated<T>(unit: T, times: number): T[] {
  return Array.from({ length: times }, () => unit);
}

function sumOf(tables: readonly MeetingTable[]): MeetingTable {
  const sum = { hits: 0, falseAlarms: 0, misses: 0, neither: 0 };
  for (const table of tables) {
    sum.hits += table.hits;
    sum.falseAlarms += table.falseAlarms;
    sum.misses += table.misses;
    sum.neither += table.neither;
  }
  return sum;
}
