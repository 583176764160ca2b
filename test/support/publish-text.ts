import { codeCall } from '../../src/call/code-call.js';
import type { CodedCall } from '../../src/call/code-call.js';
import { loadSolver, release } from '../../src/disclosure/index.js';
import type { Policy, PublicationRecord } from '../../src/disclosure/index.js';
import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import type { Table } from '../../src/tables/index.js';
import { tabulateForPublication } from '../../src/figures/tabulate-for-publication.js';
import { toSource } from './analyse-texts.js';

/** A call, and what is published of it. */
interface PublishedCall {
  readonly call: CodedCall;
  readonly tables: readonly Table[];
  readonly publication: PublicationRecord;
}

/** Reads the text of an export and publishes its tables under a policy, as `analyse --publish` does. */
export async function publishText(
  text: string,
  settings: AnalyseSettings,
  policy: Policy,
): Promise<PublishedCall> {
  const call = await codeCall([toSource(text)], settings);
  const solver = await loadSolver();
  return { call, ...release(tabulateForPublication(call, settings, policy), policy, solver) };
}
