import { WinnowError } from '../issues/index.js';
import type { Structure, Table } from '../tables/index.js';
import { modelOf } from './model.js';
import type { Model, Publishable } from './model.js';
import { checkPolicy, isWithheld, rounded } from './policy.js';
import type { Policy } from './policy.js';
import { protectOverTime } from './over-time.js';
import type { PastReport } from './past-report.js';
import { countHidden, protect } from './protect.js';
import type { OnProgress, Protection } from './protect.js';
import { publishTables } from './publish.js';
import { isNamed, mayNameOption } from './visibility.js';
import type { Visibility } from './visibility.js';
import type { Solver } from './solver.js';
import { verify } from './verify.js';
import { withheldBefore } from './withheld-before.js';

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
  /** How many respondents are analysed, as published; undefined when even that is withheld. */
  readonly analysed: number | undefined;
  readonly audit: AuditSummary;
}

/** For the analyst's screen: it binds what is withheld, so that it is in no file of a published report. */
interface AuditSummary {
  /** Counts that are protected, tabled or got from tabled ones. */
  readonly protected: number;
  /** Ends of protection intervals for which another world was shown and checked. */
  readonly proofs: number;
  /** The least number of values that a protected count may have for an outsider. */
  readonly fewestValues: number;
  readonly withheld: {
    readonly forTheirOwnSake: number;
    readonly forOthers: number;
    /** Of all counts of respondents in the tables. */
    readonly percentOfCounts: number;
    /** Of the sum of these counts. */
    readonly percentOfRespondents: number;
  };
}

/** What a release has to be safe against besides, and who hears of it. */
export interface ReleaseOptions {
  /** All that was published of the same call before, in any order. */
  readonly history?: readonly PastReport[];
  readonly onProgress?: OnProgress;
}

/**
 * Makes tables that may be published: withholds or rounds what the policy says and whatever would give
 * it back, in this release and beside those of the past, and audits the outcome. There is always one: in
 * the worst case nothing but `[c]` is left of it.
 *
 * For a release beside earlier ones give `history`: {@link readPastReport} of the `report.json` of every
 * report of the same call and filter that was published. What is returned is safe together with all of
 * them, and its own `report.json` belongs to the history of the next.
 *
 * @throws WinnowError `bad-option` when the policy protects nothing; `not-publishable` when the audit
 *   finds a count that could be narrowed down, which would be a fault of the program
 */
export function release(
  publishable: Publishable,
  policy: Policy,
  solver: Solver,
  { history = [], onProgress }: ReleaseOptions = {},
): Release {
  checkPolicy(policy);
  const model = modelOf(publishable);
  const { isHidden, proofs, primary } = isTooSmall(model, policy)
    ? nothingShown(model)
    : protect(model, policy, solver, { wasWithheld: withheldBefore(model, history), onProgress });
  protectOverTime(model, policy, isHidden, history);
  const isShown = (number: number | undefined): boolean =>
    number !== undefined && isHidden[number] === 0;
  const visibility: Visibility = {
    isShown: (population) => isShown(model.populations.find(population)),
    policy,
    structure: model.structure,
  };
  const tables = publishTables(publishable.tables, visibility);
  const { faults, proven, fewestValues, ...checked } = verify(tables, model, policy, proofs);
  if (faults.length > 0) {
    throw new WinnowError(
      'not-publishable',
      `The audit finds ${faults.length} counts that could be narrowed down: ${faults[0]!} Nothing was written.`,
      'This is a fault of winnow: please report it. Breaking the tables down less finely (--by) may help.',
    );
  }
  const respondents = respondentsIn(model);
  return {
    tables,
    publication: {
      policy,
      analysed: isShown(respondents) ? rounded(model.truth[respondents!]!, policy) : undefined,
      structure: namedStructure(visibility),
      audit: {
        protected: checked.protected,
        proofs: proven,
        fewestValues: Number.isFinite(fewestValues) ? fewestValues : 0,
        withheld: {
          forTheirOwnSake: primary,
          forOthers: countHidden(model.isTabled, isHidden) - primary,
          ...lostOf(model, isHidden),
        },
      },
    },
  };
}

function respondentsIn({ populations }: Model): number | undefined {
  return populations.find({ kind: 'responded' });
}

/** Are there so few respondents that even their number is withheld? */
function isTooSmall(model: Model, policy: Policy): boolean {
  const analysed = model.truth[respondentsIn(model) ?? -1] ?? 0;
  return analysed === 0 || isWithheld(analysed, policy) || analysed < policy.roundTo;
}

function nothingShown({ isTabled }: Model): Protection {
  const isHidden = new Uint8Array(isTabled.length).fill(1);
  return { isHidden, proofs: [], primary: countHidden(isTabled, isHidden) };
}

/** What everybody may know, without the groups that tables do not name. */
function namedStructure(visibility: Visibility): Structure {
  const { structure, isShown } = visibility;
  const mayName = (question: string, item: string): boolean =>
    mayNameOption({ kind: 'chose', item, question }, structure, isShown);
  return {
    ...structure,
    fields: structure.fields.map(({ apart, ...field }) => {
      const groups = field.groups.filter((name) => isNamed(field, name, visibility));
      return { ...field, groups, ...(apart && groups.includes(apart) ? { apart } : {}) };
    }),
    closed: structure.closed.map((question) => ({
      ...question,
      options: question.options.filter((option) => mayName(question.id, option)),
    })),
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
