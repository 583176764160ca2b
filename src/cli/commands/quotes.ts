import { findQuotes } from '../../tracing/find-quotes.js';
import { WinnowError } from '../../issues/index.js';
import { listQuestions } from '../../questionnaire/index.js';
import type { Candidate } from '../../quotes/index.js';
import { listThemes } from '../../themes/index.js';
import type { Theme } from '../../themes/index.js';
import { notOneOf } from '../../yaml/index.js';
import { openSources } from '../files/inputs.js';
import { refusePipes } from '../files/pipe-among.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { colours } from '../terminal/colours.js';
import { filled } from '../terminal/display-width.js';
import { readToldCall } from '../read-call.js';
import { settingsFor } from '../options/settings.js';
import { visible } from '../terminal/visible.js';

export interface QuotesOptions extends SettingOptions, FilterOptions {
  readonly theme?: readonly string[];
  readonly number: number;
  readonly public?: boolean;
  readonly json?: boolean;
}

interface ThemeQuotes {
  readonly question: string;
  readonly theme: Theme;
  readonly quotes: readonly Candidate[];
}

/** `winnow quotes`: sentences that stand for a theme, by question. */
export async function runQuotes(files: readonly string[], options: QuotesOptions): Promise<number> {
  if (options.codeFrame === undefined)
    throw new WinnowError(
      'bad-option',
      'No code frame is given, so there are no themes to quote for.',
      'Give --code-frame with a file or an entry of the catalogue; `winnow kwic` shows a word without one.',
    );
  refusePipes(files, 'Quotes are found');
  const settings = await settingsFor(files, options);
  const all = listThemes(settings.codeFrame);
  const themes = chosenThemes(all, options.theme);
  const call = await readToldCall(files, settings);
  const isPublic = options.public === true;
  const candidates = await findQuotes(call, openSources(files), settings, isPublic);
  const questions = listQuestions(settings.questionnaire);
  const found = questions.flatMap(({ id }, place) => {
    if (call.filter.hasQuestion[place] !== true) return [];
    const picked = candidates.pick(
      id,
      themes.map((theme) => theme.id),
      options.number,
    );
    return themes.flatMap((theme): readonly ThemeQuotes[] => {
      const quotes = picked.get(theme.id)!;
      return quotes.length === 0 ? [] : [{ question: id, theme, quotes }];
    });
  });
  await (options.json === true ? printJson(toJson(found)) : print(render(found)));
  return ExitCode.Done;
}

/** Those asked for by id or label; otherwise those that hold no other: a heading would repeat their quotes. */
function chosenThemes(
  all: readonly Theme[],
  wanted: readonly string[] | undefined,
): readonly Theme[] {
  if (wanted === undefined) {
    const outer = new Set(all.flatMap(({ within }) => within));
    return all.filter((_, place) => !outer.has(place));
  }
  return wanted.map((name) => {
    const theme = all.find(
      ({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase(),
    );
    if (theme) return theme;
    throw new WinnowError(
      'bad-option',
      notOneOf(
        'theme',
        name,
        all.flatMap(({ id, label }) => [id, label]),
      ),
      'Give the id or the label of a theme of the code frame.',
    );
  });
}

/** `{quotes: [{question, theme, label, text, response, signed, group, score}]}`. */
function toJson(found: readonly ThemeQuotes[]): object {
  const quotes = found.flatMap(({ question, theme, quotes: own }) =>
    own.map(({ text, response, signed, group, score }) => ({
      question,
      theme: theme.id,
      label: theme.label,
      text,
      response,
      signed,
      group,
      score: Math.round(score * 1000) / 1000,
    })),
  );
  return { quotes };
}

function render(found: readonly ThemeQuotes[]): string {
  if (found.length === 0) return 'No sentence may be quoted for these themes.\n';
  const { bold, dim } = colours();
  return found
    .map(({ question, theme, quotes }) =>
      [
        bold(`Question ${visible(question)}: ${visible(theme.label)}`),
        ...quotes.flatMap(({ text, signed }) => [
          filled(`“${visible(text)}”`, '  '),
          dim(filled(`– ${visible(signed)}`, '  ')),
        ]),
        '',
      ].join('\n'),
    )
    .join('\n');
}
