import { median } from '../statistics/index.js';
import type { Template, Words } from './template.js';

/** Of what half of the copies have must a copy have so great a share. */
const leastKept = 0.6;
/** Who says little else is a copy with less of it. */
const leastOfPart = 0.4;
const littleElse = 0.8;
/** Who has less than so much of it and says much else has quoted it. */
const nearlyAll = 0.8;
const leastShare = 0.35;
/** Of the answers of a campaign half have as great a share of common words, unless they have so many. */
export const usualShare = 0.45;
const longText = 30;
/** What the answers of one campaign have in common. */
export class Core {
  readonly template: Template;
  /** How many of the template's words half of the copies have, or more. */
  readonly #usual: number;

  constructor(template: Template, usual: number) {
    this.template = template;
    this.#usual = usual;
  }

  /** Whether an answer is a copy, and no quotation. */
  hasCopy(answer: Words): boolean {
    return this.isCopy(this.template.kept(answer), answer.words);
  }

  /** The same, of an answer that has so many of the template's words. */
  isCopy(kept: number, words: number): boolean {
    const part = kept / this.#usual;
    const share = kept / words;
    if (part >= nearlyAll) return true;
    return (
      (part >= leastKept && share >= leastShare) || (part >= leastOfPart && share >= littleElse)
    );
  }

  /** Whether it is no more than a sentence that its copies quote: of most it is a small part. */
  isQuotedBy(copies: readonly Words[]): boolean {
    if (this.#usual >= longText) return false;
    const shares = copies.map((copy) => this.template.kept(copy) / copy.words);
    return (median(shares) ?? 0) < usualShare;
  }
}
