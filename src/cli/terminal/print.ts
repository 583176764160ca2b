import { clearStatus } from './status-line.js';
import { isQuiet } from './telling.js';
import { visibleLines } from './visible.js';

/**
 * Writes to stdout and waits until it is out, so that a full disk or a closed pipe shows.
 *
 * @param text in which whatever is not of winnow's own making was made visible
 */
export async function print(text: string): Promise<void> {
  clearStatus();
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Prints what a command says of what it wrote; nothing with --quiet. */
export async function printAccount(text: string): Promise<void> {
  if (!isQuiet()) await print(text);
}

/** A value as every command lays out its JSON: for people to read as well. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Prints a value as {@link toJsonText} lays it out. */
export async function printJson(value: unknown): Promise<void> {
  await printJsonText(toJsonText(value));
}

/** Prints JSON, in which characters that a terminal would obey are escaped: its meaning stays. */
export async function printJsonText(json: string): Promise<void> {
  await print(
    json.replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) =>
      // A character beyond the first plane is two units.
      Array.from(
        { length: character.length },
        (_, at) => String.raw`\u` + character.charCodeAt(at).toString(16).padStart(4, '0'),
      ).join(''),
    ),
  );
}

/** Prints what others may save as a file: as it is into a pipe or a file, made visible on a terminal. */
export async function printFile(text: string): Promise<void> {
  await print(process.stdout.isTTY ? visibleLines(text.replaceAll('\r\n', '\n')) : text);
}
