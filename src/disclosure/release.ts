import { WinnowError } from '../issues/index.js';
import type { Structure, Table } from '../tables/index.js';
import { modelOf } from './model.js';
import type { Model, Publishable } from './model.js';
import { checkPolicy, isProtecting, isWithheld } from './policy.js';
import type { Policy } from './policy.js';
import { protect } from './protect.js';
import { publishTables } from './publish.js';
import type { Solver } from './solver.js';
import { verify } from './verify.js';

/** Tables that may be published, and what protects them. */
interface Release {
  readonly tables: readonly Table[];
  readonly publication: PublicationRecord;
}

/** What a published report says of its protection. */
export interface PublicationRecord {
  readonly policy: Policy;
  /** What its counts are about; groups whose names could give somebody away are not in it. */
  readonly structure: Structure;
  readonly audit: AuditSummary;
}

interface AuditSummary {
  /** Counts that are protected, tabled or got from tabled ones. */
  readonly protected: number;
  /** Ends of protection intervals for which another world was shown and checked. */
  readonly proofs: number;
  /** The least number of values that a protected count may have for an outsider. */
  readonly fewestValues: number;
  /** Programmes that HiGHS solved; the other worlds were found without it. */
  readonly programmes: number;
  readonly withheld: {
    readonly forTheirOwnSake: number;
    readonly forOthers: number;
    /** Of all counts of respondents in the tables. */
    readonly percentOfCounts: number;
    /** Of the sum of these counts. */
    readonly percentOfRespondents: number;
  };
}

/**
 * Makes tables that may be published: withholds or rounds what the policy says and whatever would give
 * it back, and audits the outcome.
 *
 * @throws WinnowError `not-publishable` when there are too few respondents, or the audit finds a count
 *   that could be narrowed down further than the policy allows
 */
export function release(publishable: Publishable, policy: Policy, solver: Solver): Release {
  checkPolicy(policy);
  if (!isProtecting(policy)) {
    throw new WinnowError(
      'bad-option',
      'A report for publication needs a policy that protects.',
      'Choose one such as --policy below-5, or leave --publish out.',
    );
  }
  const model = modelOf(publishable);
  const analysed = model.truth[model.populations.find({ kind: 'responded' }) ?? -1] ?? 0;
  if (analysed === 0 || isWithheld(analysed, policy) || analysed < policy.roundTo) {
    throw new WinnowError(
      'not-publishable',
      'Fewer respondents are analysed than a published report may show.',
      'Widen the filter, or keep the report to the analysts: leave --publish out.',
    );
  }
  const protection = protect(model, policy, solver);
  const { isHidden, proofs, unproven, primary, secondary } = protection;
  const isShown = (number: number | undefined): boolean =>
    number !== undefined && isHidden[number] === 0;
  const tables = publishTables(publishable.tables, {
    isShown: (population) => isShown(model.populations.find(population)),
    policy,
    structure: publishable.structure,
  });
  const { faults, proven, fewestValues, ...checked } = verify(tables, model, policy, proofs);
  if (faults.length > 0 || unproven.length > 0) {
    throw new WinnowError(
      'not-publishable',
      `The audit finds ${Math.max(faults.length, unproven.length)} counts that could be narrowed down: ${faults[0] ?? 'no proof was found for them.'} Nothing was written.`,
      'Break the tables down less finely (--by), leave questions out (--question), or choose another policy, such as below-5.',
    );
  }
  return {
    tables,
    publication: {
      policy,
      structure: namedStructure(publishable.structure, model, isHidden),
      audit: {
        protected: checked.protected,
        proofs: proven,
        fewestValues: Number.isFinite(fewestValues) ? fewestValues : 0,
        programmes: solver.solved,
        withheld: { forTheirOwnSake: primary, forOthers: secondary, ...lostOf(model, isHidden) },
      },
    },
  };
}

/** Groups named by respondents are named when their size is. */
function namedStructure(
  structure: Structure,
  { populations }: Model,
  isHidden: Uint8Array,
): Structure {
  const isNamed = (field: string, name: string): boolean => {
    const number = populations.find({ kind: 'responded', group: { field, name } });
    return number !== undefined && isHidden[number] === 0;
  };
  return {
    ...structure,
    fields: structure.fields.map((field) =>
      field.open
        ? { ...field, groups: field.groups.filter((name) => isNamed(field.id, name)) }
        : field,
    ),
  };
}

/** What readers lose, in per cent with one decimal. */
function lostOf({ truth, isTabled }: Model, isHidden: Uint8Array) {
  let [cells, hiddenCells, respondents, hiddenRespondents] = [0, 0, 0, 0];
  truth.forEach((value, number) => {
    if (isTabled[number] === 0) return;
    cells += 1;
    respondents += value;
    if (isHidden[number] === 0) return;
    hiddenCells += 1;
    hiddenRespondents += value;
  });
  const percent = (part: number, all: number): number =>
    Math.round((1000 * part) / Math.max(1, all)) / 10;
  return {
    percentOfCounts: percent(hiddenCells, cells),
    percentOfRespondents: percent(hiddenRespondents, respondents),
  };
}
