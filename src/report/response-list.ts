import { CellTexts } from './cell-texts.js';
import { csvLine, quoted, safeText } from './to-csv.js';

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
  const texts = new CellTexts(quoted);
  const lists = new ListTexts();
  let response = '';
  let id = '';
  for (const line of lines) {
    const { kind, language, words, themes, evidence, scope, flags, consent } = line;
    if (line.response !== response || id === '') {
      ({ response } = line);
      id = quoted(safeText(response));
    }
    yield `${id},${texts.of(line.question)},${texts.of(kind)},${texts.of(language)},${words},${lists.of(themes)},${lists.of(evidence)},${lists.of(scope)},${lists.of(flags)},${texts.of(consent.publication)},${texts.of(consent.rule)}\r\n`;
  }
}

/** Lists as cells: whether one must be quoted follows from its parts. */
class ListTexts {
  readonly #isPlain = new CellTexts((text) => quoted(text) === text);

  of(parts: readonly string[]): string {
    if (parts.length === 0) return '';
    let cell = '';
    let isPlain = true;
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place]!;
      cell += place === 0 ? part : `; ${part}`;
      isPlain &&= this.#isPlain.of(part);
    }
    return isPlain ? cell : quoted(cell);
  }
}
