import { RuleMatcher } from '../text/index.js';
import type { PhraseFinder, Tokens, Vocabulary } from '../text/index.js';
import type { EvidenceWords } from './evidence-words.js';
import { signsByForm } from './forms.js';
import { evidenceMarks, evidenceSigns } from './signs.js';

/** Marks answers with the signs of evidence that they show. */
export class EvidenceScheme {
  readonly #matcher: RuleMatcher;

  constructor(words: EvidenceWords, vocabulary: Vocabulary, finder?: PhraseFinder) {
    const ruleOf = (sign: string): EvidenceWords['markers'][number] =>
      words.markers.find(({ id }) => id === sign)!;
    this.#matcher = new RuleMatcher(vocabulary, evidenceSigns.map(ruleOf), finder);
  }

  apply(tokens: Tokens): readonly number[] {
    const byWords = this.#matcher.match(tokens);
    const byForm = signsByForm(tokens);
    if (byWords.length === 0 && byForm.size === 0) return none;
    const marks: number[] = [];
    for (let mark = 0; mark < evidenceSigns.length; mark++)
      if (byWords.includes(mark) || byForm.has(evidenceSigns[mark]!)) marks.push(mark);
    if (marks.length >= 3) marks.push(threeOrMore);
    return marks;
  }
}

const none: readonly number[] = [];
const threeOrMore = evidenceMarks.indexOf('three-or-more');
