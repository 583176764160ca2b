/** A place in a text file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A whole token, in the grammar of RFC 8259. Strings are unrolled, since they may be long. */
const token =
  /[[\]{},:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, or the
 * length of the text when it ends too early. The parser of the language does not tell.
 */
export function findFault(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, token.lastIndex)) {
    if (at >= text.length) return text.length;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    const next: Expected | undefined =
      found === undefined ? undefined : after(found, expected, open);
    if (next === undefined) return at;
    expected = next;
    token.lastIndex = at + found!.length;
  }
}

/** What may come behind a token; undefined when it may not stand here. */
function after(found: string, expected: Expected, open: ('[' | '{')[]): Expected | undefined {
  const behindValue = (): Expected => (open.length === 0 ? 'nothing' : ', or end');
  const inner = open.at(-1);
  switch (found) {
    case '[':
    case '{':
      if (expected !== 'value' && expected !== 'value or ]') return undefined;
      open.push(found);
      return found === '[' ? 'value or ]' : 'key or }';
    case ']':
    case '}': {
      const isEmpty = expected === (found === ']' ? 'value or ]' : 'key or }');
      const isFull = expected === ', or end' && inner === (found === ']' ? '[' : '{');
      if (!isEmpty && !isFull) return undefined;
      open.pop();
      return behindValue();
    }
    case ',':
      if (expected !== ', or end') return undefined;
      return inner === '[' ? 'value' : 'key';
    case ':':
      return expected === ':' ? 'value' : undefined;
    default:
      if (expected === 'key' || expected === 'key or }')
        return found.startsWith('"') ? ':' : undefined;
      return expected === 'value' || expected === 'value or ]' ? behindValue() : undefined;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at += 1;
  return at;
}

/** The place of a character of a text that begins at `start`. */
export function placeIn(text: string, index: number, start: Place): Place {
  let { line, column } = start;
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', from)) {
    line += 1;
    column = 1;
    from = end + 1;
  }
  return { line, column: column + index - from };
}
