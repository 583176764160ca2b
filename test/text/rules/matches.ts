import { RuleMatcher, Tokeniser, Vocabulary } from '../../../src/text/index.js';
import type { Rule } from '../../../src/text/index.js';

/** Whether a text fulfils a rule. */
export function matches(rule: Rule, text: string): boolean {
  const vocabulary = new Vocabulary();
  const matcher = new RuleMatcher(vocabulary, [rule]);
  return matcher.match(new Tokeniser(vocabulary).tokenise(text)).length === 1;
}
