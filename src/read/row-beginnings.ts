/** So many of the rows must begin alike for a beginning to tell anything. */
const most = 0.9;
/** What fewer rows than this begin with is an exception. */
const least = 0.1;

/** Beginnings that no word of an answer is, which goes on in the next line. */
const forms = {
  figure: /^\d{1,15}$/,
  time: /^\d[\d\s/.:,TZ+-]{5,30}(?:[ap]m)?$/i,
  code: /^(?=.*\d)\S{2,64}$/,
} as const;

/** How the rows of a file begin: with a code, a time, or a value that comes again and again. */
export class RowBeginnings {
  readonly #known: ReadonlySet<string>;
  readonly #usual: ReadonlySet<string | undefined>;
  /** Whether nearly all rows begin in a way that tells them from a line of an answer. */
  readonly tell: boolean;

  /** @param sample the first cells of some rows */
  constructor(sample: readonly string[]) {
    const beginnings = sample.map((text) => text.trim());
    this.#known = repeated(beginnings);
    this.#usual = usual(beginnings.map(formOf));
    const telling = beginnings.filter((text) => this.#isLikeOthers(text)).length;
    this.tell = telling > 0 && telling >= most * beginnings.length;
  }

  /** Whether a row can begin with this cell; never where beginnings do not tell. */
  has(text: string): boolean {
    return this.tell && this.#isLikeOthers(text.trim());
  }

  /** Whether it is a code, a time or a figure, as rows of this file begin with. */
  isCoded(text: string): boolean {
    return this.tell && this.#isUsual(text.trim());
  }

  #isLikeOthers(text: string): boolean {
    return this.#isUsual(text) || this.#known.has(text);
  }

  #isUsual(text: string): boolean {
    const form = formOf(text);
    return form !== undefined && this.#usual.has(form);
  }
}

function formOf(text: string): string | undefined {
  return Object.entries(forms).find(([, form]) => form.test(text))?.[0];
}

function usual(found: readonly (string | undefined)[]): ReadonlySet<string | undefined> {
  const counts = new Map<string | undefined, number>();
  for (const form of found) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([form, count]) => (count >= least * found.length ? [form] : [])),
  );
}

/** What has neither letter nor figure is no beginning that tells: a row that goes on may begin with it. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) {
    if (seen.has(text) && /[\p{L}\p{N}]/u.test(text)) again.add(text);
    seen.add(text);
  }
  return again;
}
