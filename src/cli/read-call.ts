import { codeCall } from '../call/code-call.js';
import type { CodedCall } from '../call/code-call.js';
import { openInputs } from './files/inputs.js';
import type { Input } from './files/inputs.js';
import { Progress, beginPhase } from './terminal/progress.js';
import type { LoadedSettings } from './options/settings.js';

/** Reads and codes the files named on the command line, showing how far it is. */
export async function readCall(
  files: readonly string[],
  settings: LoadedSettings,
): Promise<{ readonly call: CodedCall; readonly inputs: readonly Input[] }> {
  beginPhase('reading');
  const progress = new Progress();
  const inputs = openInputs(files, progress);
  try {
    const sources = inputs.map(({ source }) => source);
    return { call: await codeCall(sources, settings), inputs };
  } finally {
    progress.done();
  }
}
