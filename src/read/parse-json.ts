/** More digits than JavaScript keeps: "12345678901234567891" would become …000. */
const longNumber = /\d[\d.]{15}/;
/** Texts, which stay as they are, and numbers. */
const textsAndNumbers = /"(?:[^"\\]+|\\[^])*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON. Numbers of more digits than a number holds, as ids of some platforms are, are given as they
 * are written.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string): unknown {
  const value = JSON.parse(text) as unknown;
  if (!longNumber.test(text)) return value;
  return JSON.parse(
    text.replace(textsAndNumbers, (found) =>
      !found.startsWith('"') && longNumber.test(found) ? `"${found}"` : found,
    ),
  ) as unknown;
}
