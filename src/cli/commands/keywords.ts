import { tabulateKeywords } from '../../figures/tabulate-keywords.js';
import { WinnowError } from '../../issues/index.js';
import type { KeyphraseMethodName } from '../../keyphrases/index.js';
import { keywordMethods } from '../../keywords/index.js';
import type { KeywordMethodName } from '../../keywords/index.js';
import { tableToJson } from '../../report/index.js';
import { ExitCode } from '../exit-code.js';
import { refuseCollapse } from '../options/campaign-option.js';
import type { CampaignOptions } from '../options/campaign-option.js';
import type { FilterOptions, SettingOptions, TermListOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { readToldCall } from '../read-call.js';
import { renderTable } from '../terminal/render-table.js';
import { settingsFor } from '../options/settings.js';

export interface KeywordsOptions
  extends SettingOptions, FilterOptions, TermListOptions, CampaignOptions {
  readonly by?: string;
  readonly method?: KeywordMethodName | KeyphraseMethodName;
  readonly top: number;
  readonly minRespondents?: number;
  readonly json?: boolean;
}

/** `winnow keywords`: keywords of the questions, or of the groups of a profile field. */
export async function runKeywords(
  files: readonly string[],
  options: KeywordsOptions,
): Promise<number> {
  if (options.by === 'document') {
    refuseCollapse(options, '--by document');
    const { runDocumentKeywords } = await import('./document-keywords.js');
    return runDocumentKeywords(files, options);
  }
  const loaded = await settingsFor(files, options);
  const call = await readToldCall(files, loaded);
  const { by, top, minRespondents: minimum, campaigns } = options;
  const wishes = { by, method: methodOf(options), top, minimum, campaigns };
  const table = tabulateKeywords(call, loaded.questionnaire, wishes);
  await (options.json === true ? printJson(tableToJson(table)) : print(renderTable(table)));
  return ExitCode.Done;
}

function methodOf({ method }: KeywordsOptions): KeywordMethodName | undefined {
  if (method === undefined || isOfGroups(method)) return method;
  throw new WinnowError(
    'bad-option',
    `--method ${method} ranks the phrases of single documents.`,
    `Give --by document with it, or use ${Object.keys(keywordMethods).join(', ')}.`,
  );
}

function isOfGroups(method: string): method is KeywordMethodName {
  return Object.hasOwn(keywordMethods, method);
}
