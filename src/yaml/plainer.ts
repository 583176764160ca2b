import { isScalar, visit } from 'yaml';
import type { Document, ErrorCode, LineCounter, YAMLParseError } from 'yaml';

/** The slips made most often, for those who do not know YAML by heart. */
const byCode: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text with ": " in it needs quotation marks around it.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  BAD_INDENT: 'Begin this line where the lines begin that it belongs to.',
  BAD_DQ_ESCAPE:
    'Between double quotation marks a backslash begins a special sign: write two, or use single quotation marks.',
  BAD_SCALAR_START: 'A text that begins with such a sign needs quotation marks around it.',
  MULTIPLE_DOCS: 'A line "---" begins another document: keep one in a file.',
  MULTILINE_IMPLICIT_KEY: 'A key is on one line, followed by ": ".',
};

type Slip = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** Says what the parser stumbled over, in the words of somebody who edits the file. */
export function plainerOf(
  document: Document,
  text: string,
  lines: LineCounter,
): (slip: Slip) => string {
  // A file that is no YAML has thousands of slips: its brackets are looked through once.
  let brackets: readonly number[] | undefined;
  return (slip) =>
    plainer(slip, document, lines, (end) => {
      const opened = (brackets ??= openBrackets(document, text)).findLast((from) => from < end);
      if (opened === undefined) return 'A bracket';
      return `The bracket "${text.charAt(opened)}" of line ${String(lines.linePos(opened).line)}`;
    });
}

function plainer(
  { code, message, pos: [start] }: Slip,
  document: Document,
  lines: LineCounter,
  openedBefore: (end: number) => string,
): string {
  if (code === 'DUPLICATE_KEY') return repeatedKey(document, start, lines);
  const [first = ''] = message.split('\n', 1);
  if (first.startsWith('Flow ') && /\bend with an? [\]}]/.test(first)) {
    const bracket = /\bend with an? (.)/.exec(first)![1]!;
    return `${openedBefore(start)} is not closed before this place: add "${bracket}".`;
  }
  if (first.startsWith('Missing closing ')) {
    return 'A quotation mark that is opened before this place is never closed.';
  }
  if (first.startsWith('Missing , ')) {
    return 'A comma is missing between two entries of a list in brackets, or quotation marks around a text with such signs.';
  }
  if (first.startsWith('Implicit map keys need'))
    return 'A line that is neither a key with a value ("key: value") nor an entry of a list ("- entry").';
  if (/^Unexpected (?:flow-\w+-end|\]|\})/.test(first)) return 'This bracket closes nothing.';
  if (first.startsWith('Unexpected block-seq-ind'))
    return 'A list begins on a line of its own, each entry with "- ".';
  if (first.startsWith('Unexpected scalar'))
    return 'Text goes on behind a closed quotation mark, or where a value has ended: put quotation marks around the whole of it.';
  return byCode[code] ?? `This is not YAML as it stands: ${withoutQuotes(first)}.`;
}

const ourKey = /^[a-z][a-z-]*$/;

/** The parser points at the second of them. */
function repeatedKey(document: Document, start: number, lines: LineCounter): string {
  let found = 'This key stands here twice.';
  visit(document, {
    Map(_, map) {
      const keys = map.items.flatMap(({ key }) =>
        isScalar(key) && typeof key.value === 'string' ? [key] : [],
      );
      const again = keys.find((key) => key.range?.[0] === start);
      if (again === undefined) return undefined;
      const first = keys.find(({ value }) => value === again.value)!;
      const { line } = lines.linePos(first.range![0]);
      // In a file that is no YAML it could be anybody's words.
      const name = ourKey.test(String(again.value)) ? `"${String(again.value)}"` : 'This key';
      found = `${name} stands in line ${String(line)} already: keep one of them.`;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where brackets stand that nothing closes, in the order of the text. */
function openBrackets(document: Document, text: string): readonly number[] {
  const open: number[] = [];
  visit(document, {
    Collection(_, node) {
      const [from, to] = node.range ?? [text.length, text.length];
      if (node.flow === true && !/[\]}]/.test(text.charAt(to - 1))) open.push(from);
    },
  });
  return open.sort((a, b) => a - b);
}

/** The parser quotes what it stumbled over, which may be anything when the file is no YAML at all. */
function withoutQuotes(message: string): string {
  return message.replace(/"(?:[^"\\]|\\.)*"?/g, '"…"').replace(/\.$/, '');
}
