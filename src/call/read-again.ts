import type { CodedCall, CodingSettings } from './code-call.js';
import { WinnowError } from '../issues/index.js';
import type { Source } from '../read/index.js';
import { readResponses } from '../responses/index.js';
import type { Response } from '../responses/index.js';

/** A response that counts, with its texts, and its number among the coded ones. */
export interface ReadResponse {
  readonly number: number;
  readonly response: Response;
}

/** Takes what it needs from responses that are read a second time, in the order of the files. */
export interface TextReader {
  take(read: ReadResponse): void;
}

/**
 * Reads the files a second time, once for all who need the texts.
 *
 * @param sources the files of the call, opened anew
 * @throws WinnowError `unreadable-file` when they hold other responses than before
 */
export async function readAgainFor(
  readers: readonly TextReader[],
  sources: readonly Source[],
  settings: CodingSettings,
  call: CodedCall,
): Promise<void> {
  for await (const read of readAgain(sources, settings, call))
    for (const reader of readers) reader.take(read);
}

/**
 * The responses that count, read a second time for their texts: what was coded holds none. The files must
 * be those of the first reading, in the same order.
 *
 * @param wanted ids of the responses whose answers are needed: those of others are left out
 * @throws WinnowError `unreadable-file` when they hold other responses than before
 */
export async function* readAgain(
  sources: readonly Source[],
  settings: CodingSettings,
  { responses, names }: CodedCall,
  wanted?: ReadonlySet<string>,
): AsyncGenerator<ReadResponse> {
  const wishes = { ...settings, wanted, knownNames: names };
  // What is wrong with the files was said the first time.
  const ignore = (): void => undefined;
  let number = 0;
  for (const source of sources) {
    for await (const response of readResponses(source, wishes, ignore, sources.length > 1)) {
      const here = number++;
      if (here >= responses.size || responses.idOf(here) !== response.id) throw changed(source);
      if (responses.isAnalysed(here)) yield { number: here, response };
    }
  }
}

function changed({ name }: Source): WinnowError {
  return new WinnowError(
    'unreadable-file',
    `${name} changed between two readings.`,
    'Wait until whatever writes the file has finished, and run winnow again.',
  );
}
