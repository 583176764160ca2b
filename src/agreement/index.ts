export { readCodedSample } from './coded-sample.js';
export type { CodedSample } from './coded-sample.js';
export { compareCoders, compareWithFrame } from './compare.js';
export type { Comparison, FrameCodes } from './compare.js';
export { disagreementsByTheme, disputedAnswers } from './disagreements.js';
export type { ThemeDisagreements } from './disagreements.js';
export { measureAgreement } from './measure.js';
export type { Agreement, Measured, Quality } from './measure.js';
