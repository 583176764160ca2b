import { noTheme, readPath, tellingThemes } from '../tables/index.js';
import type { CountedTheme } from '../tables/index.js';
import type { AskedQuestion, Context } from './context.js';
import { countedAnswers, shareOf, shortShare } from './context.js';
import { chosen, inSentence, listed, sentence } from './language.js';
import { quantifierOf } from './report-words.js';
import type { Row } from './table-rows.js';
import { enter } from '../collections/index.js';

/** A theme of which a sentence may speak. */
export interface RaisedTheme extends CountedTheme {
  readonly id: string;
}

/** A paragraph names so many themes. */
const mostNamed = 6;

/** In a sentence on the rest, so many. */
const mostOfTier = 4;

/** What the answers raised, the themes raised by most first. */
export function themesRaised(question: AskedQuestion, context: Context): string[] {
  const { answered } = question;
  const rows = context.tables.ofQuestion('themes-by-question', question.id);
  if (answered === undefined || answered === 0 || rows.length === 0) return [];
  const named = namedThemes(rows);
  // Rows whose number is withheld are not in a published table.
  const isWithheld =
    context.isPartial ||
    rows.some((row) => row.text('theme-id') !== '' && row.isWithheld('respondents'));
  const said =
    named.length === 0
      ? isWithheld
        ? []
        : ['None of the themes of the code frame was found in the answers.']
      : named[0]!.respondents === 1
        ? [onesOnly(named, question, context)]
        : answered < context.words['quantify-from']
          ? [numbersOnly(named, answered, question, context)]
          : inTiers(named, answered, question, context);
  return [
    ...said,
    ...unmatched(rows, question, context),
    ...(isWithheld
      ? [
          named.length === 0
            ? 'No theme has a number that may be shown.'
            : 'Themes whose numbers are withheld, to protect respondents, are not named.',
        ]
      : []),
  ];
}

/** The themes that sentences name, those raised by most first. */
export function namedThemes(rows: readonly Row[]): readonly RaisedTheme[] {
  const themes = rows
    .filter((row) => row.text('theme-id') !== '')
    .map((row) => ({
      id: row.text('theme-id'),
      label: row.text('theme'),
      within: readPath(row.text('within')),
      respondents: row.number('respondents') ?? 0,
    }));
  return tellingThemes(themes, mostNamed);
}

const verbs = ['wrote about', 'spoke of', 'referred to'] as const;

/** One sentence for the commonest, one for the others, by the words of the scale. */
function inTiers(
  named: readonly RaisedTheme[],
  base: number,
  { turn }: AskedQuestion,
  context: Context,
): string[] {
  const { words, names } = context;
  const tiers = new Map<string, RaisedTheme[]>();
  for (const theme of named.filter(({ respondents }) => respondents > 1)) {
    const word = quantifierOf(theme.respondents, base, context);
    enter(tiers, word, theme);
  }
  const [[firstWord, firstThemes], ...others] = [...tiers] as [
    [string, RaisedTheme[]],
    ...[string, RaisedTheme[]][],
  ];
  const [leader, ...followers] = firstThemes as [RaisedTheme, ...RaisedTheme[]];
  const shown = (theme: RaisedTheme, share: string): string =>
    `${inSentence(theme.label, names)} (${share})`;
  const short = (theme: RaisedTheme): string =>
    shown(theme, shortShare(theme.respondents, base, context));
  const verb = chosen(verbs, turn);
  const lead =
    firstWord === 'all'
      ? `All ${base >= words['percentages-from'] ? '' : `${base} `}${verb} ${listed(firstThemes.map((theme) => inSentence(theme.label, names)))}`
      : `${firstWord} ${verb} ${listed([
          shown(leader, shareOf(leader.respondents, base, context)),
          ...followers.slice(0, mostOfTier).map(short),
        ])}`;
  const rest = others.map(([word, themes], index) => {
    const list = listed(themes.slice(0, mostOfTier).map(short));
    const next = chosen(verbs, turn + 1);
    return index === 0 ? `${word} ${next} ${list}` : `${word} ${next.split(' ')[1]!} ${list}`;
  });
  return [sentence(lead), ...(rest.length === 0 ? [] : [sentence(rest.join(', and '))])];
}

/** Where the base is small: "Naloxone came up most often (5 of the 9), followed by stigma (3) and pay (2)." */
function numbersOnly(
  named: readonly RaisedTheme[],
  base: number,
  { turn }: AskedQuestion,
  context: Context,
): string {
  const [first] = named;
  const leaders = named.filter(({ respondents }) => respondents === first!.respondents);
  const others = named.filter(
    ({ respondents }) => respondents > 1 && respondents < first!.respondents,
  );
  const labels = leaders.map(({ label }) => inSentence(label, context.names));
  const each = leaders.length > 1 ? 'each ' : '';
  const lead = `${listed(labels)} came up most often (${each}${shareOf(first!.respondents, base, context)})`;
  if (others.length === 0) return sentence(lead);
  const rest = listed(
    others.map(({ label, respondents }) => `${inSentence(label, context.names)} (${respondents})`),
  );
  return sentence(`${lead}, ${chosen(['followed by', 'then'], turn)} ${rest}`);
}

/** No two respondents raised the same theme. */
function onesOnly(
  named: readonly RaisedTheme[],
  { turn }: AskedQuestion,
  { names }: Context,
): string {
  const labels = named.slice(0, mostOfTier).map(({ label }) => inSentence(label, names));
  return sentence(
    chosen(
      [
        `No theme was raised by more than one of them; single answers were about ${listed(labels)}`,
        `Each spoke of something else: among the themes are ${listed(labels)}`,
      ],
      turn,
    ),
  );
}

function unmatched(
  rows: readonly Row[],
  { id, answered, turn }: AskedQuestion,
  context: Context,
): string[] {
  const row = rows.find((each) => each.text('theme') === noTheme);
  const number = row?.number('respondents');
  if (number === undefined || number === 0 || answered === undefined) return [];
  if (number === answered) return [];
  const answers = countedAnswers(number, answered, context);
  return [
    sentence(
      chosen(
        [
          `No theme was found in ${answers}, which ${number === 1 ? 'remains' : 'remain'} to be read`,
          `In ${answers} no theme was found: ${number === 1 ? 'it needs' : 'they need'} a reader`,
          `What ${answers} ${number === 1 ? 'says' : 'say'} is not covered by the code frame`,
        ],
        turn,
      ),
    ),
    ...wordsWithoutTheme(id, context),
  ];
}

/** What the answers without a theme are about, where several share words. */
function wordsWithoutTheme(question: string, { tables }: Context): string[] {
  const words = tables
    .ofQuestion('keywords-without-theme', question)
    .slice(0, mostOfTier)
    .sort((a, b) => (b.number('respondents') ?? 0) - (a.number('respondents') ?? 0))
    .map((row) => `“${row.text('keyword')}” (${row.number('respondents')!})`);
  if (words.length === 0) return [];
  return [
    sentence(
      words.length === 1
        ? `Several of them use ${words[0]!}`
        : `Words that recur in them are ${listed(words)}`,
    ),
  ];
}
