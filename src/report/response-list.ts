import { csvLine, safeText } from './to-csv.js';

/** One answer as `responses.csv` shows it: what was made of it, and neither text nor name. */
export interface AnswerLine {
  readonly response: string;
  readonly question: string;
  readonly kind: string;
  /** The code of the language it is in, such as "de"; '' where nothing substantive is said. */
  readonly language: string;
  readonly words: number;
  readonly themes: readonly string[];
  readonly evidence: readonly string[];
  readonly scope: readonly string[];
  readonly flags: readonly string[];
  /** How it may be published, and what decided that. */
  readonly consent: { readonly publication: string; readonly rule: string };
}

const headers = [
  'Response',
  'Question',
  'Answer',
  'Language',
  'Words',
  'Themes',
  'Signs of evidence',
  'Scope',
  'Flags',
  'Publication',
  'Because',
];

/** `responses.csv`, in which every figure can be followed back to response ids. */
export function* responsesToCsv(lines: Iterable<AnswerLine>): Generator<string> {
  yield csvLine(headers);
  for (const {
    response,
    question,
    kind,
    language,
    words,
    themes,
    evidence,
    scope,
    flags,
    consent,
  } of lines) {
    yield csvLine([
      safeText(response),
      question,
      kind,
      language,
      String(words),
      themes.join('; '),
      evidence.join('; '),
      scope.join('; '),
      flags.join('; '),
      consent.publication,
      consent.rule,
    ]);
  }
}
