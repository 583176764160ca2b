import { csv } from './csv.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { FormatName } from './names.js';
import { ods } from './ods.js';
import { png } from './png.js';
import { svg } from './svg.js';
import { xlsx } from './xlsx.js';

export type { Report, ReportFile } from './format.js';
export { formatNames } from './names.js';
export type { FormatName } from './names.js';

/** Every format, by its name in --format, in the order in which the files are written and listed. */
export const formats = {
  html,
  md: markdown,
  docx,
  xlsx,
  ods,
  csv,
  svg,
  png,
  json,
} as const satisfies Readonly<Record<FormatName, Format>>;

/**
 * What is written unless somebody chooses: a page to read, one to paste from, a spreadsheet, and the data. The
 * rest is made when it is asked for: ODS and SVG say nothing more, DOCX and PNG cost seconds of drawing.
 */
export const usualFormats: readonly FormatName[] = ['html', 'md', 'xlsx', 'csv', 'json'];

/** Whether one of the formats needs a rasteriser. */
export function needRasteriser(names: readonly FormatName[]): boolean {
  return names.some((name) => formats[name].needsRasteriser === true);
}
