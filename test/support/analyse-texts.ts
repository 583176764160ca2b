import { analyse } from '../../src/analyse.js';
import type { Analysis } from '../../src/analyse.js';
import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import { loadSettings } from '../../src/cli/options/settings.js';
import { makeReport } from '../../src/reporting/make-report.js';
import type { Source } from '../../src/read/index.js';

/** What the sample is analysed with. */
export const sampleSettings: AnalyseSettings = loadSettings({
  questionnaire: 'drugs-review-part-2',
  codeFrame: 'drugs-policy',
});

/** A text as a file that is read in one piece. */
export function toSource(text: string, name = 'responses'): Source {
  return { name, bytes: inOnePiece(text) };
}

export async function analyseTexts(
  texts: readonly string[],
  settings: AnalyseSettings,
): Promise<Analysis> {
  const sources = texts.map((text, index) => toSource(text, `file-${index + 1}`));
  return analyse(sources, settings);
}

/** The report of files given as texts, by path. */
export async function reportOf(
  texts: readonly string[],
  settings: AnalyseSettings,
): Promise<Readonly<Record<string, string>>> {
  return textFilesOf(await analyseTexts(texts, settings), settings);
}

/**
 * The files of a report that are text, by path. The workbook is made from the same tables as the page, and packing it
 * takes longer than all the rest.
 */
export function textFilesOf(
  analysis: Analysis,
  settings: AnalyseSettings,
): Readonly<Record<string, string>> {
  const files = makeReport(analysis, settings, {
    formats: ['html', 'md', 'csv', 'json'],
  });
  return Object.fromEntries(files.map(({ path, content }) => [path, [...content].join('')]));
}

/** The report without the two lists that name files and rows, which differ when the rows stand elsewhere. */
export function withoutPlaces(
  report: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(report).filter(([path]) => path !== 'problems.csv' && path !== 'rejected.csv'),
  );
}

// eslint-disable-next-line @typescript-eslint/require-await -- the same shape as a stream
async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
