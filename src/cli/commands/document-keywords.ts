import { byCodeUnits, enter, naturalOrder } from '../../collections/index.js';
import { WinnowError } from '../../issues/index.js';
import { findKeyphrases, keyphraseMethods } from '../../keyphrases/index.js';
import type {
  DocumentKeyphrases,
  KeyphraseMethodName,
  KeyphraseWishes,
  TextDocument,
} from '../../keyphrases/index.js';
import { ExitCode } from '../exit-code.js';
import { print, printJsonText } from '../terminal/print.js';
import { readTexts } from '../read-texts.js';
import { renderGrid } from '../terminal/render-grid.js';
import { readTermLists } from '../options/term-lists.js';
import type { KeywordsOptions } from './keywords.js';
import { counted } from '../../wording/index.js';

/** `winnow keywords --by document`: the keyphrases of each text or response. */
export async function runDocumentKeywords(
  files: readonly string[],
  options: KeywordsOptions,
): Promise<number> {
  const wishes: KeyphraseWishes = {
    method: methodOf(options),
    top: options.top,
    terms: readTermLists(options).lists,
  };
  const { kept, withheld, arePlain } = await readTexts(files, options, ({ response, text }) => [
    { id: response, text },
  ]);
  const documents = arePlain ? kept : joinAnswers(kept);
  const ordered = [...documents].sort(
    (a, b) => naturalOrder(a.id, b.id) || byCodeUnits(a.text, b.text),
  );
  const found = findKeyphrases(ordered, wishes);
  await (options.json === true
    ? printJsonText(toNdjson(found))
    : print(`${toTable(found)}${leftOut(withheld)}`));
  return ExitCode.Done;
}

function methodOf({ method }: KeywordsOptions): KeyphraseMethodName | undefined {
  if (method === undefined || isOfDocuments(method)) return method;
  throw new WinnowError(
    'bad-option',
    `--method ${method} compares groups; it cannot rank the phrases of one document.`,
    `With --by document use ${Object.keys(keyphraseMethods).join(', ')}.`,
  );
}

function isOfDocuments(method: string): method is KeyphraseMethodName {
  return Object.hasOwn(keyphraseMethods, method);
}

/** All answers of a response are one document; they come one after another. */
function joinAnswers(answers: readonly TextDocument[]): readonly TextDocument[] {
  const texts = new Map<string, string[]>();
  for (const { id, text } of answers) enter(texts, id, text);
  return Array.from(texts, ([id, parts]) => ({ id, text: parts.join('\n\n') }));
}

/** One line a document; scores to four decimal places. */
function toNdjson(found: Iterable<DocumentKeyphrases>): string {
  return Array.from(found, ({ id, keyphrases }) => {
    const keys = keyphrases.map(({ text }) => text);
    const scores = keyphrases.map(({ score }) => Number(score.toFixed(4)));
    return `${JSON.stringify({ id, keys, scores })}\n`;
  }).join('');
}

function leftOut(withheld: number): string {
  if (withheld === 0) return '';
  return `${counted(withheld, 'confidential response is', 'confidential responses are')} left out.\n`;
}

function toTable(found: Iterable<DocumentKeyphrases>): string {
  const rows = Array.from(found, ({ id, keyphrases }) => [
    id,
    keyphrases.map(({ text }) => text).join(' · '),
  ]);
  return rows.length === 0
    ? 'No documents.\n'
    : `${renderGrid(['Document', 'Keyphrases'], rows)}\n`;
}
