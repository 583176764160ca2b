import { publish, tabulateWithFlags } from '../../analyse.js';
import type { Analysis } from '../../analyse.js';
import type { CodedCall } from '../../call/code-call.js';
import {
  behindTheFigures,
  fitsInPage,
  marksFitInPage,
  TextsBehind,
} from '../../tracing/behind-the-figures.js';
import { QuoteFinder } from '../../tracing/find-quotes.js';
import { publicationStatus } from '../../reporting/describe-report.js';
import { makeReport } from '../../reporting/make-report.js';
import { readAgainFor } from '../../call/read-again.js';
import { usualFormats } from '../../report/index.js';
import type { FormatName } from '../../report/index.js';
import { selectCall } from '../../call/select-call.js';
import { formatSettings } from '../options/format-options.js';
import { openSources } from '../files/inputs.js';
import { pipeAmong } from '../files/pipe-among.js';
import type { Input } from '../files/inputs.js';
import { hearSignals } from '../interrupt.js';
import { makeManifest } from './manifest.js';
import { keywordOptions } from './planned-report.js';
import type { PlannedReport } from './planned-report.js';
import { beginPhase } from '../terminal/progress.js';
import { protectionProgress } from '../terminal/protection-progress.js';
import { readCall } from '../read-call.js';
import { writeReportFolder } from './report-folder.js';
import type { LoadedSettings } from '../options/settings.js';
import { detail } from '../terminal/telling.js';
import { splitReport } from './split-report.js';

/** A report on the disk. */
export interface WrittenReport {
  readonly plan: PlannedReport;
  readonly analysis: Analysis;
  /** Of its files, in the order in which they were written. */
  readonly paths: readonly string[];
  /** Notes, such as a late submission, are no problems. */
  readonly hasProblems: boolean;
  /** The input has what `--fail-on` names. */
  readonly isFailed: boolean;
}

/**
 * Makes reports of one call and writes them, each whole or not at all, one after the other. The files are read and
 * coded once however many reports there are, and a second time if any report shows texts.
 *
 * @param loaded the settings that all reports share; no filter among them
 */
export async function* writeReports(
  files: readonly string[],
  loaded: LoadedSettings,
  plans: readonly PlannedReport[],
): AsyncGenerator<WrittenReport> {
  // What one report leaves out need not be coded; several select from what all need.
  const isOne = plans.length === 1 && plans[0]!.splitBy === undefined;
  const { call, inputs } = await readCall(files, isOne ? plans[0]!.settings : loaded);
  const select = ({ settings }: PlannedReport): CodedCall =>
    isOne ? call : selectCall(call, settings);
  // What comes down a pipe cannot be read again.
  const hasPipe = pipeAmong(files) !== undefined;
  const drafts = plans
    .flatMap((plan) => splitReport(plan, call))
    .map((plan) => (hasPipe ? { plan } : draftOf(plan, select)));
  await readForDrafts(drafts, files, loaded, call);
  for (const [place, draft] of drafts.entries()) {
    const own = draft.call ?? select(draft.plan);
    const isLast = place === drafts.length - 1;
    // A selection holds words of its own.
    if (isLast && own !== call) call.responses.forgetWords();
    yield await write(draft, own, inputs);
  }
}

/** A report that waits for its texts. */
interface Draft {
  readonly plan: PlannedReport;
  /** Kept where readers of texts know its answers. */
  readonly call?: CodedCall;
  readonly texts?: TextsBehind | undefined;
  readonly quotes?: QuoteFinder | undefined;
}

function draftOf(plan: PlannedReport, select: (plan: PlannedReport) => CodedCall): Draft {
  const { options, settings } = plan;
  const isPaged = showsAnswers(plan);
  const mayBeQuoted = mayQuoteIn(plan);
  if (!isPaged && !mayBeQuoted) return { plan };
  const call = select(plan);
  const isSmall = fitsInPage(call);
  const texts = isPaged && isSmall ? new TextsBehind(call, settings.codeFrame) : undefined;
  const isQuoted = mayBeQuoted && (isSmall || options.quotes === true);
  const quotes = isQuoted ? new QuoteFinder(call, settings, false) : undefined;
  return texts || quotes ? { plan, call, texts, quotes } : { plan };
}

/** The page counts respondents, and could not say which of a campaign's answers count. */
function isExplored({ policy, options }: PlannedReport): boolean {
  return policy === undefined && options.campaigns !== 'collapse';
}

/** Whether the page is to show the answers behind its figures. */
function showsAnswers(plan: PlannedReport): boolean {
  const { answers, format = usualFormats } = plan.options;
  return isExplored(plan) && answers !== false && format.includes('html');
}

/** Whether quotes are wanted and would be seen: they are chosen by theme, and stand in formats that have paragraphs. */
function mayQuoteIn({ policy, options, settings }: PlannedReport): boolean {
  const { quotes, answers, format = usualFormats } = options;
  if (quotes !== undefined) return quotes;
  const isAsked = answers !== false && settings.codeFrame !== undefined;
  const isProse = format.some((name) => withParagraphs.includes(name));
  return isAsked && isProse && policy === undefined;
}

const withParagraphs: readonly FormatName[] = ['html', 'md', 'docx', 'json'];

/** Reads the files once more, for all reports that show texts. */
async function readForDrafts(
  drafts: readonly Draft[],
  files: readonly string[],
  loaded: LoadedSettings,
  call: CodedCall,
): Promise<void> {
  const readers = drafts.flatMap(({ texts, quotes }) =>
    [texts, quotes].filter((reader) => reader !== undefined),
  );
  if (readers.length === 0) return;
  beginPhase('reading texts');
  await readAgainFor(readers, openSources(files), loaded, call);
}

async function write(
  { plan, texts, quotes }: Draft,
  call: CodedCall,
  inputs: readonly Input[],
): Promise<WrittenReport> {
  const { options, settings, wishes } = plan;
  const isCounted = isExplored(plan) && marksFitInPage(call);
  if (isExplored(plan) && !isCounted)
    detail('the page counts for nobody but all: the call is too large to stand behind its figures');
  const behind = isCounted ? behindTheFigures(call, settings, texts?.texts) : undefined;
  const analysis = await makeAnalysis(call, plan);
  const status = publicationStatus(analysis.publication);
  await hearSignals();
  beginPhase('writing');
  const paths = writeReportFolder(
    options.output,
    makeReport(analysis, settings, { ...wishes, quotes: quotes?.candidates, behind }),
    (written) => {
      // How many were read or left out may be a small number; what of it may be shown is in Table 1.
      const reconciliation = analysis.publication ? undefined : analysis.reconciliation;
      return makeManifest({
        inputs,
        documents: settings.documents,
        options: chosen(plan),
        reconciliation,
        publication: status,
        written,
      });
    },
  );
  const severities = new Set(call.issues.list().map(({ severity }) => severity));
  const hasProblems = severities.has('warning') || severities.has('error');
  const isFailed =
    options.failOn === 'errors'
      ? severities.has('error')
      : options.failOn !== undefined && hasProblems;
  return { plan, analysis, paths, hasProblems, isFailed };
}

/** The tables as they are, or as they may be published. */
async function makeAnalysis(
  call: CodedCall,
  { settings, policy, history }: PlannedReport,
): Promise<Analysis> {
  if (policy === undefined) return tabulateWithFlags(call, settings, true);
  const onProgress = protectionProgress();
  return publish(call, settings, policy, { history, onProgress, isLast: true });
}

/** What was chosen, as the manifest says it. */
function chosen({ options, settings }: PlannedReport): Readonly<Record<string, unknown>> {
  return {
    by: options.by,
    filter: settings.filter,
    ...keywordOptions(options),
    ...(options.campaigns === 'collapse' && { campaigns: options.campaigns }),
    ...formatSettings(options),
  };
}
