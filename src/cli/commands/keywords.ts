import { tabulateKeywords } from '../../analyse.js';
import type { KeywordMethodName } from '../../keywords/index.js';
import { tableToJson } from '../../report/index.js';
import { exitOnInterrupt } from '../interrupt.js';
import { ExitCode } from '../main.js';
import type { FilterOptions, SettingOptions } from '../options.js';
import { print } from '../print.js';
import { readCall } from '../read-call.js';
import { renderTable } from '../render-table.js';
import { settingsFor } from '../settings.js';

export interface KeywordsOptions extends SettingOptions, FilterOptions {
  readonly by?: string;
  readonly method?: KeywordMethodName;
  readonly top: number;
  readonly minRespondents?: number;
  readonly json?: boolean;
}

/** `winnow keywords`: keywords of the questions, or of the groups of a profile field. */
export async function runKeywords(
  files: readonly string[],
  options: KeywordsOptions,
): Promise<number> {
  exitOnInterrupt();
  const loaded = await settingsFor(files, options);
  const { call } = await readCall(files, loaded);
  const wishes = { method: options.method, top: options.top, minimum: options.minRespondents };
  const table = tabulateKeywords(call, loaded.questionnaire, options.by, wishes);
  await print(
    options.json === true ? `${JSON.stringify(tableToJson(table))}\n` : renderTable(table),
  );
  return ExitCode.Done;
}
