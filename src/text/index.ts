export { fold } from './fold.js';
export { jaroWinkler } from './natural.js';
export { nearest } from './nearest.js';
export type { RedactionKind } from './redaction-marks.js';
export { hasPositivePart, ruleKeys, RuleMatcher } from './rules/index.js';
export type { Rule, RuleItem } from './rules/index.js';
export { Gap, TextFeature, Tokeniser } from './tokeniser.js';
export type { Tokens } from './tokeniser.js';
export { comparable, stemOf, Vocabulary, WordFlag } from './vocabulary.js';
