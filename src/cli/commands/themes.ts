import { tabulate } from '../../analyse.js';
import { WinnowError } from '../../issues/index.js';
import { tableToJson } from '../../report/index.js';
import { listCatalogue } from '../catalogue.js';
import { ExitCode } from '../exit-code.js';
import { refuseCollapse } from '../options/campaign-option.js';
import type { CampaignOptions } from '../options/campaign-option.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { print, printJsonText, toJsonText } from '../terminal/print.js';
import { readToldCall } from '../read-call.js';
import { renderTable } from '../terminal/render-table.js';
import { settingsFor } from '../options/settings.js';
import { renderAssignments, renderWhy } from '../terminal/theme-assignments.js';

export interface ThemesOptions extends SettingOptions, FilterOptions, CampaignOptions {
  readonly by?: string;
  readonly assignments?: boolean;
  readonly why?: string;
  readonly json?: boolean;
}

/** `winnow themes`: themes of all questions together, by question, or by the groups of a profile field. */
export async function runThemes(files: readonly string[], options: ThemesOptions): Promise<number> {
  if (options.codeFrame === undefined) {
    const ids = listCatalogue().flatMap(({ id, kind }) => (kind === 'code frame' ? [id] : []));
    throw new WinnowError(
      'bad-option',
      'No code frame is given, so there are no themes to look for.',
      `Give --code-frame with a file, or an entry of the catalogue: ${ids.join(', ')}.`,
    );
  }
  if (options.why !== undefined) refuseCollapse(options, '--why');
  if (options.assignments === true) refuseCollapse(options, '--assignments');
  const loaded = await settingsFor(files, options);
  const id = tableOf(options);
  const by = options.by === undefined || options.by === 'question' ? undefined : [options.by];
  const call = await readToldCall(files, loaded);
  const isJson = options.json === true;
  const show = isJson ? printJsonText : print;
  if (options.why !== undefined) {
    await show(renderWhy(call, loaded, options.why, isJson));
    return ExitCode.Done;
  }
  if (options.assignments === true) {
    await show(renderAssignments(call, loaded, isJson));
    return ExitCode.Done;
  }
  const campaigns = options.campaigns === 'collapse' && options.campaigns;
  const table = tabulate(call, { ...loaded, by, keywords: false, campaigns }).find(
    (made) => made.id === id,
  );
  if (table === undefined)
    throw new WinnowError(
      'no-questions',
      'No question that is looked at asks for words, so there are no themes to count.',
      'Themes are of answers in words: `winnow analyse` makes the tables of questions with options.',
    );
  await show(isJson ? toJsonText(tableToJson(table)) : renderTable(table));
  return ExitCode.Done;
}

/** Who asks for themes wants to see which are raised, and not a row for each theme of each question. */
function tableOf({ by, question }: ThemesOptions): string {
  if (by !== undefined) return `themes-by-${by}`;
  return question === undefined ? 'themes' : 'themes-by-question';
}
