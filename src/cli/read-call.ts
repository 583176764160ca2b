import { codeCall } from '../call/code-call.js';
import type { CodedCall } from '../call/code-call.js';
import { openInputs } from './files/inputs.js';
import type { Input } from './files/inputs.js';
import { beginPhase } from './terminal/progress.js';
import { tellProblems, toldOf } from './terminal/tell-problems.js';
import type { LoadedSettings } from './options/settings.js';

/** Reads and codes the files named on the command line, showing how far it is. */
export async function readCall(
  files: readonly string[],
  settings: LoadedSettings,
): Promise<{ readonly call: CodedCall; readonly inputs: readonly Input[] }> {
  beginPhase('reading');
  const inputs = openInputs(files);
  const sources = inputs.map(({ source }) => source);
  return { call: await codeCall(sources, settings), inputs };
}

/** The same for a command that has no other place to say what was lost of the files: it is told on stderr. */
export async function readToldCall(
  files: readonly string[],
  settings: LoadedSettings,
): Promise<CodedCall> {
  const { call } = await readCall(files, settings);
  tellProblems(toldOf(call), settings.questionnaire, files.length);
  return call;
}
