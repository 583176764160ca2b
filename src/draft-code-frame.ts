import type { CodedCall } from './analyse.js';
import type { Questionnaire } from './questionnaire/index.js';
import type { SuggestedTopics } from './suggest-topics.js';
export function draftCodeFrame(call: CodedCall, q: Questionnaire, s: readonly SuggestedTopics[], quotes: (a: string, b: string) => string | undefined): string { return String([call, q, s, quotes].length); }
