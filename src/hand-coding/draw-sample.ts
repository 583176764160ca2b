import { codeCall } from '../call/code-call.js';
import type { CodedCall, CodingSettings } from '../call/code-call.js';
import type { CodedResponse } from '../coding/index.js';
import { findFields, listQuestions } from '../questionnaire/index.js';
import type { Source } from '../read/index.js';
import { textsOfAnswers } from '../call/texts-of-answers.js';
import { draw } from '../sampling/index.js';
import type { Candidate } from '../sampling/index.js';
import { isSubstantive } from '../tallies/index.js';

export interface SampleWishes {
  /** How many answers. */
  readonly size: number;
  /** Id of the profile field whose groups the sample is spread over; the questions when there is none. */
  readonly by?: string | undefined;
  readonly seed: number;
  /** Is shown what was read. */
  readonly onRead?: (call: CodedCall) => void;
}

/** An answer to be coded by hand. */
interface SampledAnswer {
  readonly response: string;
  /** The question's id and what was asked. */
  readonly question: string;
  readonly asked: string;
  /** Redacted. */
  readonly text: string;
}

export interface Sample {
  readonly answers: readonly SampledAnswer[];
  /** Substantive answers that could have been drawn. */
  readonly candidates: number;
  /** Substantive answers of respondents who asked for confidence in any copy: they are never quoted, so never drawn. */
  readonly confidential: number;
  readonly strata: number;
  /** Strata that nothing was drawn from, since there are more of them than answers wanted. */
  readonly leftOut: number;
}

/**
 * Draws answers to be coded by hand. The files are read twice: the first time to see what there is
 * and which copies count, the second for the texts of those drawn, so that no other is ever held.
 *
 * @param open opens the files anew, in the same order each time
 * @throws WinnowError when the files hold no responses to the questionnaire, or the field is unknown
 */
export async function drawSample(
  open: () => readonly Source[],
  settings: CodingSettings,
  { size, by, seed, onRead }: SampleWishes,
): Promise<Sample> {
  const { questionnaire } = settings;
  const [field] = findFields(by === undefined ? [] : [by], questionnaire);
  const call = await codeCall(open(), { ...settings, codeFrame: undefined });
  onRead?.(call);
  const candidates: Candidate[] = [];
  const { responses } = call;
  let confidential = 0;
  for (const number of responses.numbers()) {
    const own = candidatesOf(responses.at(number), field);
    if (responses.isConfidential(number)) confidential += own.length;
    else candidates.push(...own);
  }
  const { drawn, strata, leftOut } = draw(candidates, size, seed);
  const questions = listQuestions(questionnaire);
  const named = drawn.map(({ response, question }) => ({
    response,
    question: questions[question]!.id,
    asked: questions[question]!.wording,
  }));
  const textOf = await textsOfAnswers(named, open(), settings, call);
  const answers = named.map((answer) => ({
    ...answer,
    text: textOf(answer.response, answer.question)!,
  }));
  return { answers, candidates: candidates.length, confidential, strata, leftOut };
}

function candidatesOf(response: CodedResponse, field: number | undefined): readonly Candidate[] {
  const group = field === undefined ? undefined : response.groups[field]!.join('; ');
  return response.answers.filter(isSubstantive).map(({ question }) => ({
    response: response.id,
    question,
    stratum: group ?? String(question),
  }));
}
