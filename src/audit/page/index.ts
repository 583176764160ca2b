import type { Rule } from '../breach.js';
import { contentRules } from './content-rules.js';
import type { Page } from './page.js';
import { safetyRules } from './safety-rules.js';
import { structureRules } from './structure-rules.js';

export { readPage } from './page.js';

/** The checklist for pages. */
export const pageRules: readonly Rule<Page>[] = [
  ...structureRules,
  ...contentRules,
  ...safetyRules,
];
