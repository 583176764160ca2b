import { draftCodeFrame, leftOut } from '../../suggesting/draft-code-frame.js';
import { WinnowError } from '../../issues/index.js';
import { textsOfAnswers } from '../../call/texts-of-answers.js';
import type { TextOfAnswer } from '../../call/texts-of-answers.js';
import { makeFilter } from '../../responses/index.js';
import { suggestTopics } from '../../suggesting/suggest-topics.js';
import type { SuggestedTopics } from '../../suggesting/suggest-topics.js';
import { fitEngineToWork } from '../engine.js';
import { openSources } from '../files/inputs.js';
import { pipeAmong } from '../files/pipe-among.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { readCall } from '../read-call.js';
import { loadSentenceEncoder } from '../sentence-encoder.js';
import { renderTopics } from '../terminal/render-topics.js';
import { settingsFor } from '../options/settings.js';
import { tellProblems, toldOf } from '../terminal/tell-problems.js';
import { topicsToJson } from '../terminal/topics-to-json.js';
import { loadWordVectors } from '../word-vectors.js';
import { writeWhole } from '../files/write-whole.js';

export interface TopicsOptions extends SettingOptions, FilterOptions {
  readonly topics?: number;
  readonly allQuestions?: boolean;
  readonly writeCodeFrame?: string;
  readonly json?: boolean;
}

const mostTopics = 100;
/** Of why topics are no themes. */
const mostReasons = 3;

/** `winnow topics`: themes that the answers suggest. */
export async function runTopics(files: readonly string[], options: TopicsOptions): Promise<number> {
  if (options.topics !== undefined && options.topics > mostTopics) {
    throw new WinnowError(
      'bad-option',
      `--topics ${options.topics}: more topics than a person can go through.`,
      `It takes a number from 1 to ${mostTopics}.`,
    );
  }
  const settings = await settingsFor(files, options);
  const filter = makeFilter(settings.filter, settings.questionnaire);
  const sentenceEncoder = settings.sentenceEncoder ?? loadSentenceEncoder();
  // Which words mean alike shows in the whole call: narrowed to a question, its topics would be others than in a run of
  // all.
  const { call: whole } = await readCall(files, {
    ...settings,
    sentenceEncoder,
    keepSentences: true,
    filter: { ...settings.filter, questions: [] },
    onlyThemes: true,
  });
  const call = { ...whole, filter };
  tellProblems(toldOf(call), settings.questionnaire, files.length);
  fitEngineToWork();
  const isUncovered = settings.codeFrame !== undefined;
  const suggested = suggestTopics(call, settings.questionnaire, {
    count: options.topics,
    together: options.allQuestions,
    uncovered: isUncovered,
    withRules: options.writeCodeFrame !== undefined,
    vectors: loadWordVectors(),
    sentenceEncoder,
  });
  const spokesmen = suggested.flatMap(({ topics }) => topics).flatMap((topic) => topic.spokesmen);
  // What comes down a pipe cannot be read again.
  const quotes: TextOfAnswer =
    pipeAmong(files) === undefined
      ? await textsOfAnswers(spokesmen, openSources(files), settings, call)
      : () => undefined;
  if (options.writeCodeFrame !== undefined) {
    const draft = draftCodeFrame(settings.questionnaire.title, suggested, quotes);
    if (draft === undefined) throw noCodeFrame(options.writeCodeFrame, suggested);
    writeWhole(options.writeCodeFrame, draft);
  }
  await (options.json === true
    ? printJson(topicsToJson(suggested, quotes))
    : print(renderTopics(suggested, quotes, isUncovered)));
  return ExitCode.Done;
}

function noCodeFrame(path: string, suggested: readonly SuggestedTopics[]): WinnowError {
  const why = leftOut(suggested);
  return new WinnowError(
    'bad-option',
    `${path} was not written, since no topic can be a theme. ${why.length === 0 ? 'The answers suggest no topics.' : why.slice(0, mostReasons).join(' ')}`,
    'See the topics without --write-code-frame; docs/code-frame.md says how a code frame is written by hand.',
  );
}
