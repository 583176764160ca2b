import { codeCall } from '../code-call.js';
import type { CodedCall } from '../code-call.js';
import type { IssueCode } from '../issues/index.js';
import { openInputs } from './inputs.js';
import type { Input } from './inputs.js';
import { Progress, beginPhase } from './progress.js';
import type { LoadedSettings } from './settings.js';
import { remark } from './telling.js';

/** Reads and codes the files named on the command line, showing how far it is. */
export async function readCall(
  files: readonly string[],
  settings: LoadedSettings,
): Promise<{ readonly call: CodedCall; readonly inputs: readonly Input[] }> {
  beginPhase('reading');
  const progress = new Progress();
  const inputs = openInputs(files, progress);
  let call: CodedCall;
  try {
    const sources = inputs.map(({ source }) => source);
    call = await codeCall(sources, settings);
  } finally {
    progress.done();
  }
  tellWhatIsLost(call, settings, files);
  return { call, inputs };
}

/** Whoever asks for one table sees no list of problems: that something is missing in it must be said. */
function tellWhatIsLost(call: CodedCall, settings: LoadedSettings, files: readonly string[]): void {
  const { issues, reconciliation } = call;
  const countOf = (isMeant: (code: IssueCode) => boolean): number =>
    issues.counts().reduce((sum, { code, count }) => sum + (isMeant(code) ? count : 0), 0);
  const asked = new Set(settings.filter?.questions ?? []);
  const without = issues
    .list()
    .filter(({ code, field }) => code === 'missing-column' && asked.has(field ?? '')).length;
  const lost = [
    counted(reconciliation.rejected, 'response', 'could not be read'),
    counted(
      countOf((code) => code === 'column-conflict'),
      'column',
      'not used',
    ),
    counted(
      countOf((code) => code === 'unknown-question'),
      'answer',
      'without a question',
    ),
    counted(
      countOf((code) => code === 'no-responses'),
      'file',
      'without responses',
    ),
    counted(
      countOf((code) => code === 'stray-quote'),
      'quotation mark',
      'out of place',
    ),
    counted(
      countOf((code) => code === 'rows-in-cell'),
      'cell',
      'with lines like rows',
    ),
    counted(without, 'file', 'without the column of a question asked for'),
  ].filter((part) => part !== undefined);
  if (lost.length === 0) return;
  remark(`${lost.join(', ')}: \`winnow check ${files.map(shellWord).join(' ')}\` tells where.`);
}

function counted(count: number, what: string, fate: string): string | undefined {
  return count === 0 ? undefined : `${count} ${what}${count === 1 ? '' : 's'} ${fate}`;
}

function shellWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
