import type { Analysis } from '../analyse.js';
import { schemeOf } from '../call/code-call.js';
import { evidenceMarks } from '../evidence/index.js';
import type { AnalyseSettings } from '../figures/find-figures.js';
import { listQuestions } from '../questionnaire/index.js';
import type { AnswerLine } from '../report/index.js';
import { listScopeMatters } from '../scope/index.js';
import { listThemes } from '../themes/index.js';

/** What was made of every answer, by response id. */
export function* answerLines(
  { responses, answerFlags }: Analysis,
  { questionnaire, codeFrame }: AnalyseSettings,
): Generator<AnswerLine> {
  const questions = listQuestions(questionnaire);
  const themes = listThemes(codeFrame).map(({ id }) => id);
  const matters = listScopeMatters(questionnaire).map(({ id }) => id);
  for (const { id, isLate, consent, answers } of responses.analysedById()) {
    const flags = [
      ...(isLate ? ['late'] : []),
      ...(consent.publication === 'confidential' ? ['confidential'] : []),
    ];
    if (answers.length === 0) {
      yield {
        response: id,
        question: '',
        kind: 'blank',
        language: '',
        words: 0,
        themes: [],
        evidence: [],
        scope: [],
        flags,
        consent,
      };
    }
    for (const { question, kind, language, words, marks } of answers) {
      yield {
        response: id,
        question: questions[question]!.id,
        kind,
        language: kind === 'substantive' ? language : '',
        words,
        themes: marks[schemeOf.themes]!.map((mark) => themes[mark]!),
        evidence: marks[schemeOf.evidence]!.map((mark) => evidenceMarks[mark]!),
        scope: marks[schemeOf.scope]!.map((mark) => matters[mark]!),
        flags: [...flags, ...(answerFlags?.(id, question) ?? [])],
        consent,
      };
    }
  }
}
