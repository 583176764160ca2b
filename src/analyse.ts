import { flagAnswers } from './campaigns/index.js';
import type { AnswerFlags } from './campaigns/index.js';
import { loadSolver, release } from './disclosure/index.js';
import type { Policy, PublicationRecord, ReleaseOptions } from './disclosure/index.js';
import { codeCall } from './call/code-call.js';
import type { CodedCall } from './call/code-call.js';
import { findFigures } from './figures/find-figures.js';
import type { AnalyseSettings } from './figures/find-figures.js';
import { tabulateForPublication } from './figures/tabulate-for-publication.js';
import type { Source } from './read/index.js';
import { makeTables } from './tables/index.js';
import type { Table } from './tables/index.js';

/** The tables, and what they were made from. */
export interface Analysis extends CodedCall {
  /** In the order of the report. */
  readonly tables: readonly Table[];
  /** What campaigns make of single answers; absent when nobody looked for them. */
  readonly answerFlags?: AnswerFlags | undefined;
  /** What protects the tables; absent when they are for analysts. */
  readonly publication?: PublicationRecord | undefined;
}

/** Of this only the tables may be published: the rest of it is what they were made from. */
export interface PublishedAnalysis extends Analysis {
  readonly publication: PublicationRecord;
}

/** The whole pipeline; what it throws is said in `library.ts`, as of all that programs call. */
export async function analyse(
  sources: readonly Source[],
  settings: AnalyseSettings,
): Promise<Analysis> {
  const call = await codeCall(sources, settings);
  return tabulateWithFlags(call, settings);
}

/**
 * The tables, and what a list of single answers says of them besides.
 *
 * @param isLast nothing is asked of the words of the answers afterwards: they make room for the tables
 */
export function tabulateWithFlags(
  call: CodedCall,
  settings: AnalyseSettings,
  isLast = false,
): Analysis {
  const findings = findFigures(call, settings);
  if (isLast) call.responses.forgetWords();
  const { campaigns } = findings;
  return {
    ...call,
    tables: makeTables(findings),
    answerFlags: campaigns && flagAnswers(campaigns.list, campaigns.repetitions, call.responses),
  };
}

/** The tables alone. */
export function tabulate(call: CodedCall, settings: AnalyseSettings): readonly Table[] {
  return makeTables(findFigures(call, settings));
}

interface PublishOptions extends ReleaseOptions {
  /** As of {@link tabulateWithFlags}. */
  readonly isLast?: boolean;
}

/** The tables of a call as they may be published: see {@link release}. */
export async function publish(
  call: CodedCall,
  settings: AnalyseSettings,
  policy: Policy,
  { isLast, ...options }: PublishOptions = {},
): Promise<PublishedAnalysis> {
  const publishable = tabulateForPublication(call, settings, policy, isLast);
  settings.onPhase?.('protecting');
  return { ...call, ...release(publishable, policy, await loadSolver(), options) };
}
