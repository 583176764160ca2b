import { csvLine, quoted, safeText } from './to-csv.js';
import { remembering } from '../collections/index.js';
import { mostTexts } from './most-texts.js';

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
  // Few texts come, again and again.
  const cellOf = remembering(quoted, mostTexts);
  const listOf = listCells();
  let response = '';
  let id = '';
  for (const line of lines) {
    const { kind, language, words, themes, evidence, scope, flags, consent } = line;
    if (line.response !== response || id === '') {
      ({ response } = line);
      id = quoted(safeText(response));
    }
    yield `${id},${cellOf(line.question)},${cellOf(kind)},${cellOf(language)},${words},${listOf(themes)},${listOf(evidence)},${listOf(scope)},${listOf(flags)},${cellOf(consent.publication)},${cellOf(consent.rule)}\r\n`;
  }
}

/** Lists as cells: whether one must be quoted follows from its parts. */
function listCells(): (parts: readonly string[]) => string {
  const isPlain = remembering((text) => quoted(text) === text, mostTexts);
  return (parts) => {
    if (parts.length === 0) return '';
    let cell = '';
    let arePlain = true;
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place]!;
      cell += place === 0 ? part : `; ${part}`;
      arePlain &&= isPlain(part);
    }
    return arePlain ? cell : quoted(cell);
  };
}
