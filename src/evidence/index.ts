export { EvidenceScheme } from './evidence-scheme.js';
export { evidenceWordsSchema, loadEvidenceWords } from './evidence-words.js';
export type { EvidenceWords } from './evidence-words.js';
export { evidenceMarks } from './signs.js';
export type { EvidenceMark } from './signs.js';
