import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

import { refuseCollapsedBases, tabulateForPublication, tabulateWithFlags } from '../../analyse.js';
import type { AnalyseSettings, Analysis, CodedCall } from '../../analyse.js';
import { behindTheFigures, fitsInPage, readTexts } from '../../behind-the-figures.js';
import { loadSolver, release } from '../../disclosure/index.js';
import type { PastReport, Policy, PublicationRecord } from '../../disclosure/index.js';
import type { KeywordMethodName } from '../../keywords/index.js';
import { makeReport, publicationStatus } from '../../make-report.js';
import { findQuotes } from '../../find-quotes.js';
import { WinnowError } from '../../issues/index.js';
import type { Candidates } from '../../quotes/index.js';
import { openInputs } from '../inputs.js';
import { Progress, beginPhase } from '../progress.js';
import { refuseStdin } from './quotes.js';
import { loadReportWords } from '../../prose/index.js';
import { toJson, usualFormats } from '../../report/index.js';
import type { ResponsesBehind } from '../../report/index.js';
import { hearSignals } from '../interrupt.js';
import { readEntry } from '../catalogue.js';
import { ExitCode } from '../main.js';
import { makeManifest } from '../manifest.js';
import type { CampaignOptions } from '../campaign-option.js';
import { formatSettings, toReportWishes } from '../format-options.js';
import type { FormatOptions } from '../format-options.js';
import type { FilterOptions, SettingOptions } from '../options.js';
import { print, printJson } from '../print.js';
import { toPolicy } from '../policy-options.js';
import type { PolicyOptions } from '../policy-options.js';
import { readCall } from '../read-call.js';
import { checkReportFolder, writeReportFolder } from '../report-folder.js';
import { settingsFor } from '../settings.js';
import { readPastReports } from '../past-reports.js';
import { protectionProgress } from '../protection-progress.js';
import { renderSummary } from '../summary.js';
import { isQuiet } from '../telling.js';
import { visibleLines } from '../visible.js';

export interface AnalyseOptions
  extends SettingOptions, FilterOptions, PolicyOptions, FormatOptions, CampaignOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly by?: readonly string[];
  readonly method?: KeywordMethodName;
  readonly minRespondents?: number;
  readonly words?: string;
  readonly quotes?: boolean;
  /** False: the page shows no answers behind its figures. */
  readonly answers?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `winnow analyse`: all tables and the report into a folder. */
export async function runAnalyse(
  files: readonly string[],
  options: AnalyseOptions,
): Promise<number> {
  const policy = toPolicy(options);
  if (policy) refuseCollapsedBases(options);
  if (options.quotes === true) checkQuotes(files, options);
  const loaded = await settingsFor(files, options);
  const inputPaths = [
    ...files,
    options.questionnaire ?? '',
    options.codeFrame ?? '',
    options.answerKinds ?? '',
    options.theme ?? '',
  ].filter((path) => existsSync(path));
  checkReportFolder(options.output, inputPaths, options.force === true);
  const history = readPastReports(options.against ?? [], loaded.questionnaire.id);
  const wishes = await toReportWishes(options);
  const { call, inputs } = await readCall(files, loaded);
  const keywords = { method: options.method, minimum: options.minRespondents };
  const words = readEntry('word list', options.words ?? 'words');
  const settings = {
    ...loaded,
    by: options.by,
    keywords,
    campaigns: options.campaigns,
    words: loadReportWords(words.text, words.name),
    documents: [...loaded.documents, words],
    onPhase: beginPhase,
  };
  // The page counts respondents, and could not say which of a campaign's answers count.
  const isExplored = policy === undefined && options.campaigns !== 'collapse';
  // Read before the tables are made: the words that carry a theme are forgotten then.
  const texts = isExplored ? await readAnswers(files, call, settings, options) : undefined;
  const isQuoted = options.quotes === true;
  const { analysis, publication } = await makeAnalysis(call, settings, policy, history, isQuoted);
  const quotes = isQuoted ? await readQuotes(files, call, settings) : undefined;
  const behind = isExplored ? behindTheFigures(call, settings, texts) : undefined;
  const chosen = {
    by: options.by,
    filter: loaded.filter,
    ...keywords,
    ...(options.campaigns === 'collapse' && { campaigns: options.campaigns }),
    ...formatSettings(options),
  };
  const status = publicationStatus(publication);
  await hearSignals();
  beginPhase('writing');
  const paths = writeReportFolder(
    options.output,
    makeReport(analysis, settings, publication, { ...wishes, quotes, behind }),
    (written) => {
      // How many were read or left out may be a small number; what of it may be shown is in Table 1.
      const reconciliation = publication ? undefined : analysis.reconciliation;
      return makeManifest(inputs, settings, chosen, reconciliation, status, written);
    },
  );
  if (options.json === true) {
    const { id, title } = settings.questionnaire;
    const head = { title, questionnaire: id, filter: analysis.filter.description };
    await printJson([...toJson({ ...head, publication: status }, analysis.tables)].join(''));
  } else if (!isQuiet()) {
    const summary = renderSummary(
      analysis,
      settings.questionnaire,
      publication,
      loaded.drafted?.assumptions,
    );
    const hint = loaded.drafted ? howToChange(options.output) : '';
    await print(`${summary}${visibleLines(wroteLine(paths, options.output) + hint)}`);
  }
  return options.strict === true && hasProblems(analysis) ? ExitCode.Problems : ExitCode.Done;
}

/** What cannot be quoted from is told before any work is done. */
function checkQuotes(files: readonly string[], { codeFrame, publish }: AnalyseOptions): void {
  refuseStdin(files);
  if (publish === true)
    throw new WinnowError(
      'bad-option',
      'A report for publication holds no quotes: each would tell of one more respondent in a count that is protected.',
      'Leave --quotes out, and choose quotes by hand with `winnow quotes --public`.',
    );
  if (codeFrame === undefined)
    throw new WinnowError(
      'bad-option',
      'Quotes are chosen by theme, and no code frame is given.',
      'Add --code-frame, or leave --quotes out.',
    );
}

async function readQuotes(
  files: readonly string[],
  call: CodedCall,
  settings: AnalyseSettings,
): Promise<Candidates> {
  beginPhase('reading quotes');
  const progress = new Progress();
  const sources = openInputs(files, progress).map(({ source }) => source);
  return findQuotes(call, sources, settings).finally(() => {
    progress.done();
  });
}

/** The answers that the page shows behind its figures; undefined where it shows none. */
async function readAnswers(
  files: readonly string[],
  call: CodedCall,
  settings: AnalyseSettings,
  { answers, format }: AnalyseOptions,
): Promise<ResponsesBehind['texts']> {
  const isWanted = answers !== false && (format ?? usualFormats).includes('html');
  // What comes down a pipe cannot be read again.
  if (!isWanted || files.includes('-') || !fitsInPage(call)) return undefined;
  const sources = openInputs(files, new Progress()).map(({ source }) => source);
  return readTexts(call, sources, settings);
}

/** The tables as they are, or as they may be published. */
async function makeAnalysis(
  call: CodedCall,
  settings: AnalyseSettings,
  policy: Policy | undefined,
  history: readonly PastReport[],
  isQuoted: boolean,
): Promise<{ readonly analysis: Analysis; readonly publication: PublicationRecord | undefined }> {
  if (policy === undefined)
    return { analysis: tabulateWithFlags(call, settings, !isQuoted), publication: undefined };
  const publishable = tabulateForPublication(call, settings);
  beginPhase('protecting');
  const { tables, publication } = release(publishable, policy, await loadSolver(), {
    history,
    onProgress: protectionProgress(),
  });
  return { analysis: { ...call, tables }, publication };
}

/** Notes, such as a late submission, are no problems. */
function hasProblems({ issues }: Analysis): boolean {
  return issues.list().some(({ severity }) => severity !== 'note');
}

/** To correct what was assumed, nothing need be written from scratch. */
function howToChange(folder: string): string {
  return `What was assumed is in ${folder}/questionnaire.yaml: copy it, correct it, and give it with --questionnaire. \`winnow init\` writes the same.\n`;
}

/** Files of tables and charts are many, and said together. */
function wroteLine(paths: readonly string[], folder: string): string {
  const many = ['tables', 'charts'].flatMap((name) => {
    const own = paths.filter((path) => dirname(path) === join(folder, name));
    return own.length === 0 ? [] : [{ name, own }];
  });
  const grouped = new Set(many.flatMap(({ own }) => own));
  const kinds = (own: readonly string[]): string =>
    [...new Set(own.map((path) => extname(path)))].map((kind) => `*${kind}`).join(', ');
  const page = paths.find((path) => path === join(folder, 'report.html'));
  return [
    `Wrote ${paths.length} files:`,
    ...paths.filter((path) => !grouped.has(path)).map((path) => `  ${path}`),
    ...many.map(
      ({ name, own }) =>
        `  ${folder}/${name}/${kinds(own)} (${own.length} ${name === 'tables' ? 'tables' : 'pictures'})`,
    ),
    ...(page === undefined ? [] : [`Open ${folder}/report.html in a browser to read it.`]),
    '',
  ].join('\n');
}
