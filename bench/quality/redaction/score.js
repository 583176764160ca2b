/** @typedef {import('./tuned.js').Item} Item */
/** @typedef {{ found: number, targets: number, right: number, marks: number, missed: string[], wrong: string[] }} Score */

/**
 * Holds what was redacted against what should have been, by kind.
 *
 * A target counts as found when none of its characters but spaces and punctuation is left; a mark is
 * right when it stands where a target of its kind stood.
 *
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} redact
 * @returns {Map<string, Score>}
 */
export function scoreOf(items, redact) {
  /** @type {Map<string, Score>} */
  const scores = new Map();
  const of = (/** @type {string} */ kind) => {
    const score = scores.get(kind) ?? {
      found: 0,
      targets: 0,
      right: 0,
      marks: 0,
      missed: [],
      wrong: [],
    };
    scores.set(kind, score);
    return score;
  };
  for (const item of items) {
    const redacted = redact(item);
    const marks = align(item.text, redacted);
    const places = locate(item);
    for (const { kind, value, start, end } of places) {
      const score = of(kind);
      score.targets += 1;
      const isLeft = Array.from({ length: end - start }, (_, place) => start + place).some(
        (place) =>
          /[\p{L}\p{N}]/u.test(item.text.charAt(place)) &&
          !marks.some((mark) => place >= mark.start && place < mark.end),
      );
      if (isLeft)
        score.missed.push(`${value} in ${JSON.stringify(item.text)} → ${JSON.stringify(redacted)}`);
      else score.found += 1;
    }
    for (const { kind, start, end } of marks) {
      const score = of(kind);
      score.marks += 1;
      const isRight = places.some(
        (place) => place.kind === kind && place.start < end && place.end > start,
      );
      if (isRight) score.right += 1;
      else
        score.wrong.push(
          `[${kind}] for ${JSON.stringify(item.text.slice(start, end))} in ${JSON.stringify(item.text)}`,
        );
    }
  }
  return scores;
}

/** @param {Item} item */
function locate({ text, targets }) {
  let from = 0;
  return targets.map(({ kind, value }) => {
    const start = text.indexOf(value, from);
    if (start < 0) throw new Error(`${value} is not in ${text}`);
    from = start + value.length;
    return { kind, value, start, end: from };
  });
}

/**
 * Where each mark of the redacted text stood in the original: what is between marks is unchanged.
 *
 * @param {string} text
 * @param {string} redacted
 */
function align(text, redacted) {
  const pieces = redacted.split(
    /\[(name|email|phone|postcode|nhs-number|ni-number|address|date-of-birth|url-with-name|social-handle)\]/,
  );
  const marks = [];
  let at = pieces[0]?.length ?? 0;
  for (let piece = 1; piece < pieces.length; piece += 2) {
    const after = pieces[piece + 1] ?? '';
    const isLast = piece + 2 >= pieces.length;
    const next = isLast ? text.length - after.length : text.indexOf(after, at + 1);
    marks.push({ kind: pieces[piece] ?? '', start: at, end: next });
    at = next + after.length;
  }
  return marks;
}
