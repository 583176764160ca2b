/** Where an answer stands. */
interface AnswerPlace {
  /** Number of the respondent. */
  readonly response: number;
  /** Place of the question. */
  readonly question: number;
}

/** Answers that share their text: a template that was handed round, or one answer sent again and again. */
export interface Campaign {
  readonly answers: number;
  /** Where these stand, by question. */
  readonly members: readonly AnswerPlace[];
  /** Numbers of the respondents who gave them, ascending. */
  readonly respondents: readonly number[];
  /** Places of the questions at which the text stands, ascending. */
  readonly questions: readonly number[];
  /** Answers of which at least 80 % of the five-word shingles are those of the common text. */
  readonly nearIdentical: number;
  /** Answers with a stretch of words of their own. */
  readonly withOwnWords: number;
  /**
   * The words of the common text that enough respondents share who did not ask for confidence, in
   * stretches; empty when there are none. Function words at the edges of phrases are not kept.
   */
  readonly commonText: readonly string[];
}

/** A text that a respondent gave under several questions: one for each such text. */
export interface Repetition {
  readonly respondent: number;
  /** Places of the questions, ascending. */
  readonly questions: readonly number[];
}

/** All that answers have in common, the largest campaigns first. */
export interface CampaignFindings {
  readonly campaigns: readonly Campaign[];
  readonly repetitions: readonly Repetition[];
}
