import type { FoundLayout } from '../rows.js';
import { annotatedTable } from './annotated-table.js';
import { dhsc } from './dhsc.js';
import { googleForms } from './google-forms.js';
import { kobo } from './kobo.js';
import type { Layout, Recognised, Sample } from './layout.js';
import { limesurvey } from './limesurvey.js';
import { mergedHeaders } from './merged-headers.js';
import { microsoftForms } from './microsoft-forms.js';
import { numberedColumns } from './numbered-columns.js';
import { oneHeaderRow } from './one-header-row.js';
import { qualtrics } from './qualtrics.js';
import { surveymonkey } from './surveymonkey.js';
import { twoHeaderRows } from './two-header-rows.js';

export type { Recognised, Sample } from './layout.js';

/** Every layout that is known, the ones with the strongest signs first. */
export const layouts = {
  qualtrics,
  surveymonkey,
  'microsoft-forms': microsoftForms,
  'google-forms': googleForms,
  limesurvey,
  kobo,
  dhsc,
  'numbered-columns': numberedColumns,
  'two-header-rows': twoHeaderRows,
  'annotated-table': annotatedTable,
  'merged-headers': mergedHeaders,
} as const satisfies Record<string, Layout>;

/** The layout that a file shows; without one the first row is its header. */
export function recogniseLayout(
  sample: Sample,
): Recognised & { readonly layout: FoundLayout | undefined } {
  for (const layout of Object.values<Layout>(layouts)) {
    const found = layout.recognise(sample);
    if (found) return { ...found, layout: { name: layout.name, why: found.why } };
  }
  return { ...oneHeaderRow(sample), layout: undefined };
}
