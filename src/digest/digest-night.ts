import { codeCall } from '../call/code-call.js';
import type { CodedCall } from '../call/code-call.js';
import type { AnalyseSettings } from '../figures/find-figures.js';
import type { Campaign } from '../campaigns/index.js';
import { WinnowError } from '../issues/index.js';
import { optionsOf, tabledFields } from '../questionnaire/index.js';
import type { Source } from '../read/index.js';
import { makeFilter } from '../responses/index.js';
import { hasDescribedThemes } from '../themes/index.js';
import { listedFields } from './list-fields.js';
import { makeDigest } from './make-digest.js';
import { chooseReadAgain, NightMemory, Sealer } from './memory.js';
import { largeCampaigns } from './news-of-words.js';
import { compareNights } from './night.js';
import type { Digest } from './schema.js';
import { packBody } from './state-body.js';
import { noState, stateFromBytes, stateToBytes } from './state-bytes.js';
import type { KnownResponse } from './state.js';
import { releaseFigures, toPublic } from './to-public.js';

/** What one night is digested with. */
export interface NightSettings {
  readonly analysis: AnalyseSettings;
  /** Hash of all that shapes how answers are coded, the version of winnow included. */
  readonly coder: string;
  /** 32 random bytes, the same every night. */
  readonly key: Uint8Array;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The state is made anew; what of its history is sound is kept. */
  readonly isRebuilt: boolean;
  /** How many of the earlier respondents are read again, for their words; by default 2,000. */
  readonly readAgain?: number | undefined;
}

/** What comes out of a night. */
export interface NightResult {
  /** With all figures: not for publication. */
  readonly digest: Digest;
  /** The one that anybody may read. */
  readonly published: Digest;
  /** The state from now on. */
  readonly state: Uint8Array;
  readonly call: CodedCall;
  /** Errors and warnings that there are now, new or not. */
  readonly problems: number;
}

/**
 * Reads the files of a call, which are given whole every night, and says what changed since the state.
 *
 * @param state what the night before left, and how messages call it; undefined for the first night
 * @throws WinnowError `bad-state` when the state is damaged or of a newer winnow; `bad-option` when groups of an
 *   unknown field are wanted, or other responses than before; else as {@link codeCall}
 */
export async function digestNight(
  sources: readonly Source[],
  state: { readonly bytes: Uint8Array; readonly name: string } | undefined,
  settings: NightSettings,
): Promise<NightResult> {
  const { analysis, coder, key, day, isRebuilt } = settings;
  // Refuses a field that is none before anything is read.
  listedFields(analysis);
  const before =
    state === undefined
      ? noState
      : stateFromBytes(Buffer.from(state.bytes), state.name, coder, isRebuilt);
  const sealer = new Sealer(key);
  const sealed = (kind: 'figure' | 'input', text: string): string =>
    Buffer.from(sealer.seal(kind, text), 'latin1').toString('hex');
  const { description } = makeFilter(analysis.filter, analysis.questionnaire);
  const filter = sealed('input', description);
  const filterBefore = before.history.nights.at(-1)?.filter;
  if (!isRebuilt && filterBefore !== undefined && filterBefore !== filter)
    throw new WinnowError(
      'bad-option',
      `${state?.name ?? ''} is of digests with another filter than this one (${description}): nothing can be said to be new.`,
      'Give each filter a folder of its own with --state, or run this once with --rebuild.',
    );
  // Themes without rules are found from the words of all answers together.
  const known = hasDescribedThemes(analysis.codeFrame) ? noState.remembered : before.remembered;
  const readAgain = chooseReadAgain({ ...before, remembered: known }, day, settings.readAgain);
  const memory = new NightMemory(sealer, known, readAgain);
  const call = await codeCall(sources, { ...analysis, memory });
  const compared = compareNights(call, before, {
    sealer,
    day,
    isRebuilt: isRebuilt && state !== undefined,
  });
  const { night } = compared;
  const campaigns = largeCampaigns(call.responses);
  const digest = makeDigest(call, compared, campaigns, analysis);
  const { history } = before;
  const last = history.nights.at(-1);
  const isAgain = last?.number === night.number;
  const shownBefore = isAgain ? history.released.before : history.released.now;
  const figures = releaseFigures(digest, shownBefore, (name) => sealed('figure', name));
  const fields = tabledFields(analysis.questionnaire);
  const isDeclared = (id: string): boolean =>
    fields.some((field) => field.id === id && optionsOf(field) !== undefined);
  const shareReadAgain = isAgain ? last.shareReadAgain : readAgain.share;
  const nights = [
    ...history.nights.slice(0, isAgain ? -1 : undefined),
    { ...night, filter, shareReadAgain },
  ];
  return {
    digest,
    published: toPublic(digest, figures, isDeclared),
    state: stateToBytes(
      { nights, released: { before: shownBefore, now: figures.now } },
      packBody(
        withCampaigners(compared.responses, campaigns),
        (number) => call.responses.rememberable(number),
        compared.storedProblems,
      ),
      coder,
    ),
    call,
    problems: compared.problems.now,
  };
}

/** So many of each campaign are marked: enough to know it again, and few enough to be read every night. */
const mostOfCampaign = 500;

function withCampaigners(
  responses: readonly KnownResponse[],
  campaigns: readonly Campaign[],
): readonly KnownResponse[] {
  const marked = new Set(
    campaigns.flatMap(({ respondents }) => respondents.slice(0, mostOfCampaign)),
  );
  return responses.map((response, number) =>
    marked.has(number) ? { ...response, isCampaigner: true } : response,
  );
}
