import { RuleMatcher } from '../text/index.js';
import type { Tokens, Vocabulary } from '../text/index.js';
import type { EvidenceWords } from './evidence-words.js';
import { signsByForm } from './forms.js';
import { evidenceMarks, evidenceSigns } from './signs.js';

/** Marks answers with the signs of evidence that they show. */
export class EvidenceScheme {
  readonly marks: readonly string[] = evidenceMarks;
  readonly #matcher: RuleMatcher;

  constructor(words: EvidenceWords, vocabulary: Vocabulary) {
    const ruleOf = (sign: string): EvidenceWords['markers'][number] =>
      words.markers.find(({ id }) => id === sign)!;
    this.#matcher = new RuleMatcher(vocabulary, evidenceSigns.map(ruleOf));
  }

  apply(tokens: Tokens): readonly number[] {
    const byWords = this.#matcher.match(tokens);
    const byForm = signsByForm(tokens);
    if (byWords.length === 0 && byForm.size === 0) return none;
    const marks: number[] = evidenceSigns.flatMap((sign, mark) =>
      byForm.has(sign) || byWords.includes(mark) ? [mark] : [],
    );
    if (marks.length >= 3) marks.push(evidenceMarks.indexOf('three-or-more'));
    return marks;
  }
}

const none: readonly number[] = [];
