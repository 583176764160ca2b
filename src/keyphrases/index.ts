export type { DocumentKeyphrases, KeyphraseWishes, TextDocument } from './find-keyphrases.js';
export { weakModifiers, weakNouns } from './function-words.js';
export { findKeyphrases } from './find-keyphrases.js';
export { keyphraseMethods } from './methods/index.js';
export type { KeyphraseMethodName } from './methods/index.js';
export { wordClassOf } from './word-class.js';
