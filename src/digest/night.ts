import type { CodedCall } from '../call/code-call.js';
import type { Issue, IssueCode } from '../issues/index.js';
import type { Sealer } from './memory.js';
import type { KnownResponse, Night, ProblemCount, StoredProblem } from './state.js';
import type { ReadState } from './state-bytes.js';
import { byCodeUnits } from '../collections/index.js';

/** Tonight's call, held against the state of the night before. */
export interface Comparison {
  readonly night: Omit<Night, 'filter' | 'shareReadAgain'>;
  /** The night it is held against; undefined on the first. */
  readonly previous: Night | undefined;
  /** The state was lost, so nobody is known to be new. */
  readonly isRebuilt: boolean;
  /** By number of the response: it counts and was not there before. */
  readonly isFresh: (response: number) => boolean;
  readonly problems: { readonly fresh: readonly ProblemCount[]; readonly now: number };
  /** What the state is to hold from now on. */
  readonly responses: readonly KnownResponse[];
  readonly storedProblems: readonly StoredProblem[];
}

interface Tonight {
  readonly sealer: Sealer;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The responses of the state were lost: whoever is there now was there before. */
  readonly isRebuilt: boolean;
}

/**
 * Says what is new, changed, withdrawn and mended. The same input on the same day is the night that was
 * digested last, and gives the same again.
 */
export function compareNights(
  call: CodedCall,
  before: ReadState,
  { sealer, day, isRebuilt }: Tonight,
): Comparison {
  const { nights } = before.history;
  const last = nights.at(-1);
  const rows = listRows(call);
  const problems = sealProblems(call, sealer);
  const input = inputOf(rows, problems, sealer);
  const isAgain = !isRebuilt && last?.input === input && last.day === day;
  const number = isAgain ? last.number : (last?.number ?? 0) + 1;
  // On the night of a rebuild nobody can be told to be new.
  const firstSeen = isRebuilt && last !== undefined ? last.number : number;
  const known = new Map(
    before.responses.filter(({ isAnalysed }) => isAnalysed).map((stored) => [stored.id, stored]),
  );
  const responses = rows.map((row) => knownAs(row, known.get(row.id), number, firstSeen));
  const counted = responses.filter(({ isAnalysed }) => isAnalysed);
  const present = new Set(counted.map(({ id }) => id));
  const withdrawn = [...known.keys()].filter((id) => !present.has(id)).length;
  const seen = new Map(before.problems.map((problem) => [problem.seal, problem.since]));
  const storedProblems = problems.map((problem) => ({
    ...problem,
    since: seen.get(problem.seal) ?? firstSeen,
  }));
  const still = new Set(problems.map(({ seal }) => seal));
  const night = {
    number,
    day,
    input,
    responses: counted.length,
    fresh: counted.filter(({ since }) => since === number).length,
    changed: counted.filter(({ changed, since }) => changed === number && since !== number).length,
    withdrawn: isAgain ? last.withdrawn : withdrawn,
    mended: isAgain
      ? last.mended
      : countByKind(before.problems.filter(({ seal }) => !still.has(seal))),
  };
  return {
    night,
    isRebuilt,
    previous: nights.filter((one) => one.number < number).at(-1),
    isFresh: (response) => {
      const { isAnalysed, since } = responses[response]!;
      return isAnalysed && since === number;
    },
    problems: {
      fresh: countByKind(storedProblems.filter(({ since }) => since === number)),
      now: problems.length,
    },
    responses,
    storedProblems,
  };
}

/** What the state is to hold of a row from now on. */
function knownAs(
  row: Row,
  stored: KnownResponse | undefined,
  number: number,
  firstSeen: number,
): KnownResponse {
  if (!row.isAnalysed || stored === undefined)
    return { ...row, since: firstSeen, changed: 0, isCampaigner: false };
  const isSame = stored.content === row.content;
  return {
    ...row,
    since: stored.since,
    changed: isSame ? stored.changed : number,
    isCampaigner: isSame && stored.isCampaigner,
  };
}

type Row = Omit<KnownResponse, 'since' | 'changed' | 'isCampaigner'>;

/** By number of the response. */
function listRows({ responses, seals }: CodedCall): readonly Row[] {
  return seals.map(({ id, content }, number) => ({
    id,
    content,
    isAnalysed: responses.isAnalysed(number),
  }));
}

/**
 * The problems that can be mended, each known again by the response it concerns. What concerns none is only counted:
 * the row that was rejected moves, and exports are named anew every night. Of each kind so many are told apart as the
 * log lists.
 */
function sealProblems(
  { issues, responses, seals }: CodedCall,
  sealer: Sealer,
): readonly Omit<StoredProblem, 'since'>[] {
  const standing = new Map<string, string>();
  seals.forEach(({ id }, number) => {
    const { file, row } = responses.placeOf(number);
    standing.set(`${file}\n${row}`, id);
  });
  const subject = ({ file, row }: Issue): string | undefined =>
    row === undefined ? undefined : standing.get(`${file}\n${row}`);
  const repeats = new Map<string, number>();
  return issues
    .list()
    .filter(({ severity }) => severity !== 'note')
    .map((issue) => {
      const { code, field = '', column = '' } = issue;
      const text = JSON.stringify([code, field, column, subject(issue)]);
      const repeat = repeats.get(text) ?? 0;
      repeats.set(text, repeat + 1);
      return { seal: sealer.seal('problem', `${text} ${repeat}`), code, field };
    });
}

function inputOf(
  rows: readonly Row[],
  problems: readonly { readonly seal: string }[],
  sealer: Sealer,
): string {
  const all = [
    ...rows.map(({ id, content, isAnalysed }) => `${id}${content}${isAnalysed ? 1 : 0}`),
    ...problems.map(({ seal }) => seal),
  ].sort();
  return Buffer.from(sealer.seal('input', all.join('\n')), 'latin1').toString('hex');
}

/** In the order of codes and fields. */
function countByKind(
  problems: readonly { readonly code: IssueCode; readonly field: string }[],
): readonly ProblemCount[] {
  const counts = new Map<string, ProblemCount>();
  for (const { code, field } of problems) {
    const key = `${code} ${field}`;
    counts.set(key, { code, field, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => byCodeUnits(a, b)).map(([, count]) => count);
}
