import type { TracedCell } from './cell-address.js';
import type { CodedCall, CodingSettings } from '../call/code-call.js';
import { listQuestions } from '../questionnaire/index.js';
import type { Source } from '../read/index.js';
import { readAgain } from '../call/read-again.js';
import { TellingWords } from './telling-words.js';
import { listThemes } from '../themes/index.js';
import { whoIsCounted } from './who-is-counted.js';

/** A response behind a figure, and what in it counts. */
export interface TracedResponse {
  readonly id: string;
  /** Confidential responses are counted, never shown: they have no answers here. */
  readonly isConfidential: boolean;
  readonly answers: readonly TracedAnswer[];
}

interface TracedAnswer {
  readonly question: string;
  /** Redacted. */
  readonly text: string;
  /** The words that made it count, as they stand in the text; stems for a theme without a rule. */
  readonly words: readonly string[];
}

/**
 * The responses behind a cell with their answers, from a second reading of the files.
 *
 * @throws WinnowError `unreadable-file` when the files changed since they were coded
 */
export async function readTraced(
  { table, population }: Pick<TracedCell, 'table' | 'population'>,
  call: CodedCall,
  sources: readonly Source[],
  settings: CodingSettings,
): Promise<readonly TracedResponse[]> {
  const wanted = whoIsCounted(population, call, settings, table.countsTextsOnce);
  const questions = listQuestions(settings.questionnaire);
  const { item, kind } = population;
  const themes = listThemes(settings.codeFrame).map(({ id }) => id);
  const theme = kind === 'theme' ? themes.indexOf(item ?? '') : -1;
  const telling = new TellingWords(settings.codeFrame, call);
  const answers = new Map<string, readonly TracedAnswer[]>();
  for await (const { number, response } of readAgain(sources, settings, call)) {
    const own = wanted.get(response.id);
    if (!own || call.responses.isConfidential(number)) continue;
    answers.set(
      response.id,
      response.answers
        .filter(({ question }) => own.includes(question))
        .map(({ question, text }) => ({
          question: questions[question]!.id,
          text,
          words: theme < 0 ? [] : telling.of(response.id, question, text, [theme])[0]!,
        })),
    );
  }
  return [...wanted.keys()].map((id) => ({
    id,
    isConfidential: !answers.has(id),
    answers: answers.get(id) ?? [],
  }));
}
