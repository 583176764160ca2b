export { PhraseFinder } from './phrase-finder.js';
export { hasPositivePart, ruleKeys } from './rule.js';
export type { Rule, RuleItem } from './rule.js';
export { RuleMatcher } from './rule-matcher.js';
