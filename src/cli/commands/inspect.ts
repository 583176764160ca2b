import { inspect, inspectUnknown } from '../../inspect.js';
import type { InspectedColumn, Inspection, Survey } from '../../inspect.js';
import { openSources } from '../files/inputs.js';
import { ExitCode } from '../exit-code.js';
import type { SettingOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { colours } from '../terminal/colours.js';
import { displayWidth, startWithin } from '../terminal/display-width.js';
import { renderGrid } from '../terminal/render-grid.js';
import { loadSettings } from '../options/settings.js';
import { renderSurvey } from '../terminal/render-survey.js';
import { visible } from '../terminal/visible.js';
import { problemLines, sizeOf } from '../terminal/file-lines.js';

export interface InspectOptions extends SettingOptions {
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `winnow inspect`: what is in each file, and what its columns were taken for. */
export async function runInspect(
  files: readonly string[],
  options: InspectOptions,
): Promise<number> {
  if (options.questionnaire === undefined) return inspectWithout(files, options);
  const { questionnaire, reading } = loadSettings(options);
  const inspections: Inspection[] = [];
  for (const source of openSources(files))
    inspections.push(await inspect(source, questionnaire, reading));
  await (options.json === true
    ? printJson(inspections)
    : print(inspections.map((inspection) => render(inspection)).join('\n')));
  const hasProblems = inspections.some(
    ({ columns, issues }) => issues.length > 0 || columns.some(isDoubtful),
  );
  return options.strict === true && hasProblems ? ExitCode.Problems : ExitCode.Done;
}

/** Without a questionnaire, what each column seems to be. */
async function inspectWithout(files: readonly string[], options: InspectOptions): Promise<number> {
  const surveys: Survey[] = [];
  for (const source of openSources(files))
    surveys.push(
      await inspectUnknown(source, { sheet: options.sheet, encoding: options.encoding }),
    );
  await (options.json === true
    ? printJson(surveys)
    : print(surveys.map((survey) => renderSurvey(survey)).join('\n')));
  const hasProblems = surveys.some(({ issues }) => issues.length > 0);
  return options.strict === true && hasProblems ? ExitCode.Problems : ExitCode.Done;
}

function isDoubtful({ how }: InspectedColumn): boolean {
  return how === 'near' || how === 'repeated' || how === 'unmatched';
}

function render({
  file,
  format,
  encoding,
  layout,
  platform,
  rows,
  columns,
  issues,
}: Inspection): string {
  const { bold } = colours();
  const grid = renderGrid(
    [
      { number: 'Column' },
      'Header',
      { number: 'Filled' },
      { number: 'Distinct' },
      'Taken for',
      'Because',
    ],
    columns.map((column) => [
      String(column.number),
      shorten(column.header),
      String(column.filled),
      column.distinct >= 1000 ? '1000 or more' : String(column.distinct),
      takenFor(column),
      because(column),
    ]),
  );
  const doubtful = columns.filter(isDoubtful).length;
  const verdict =
    doubtful === 0
      ? 'Every column is known.'
      : `${doubtful} of ${columns.length} columns ${doubtful === 1 ? 'needs' : 'need'} a look.`;
  return [
    bold(visible(file)),
    `${visible(format)}${decodedFrom(encoding)}, ${layout}, ${sizeOf(rows, columns.length)}.`,
    ...(platform ? [visible(`${platform.name}: ${platform.why}`)] : []),
    grid,
    verdict,
    ...problemLines(issues),
    '',
  ].join('\n');
}

const longestHeader = 60;

function shorten(text: string): string {
  return displayWidth(text) > longestHeader ? `${startWithin(text, longestHeader)}…` : text;
}

/** UTF-8 goes without saying. */
function decodedFrom(encoding: string | undefined): string {
  return encoding === undefined || encoding === 'utf-8' ? '' : ` in ${encoding}`;
}

function takenFor({ target, name }: InspectedColumn): string {
  if (target === undefined) return 'nothing';
  return target.kind === 'profile' ? target.id : name;
}

function because({ how, name, similarity }: InspectedColumn): string {
  const alike = similarity === undefined ? '' : ` (${Math.round(100 * similarity)} % alike)`;
  switch (how) {
    case 'id':
      return 'id';
    case 'wording':
      return 'wording';
    case 'near':
      return `similar wording${alike}`;
    case 'repeated':
      return `another column holds ${name}`;
    case 'unmatched':
      return `nearest is ${shorten(name)}${alike}`;
  }
}
