import {
  classifyColumns,
  ColumnProfile,
  isInOwnWords,
  languagesOf,
  TimeProfile,
} from '../columns/index.js';
import type {
  ColumnClass,
  ColumnFacts,
  LanguageCount,
  SurveyedColumn,
  SurveyedFile,
} from '../columns/index.js';
import { readHeader } from '../questionnaire/index.js';
import { AskedBefore } from './same-question.js';

/** A column of a consultation, wherever it stands in its files. */
export interface GatheredColumn extends ColumnFacts {
  /** The header of the first file that has it. */
  readonly header: string;
  /** Other headers for the same, in order. */
  readonly also: readonly string[];
  readonly judged: ColumnClass;
  /** Of answers in people's own words: their languages, that of most first. */
  readonly languages: readonly LanguageCount[];
}

interface Draft {
  readonly key: string;
  header: string;
  also: string[];
  files: number[];
  facts: ColumnFacts;
}

/**
 * Makes one list of the columns of several files: those with the same header are one, and so are those
 * that plainly ask the same in other words. What a column is follows from the values of all files.
 */
export async function gatherColumns(
  files: readonly SurveyedFile[],
): Promise<readonly GatheredColumn[]> {
  const { joined, classes } = joinedAndJudged(files);
  return Promise.all(
    joined.map(async ({ header, also, facts }, place) => {
      const judged = classes[place]!;
      const languages = isInOwnWords(judged) ? await languagesOf(facts.profile) : [];
      return { ...facts, header, also, judged, languages };
    }),
  );
}

function joinedAndJudged(files: readonly SurveyedFile[]): {
  readonly joined: readonly Draft[];
  readonly classes: readonly ColumnClass[];
} {
  const drafts = byHeader(files);
  const [first] = files;
  // A file alone was judged when it was read, unless its questions are to be judged as columns.
  if (files.length === 1 && first!.questions.length === 0)
    return { joined: drafts, classes: first!.columns.map(({ judged }) => judged) };
  const judge = (all: readonly Draft[]): readonly ColumnClass[] =>
    classifyColumns(all.map(({ facts }) => facts));
  const joined = files.length === 1 ? drafts : joinAlike(drafts, judge(drafts), files.length);
  return { joined, classes: judge(joined) };
}

/** A place in the list of columns, from which another can be put behind it at once. */
interface Link {
  readonly draft: Draft | undefined;
  next: Link | undefined;
}

/** Columns that only a later file has stand before the next one that it shares with those before it. */
function byHeader(files: readonly SurveyedFile[]): readonly Draft[] {
  const head: Link = { draft: undefined, next: undefined };
  const links = new Map<string, Link>();
  files.forEach((file, place) => {
    // Within one file no two keys are alike.
    const keys = keysOf(file);
    const shared = new Set(keys);
    let after = head;
    columnsOf(file).forEach(({ header, head: own, profile, times, rows }, column) => {
      const key = keys[column]!;
      const known = header === '' ? undefined : links.get(key);
      if (known?.draft) {
        take(known.draft, { profile, times }, place);
        if (header !== known.draft.header && !known.draft.also.includes(header))
          known.draft.also.push(header);
        after = known;
        return;
      }
      while (after.next && !shared.has(after.next.draft!.key)) after = after.next;
      const isUnique = isUniqueIn(profile);
      const facts = {
        head: own,
        profile: copyOf(profile),
        times: copyOfTimes(times),
        rows,
        isUnique,
      };
      after.next = { draft: { key, header, also: [], files: [place], facts }, next: after.next };
      after = after.next;
      if (header !== '') links.set(key, after);
    });
  });
  const drafts: Draft[] = [];
  for (let link = head.next; link; link = link.next) drafts.push(link.draft!);
  return drafts;
}

/** Where each answer has a row of its own, a question is a column all the same. */
function columnsOf({ columns, questions }: SurveyedFile): readonly SurveyedColumn[] {
  const own = columns.filter(({ judged: { kind } }) => kind !== 'asked' && kind !== 'answer');
  return [...own, ...questions];
}

/** What tells the columns of a file apart: the words of the header, and which column with them it is. */
function keysOf(file: SurveyedFile): readonly string[] {
  const seen = new Map<string, number>();
  return columnsOf(file).map(({ header }) => {
    const words = readHeader(header).allWords;
    const occurrence = (seen.get(words) ?? 0) + 1;
    seen.set(words, occurrence);
    return `${words}\n${occurrence}`;
  });
}

function copyOf(profile: ColumnProfile): ColumnProfile {
  const copy = new ColumnProfile(1);
  copy.merge(profile);
  return copy;
}

function copyOfTimes(times: TimeProfile): TimeProfile {
  const copy = new TimeProfile();
  copy.merge(times);
  return copy;
}

function take(
  draft: Draft,
  { profile, times, isUnique: unique }: Pick<ColumnFacts, 'profile' | 'times' | 'isUnique'>,
  file: number,
): void {
  draft.facts.profile.merge(profile);
  draft.facts.times.merge(times);
  // Who is in two files has one id in both.
  const isUnique = draft.facts.isUnique === true && (unique ?? isUniqueIn(profile));
  draft.facts = { ...draft.facts, isUnique };
  if (!draft.files.includes(file)) draft.files.push(file);
}

function joinAlike(
  drafts: readonly Draft[],
  classes: readonly ColumnClass[],
  files: number,
): readonly Draft[] {
  const into = new Map<number, number>();
  const before = new AskedBefore();
  drafts.forEach((draft, place) => {
    // A column that every file has needs no counterpart.
    if (draft.files.length === files) return;
    const judged = classes[place]!;
    const owner = judged.belongsTo;
    const same = before.find(
      draft.header,
      judged,
      owner === undefined ? undefined : (into.get(owner) ?? owner),
      (other) => !drafts[other]!.files.some((file) => draft.files.includes(file)),
    );
    if (same === undefined) {
      before.add(draft.header, judged, place);
    } else {
      into.set(place, same);
      join(drafts[same]!, draft);
      before.add(drafts[same]!.header, classes[same]!, same);
    }
  });
  return drafts.filter((_, place) => !into.has(place));
}

/** The header of the file named first is the wording. */
function join(target: Draft, draft: Draft): void {
  const headers = [target.header, ...target.also];
  const others = [draft.header, ...draft.also];
  const isEarlier = draft.files[0]! < target.files[0]!;
  const [header, ...also] = new Set(isEarlier ? [...others, ...headers] : [...headers, ...others]);
  take(target, draft.facts, draft.files[0]!);
  target.header = header!;
  target.also = also;
  target.files = [...new Set([...target.files, ...draft.files])].sort((x, y) => x - y);
}

/** So many different values that they are no longer counted may be unique. */
function isUniqueIn({ isCapped, distinct, filled }: ColumnProfile): boolean {
  return isCapped || distinct === filled;
}
