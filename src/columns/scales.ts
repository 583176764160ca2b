import { fold } from '../text/index.js';

/** The words of one kind of scale. `order` runs from the least to the most. */
interface WordScale {
  readonly title: string;
  readonly order: readonly RegExp[];
}

/** What is said with a degree: "strongly agree", "fairly satisfied", "not at all useful". */
const stances: readonly {
  readonly title: string;
  readonly positive: RegExp;
  readonly negative: RegExp;
}[] = [
  {
    title: 'agreement',
    positive: /\bagree(?:ment)?\b|\bde acuerdo\b|\bd'accord\b|\bzustimm|stimme .*\bzu\b|\bconcord/,
    negative: /\bdisagree(?:ment)?\b|\ben desacuerdo\b|\bpas .*d'accord\b|\bnicht zu\b|\bdiscord/,
  },
  {
    title: 'satisfaction',
    positive: /\b(?:satisf|zufrieden)/,
    negative: /\b(?:dissatisf|unsatisf|insatisf|unzufrieden)/,
  },
  {
    title: 'likelihood',
    positive: /\b(?:likely|probable)\b/,
    negative: /\b(?:unlikely|improbable)\b/,
  },
  { title: 'importance', positive: /\bimportant/, negative: /\bunimportant/ },
  {
    title: 'usefulness',
    positive: /\b(?:useful|helpful)\b/,
    negative: /\b(?:useless|unhelpful)\b/,
  },
  {
    title: 'support',
    positive: /\b(?:support|in favour|for it)\b/,
    negative: /\b(?:oppose|against)\b/,
  },
  { title: 'favour', positive: /\bfavou?rabl[ey]\b/, negative: /\bunfavou?rabl[ey]\b/ },
  { title: 'safety', positive: /\bsafe\b/, negative: /\bunsafe\b/ },
  { title: 'ease', positive: /\beasy\b/, negative: /\bdifficult\b/ },
  { title: 'effect', positive: /\bpositive(?:ly)?\b/, negative: /\bnegative(?:ly)?\b/ },
  { title: 'confidence', positive: /\bconfident\b/, negative: /\bunconfident\b/ },
  { title: 'concern', positive: /\bconcerned\b/, negative: /\bunconcerned\b/ },
  {
    title: 'effectiveness',
    positive: /\b(?:effective|appropriate|clear|relevant|adequate|familiar|comfortable)\b/,
    negative:
      /\b(?:ineffective|inappropriate|unclear|irrelevant|inadequate|unfamiliar|uncomfortable)\b/,
  },
];

const degrees: readonly (readonly [words: RegExp, degree: number])[] = [
  [/\bnot at all\b|\bgar nicht\b|\bpas du tout\b|\bnada\b/, -1],
  [/\b(?:neither|neutral|ni|weder|undecided)\b/, 0],
  [/\bnot (?:very|particularly|so|really|that|overly)\b/, -0.4],
  [/\bnot\b/, -0.6],
  [/\b(?:definitely|completely|totally|absolutely|extremely|totalmente|tout a fait)\b/, 1.1],
  [/\b(?:strongly|very|fully|highly|muy|voll|sehr)\b/, 1],
  [/\b(?:mostly|largely|quite|moderately)\b/, 0.6],
  [
    /\b(?:somewhat|fairly|tend to|partly|partially|rather|plutot|eher|mas bien|algo|probably)\b/,
    0.4,
  ],
  [/\b(?:slightly|a little|poco)\b/, 0.2],
];

const wordScales: readonly WordScale[] = [
  {
    title: 'frequency',
    order: [
      /^(?:i )?(?:don't|do not) |^no (?:uso|utilizo)|^(?:never|nunca|jamais|nie)\b/,
      /^(?:hardly ever|almost never|less (?:often|than).*|menos.*)$/,
      /^(?:rarely|seldom|raramente|rarement|selten|yearly|annually)\b/,
      /^(?:occasionally|ocasionalmente|de vez en cuando|gelegentlich|once in a while)\b/,
      /^(?:sometimes|a veces|parfois|manchmal|monthly|mensual|once a month|between once a week and once a month)\b/,
      /^(?:often|frequently|regularly|con frecuencia|souvent|oft|haufig|weekly|semanal|once a week|between once a day and once a week)\b/,
      /^(?:usually|generally|mostly|generalmente|almost always|most of the time|daily|diariamente|every day|once a day)\b/,
      /^(?:always|siempre|toujours|immer|more than once a day|several times a day)\b/,
    ],
  },
  {
    title: 'span of time',
    order: [
      /^(?:minutes|minutos)$/,
      /^(?:hours|horas)$/,
      /^(?:days|dias)$/,
      /^(?:weeks|semanas)$/,
      /^(?:months|meses)$/,
      /^(?:years|anos)$/,
    ],
  },
  {
    title: 'level',
    order: [
      /^(?:none|no experience|sin experiencia|not at all)$/,
      /^(?:beginner|basic|novice|inicial|low|very low|a little)\b/,
      /^(?:intermediate|medium|moderate|intermedio|some|somewhat)\b/,
      /^(?:advanced|high|avanzado|a lot)\b/,
      /^(?:expert|experto|very high|a great deal)\b/,
    ],
  },
  {
    title: 'quality',
    order: [
      /^(?:very poor|very bad|terrible)$/,
      /^(?:poor|bad)$/,
      /^(?:fair|average|ok|neither good nor (?:bad|poor)|acceptable)$/,
      /^good$/,
      /^very good$/,
      /^(?:excellent|outstanding)$/,
    ],
  },
  {
    title: 'change',
    order: [
      /\bstop (?:using )?|dejar de/,
      /\b(?:much (?:worse|less))\b|decrease (?:a lot|significantly)/,
      /\b(?:decrease|disminuya|worse|less|fewer)\b/,
      /\b(?:same|igual|no change|unchanged)\b/,
      /\b(?:increase|aumente|better|more)\b/,
    ],
  },
  {
    title: 'extent',
    order: [
      /^not at all$/,
      /^(?:to )?a (?:small|little|limited) extent$/,
      /^(?:to )?(?:some|a moderate) extent$/,
      /^(?:to )?a (?:large|great) extent$/,
      /^(?:fully|completely|entirely)$/,
    ],
  },
];

/** Choices outside every scale, which stand behind it. */
const outside =
  /^(?:i )?(?:do not|don't) (?:know|want to (?:say|answer)|understand|have (?:an|a) (?:opinion|view))|^(?:prefer|rather) not|^(?:i )?(?:do not|don't) wish|^not (?:sure|applicable|answered|stated)|^no (?:opinion|view|answer)|^unsure|^n\/?a$|\(n\/a\)|^undecided\/|^no se\b|^prefiero no|^ne sais pas|^weiss nicht|^keine angabe|^unfamiliar\b|^(?:would )?rather not/;
const rest =
  /^(?:other|others|otro|autre|andere|sonstige|none of (?:these|the above)|something else)\b/;

/** Options in the order in which a person expects them. */
export interface OrderedOptions {
  readonly options: readonly string[];
  /** What kind of scale they make; undefined when they have no order of their own. */
  readonly scale: string | undefined;
}

/**
 * Recognises the order of options by their words and figures. What has no order keeps the one given.
 * "Don't know", "Prefer not to say" and then "Other" stand last.
 */
export function orderOptions(options: readonly string[]): OrderedOptions {
  const keys = new Map(options.map((option) => [option, fold(option).trim()]));
  const key = (option: string): string => keys.get(option)!;
  const behind = options.filter((option) => outside.test(key(option)));
  const last = options.filter((option) => !behind.includes(option) && rest.test(key(option)));
  const inner = options.filter((option) => !behind.includes(option) && !last.includes(option));
  const found =
    inner.length < 2
      ? undefined
      : (byStance(inner, key) ?? byWords(inner, key) ?? byFigures(inner));
  const order = found?.options ?? yesBeforeNo(inner, key);
  return { options: [...order, ...behind.sort(byText), ...last], scale: found?.title };
}

interface Found {
  readonly title: string;
  readonly options: readonly string[];
}

type Key = (option: string) => string;

/** From the most in favour to the most against, as forms have it. */
function byStance(options: readonly string[], key: Key): Found | undefined {
  for (const { title, positive, negative } of stances) {
    const ranks = options.map((option) => {
      const text = key(option);
      const side =
        negative.test(text) && !/\bor\b|\bnor\b/.test(text) ? -1 : positive.test(text) ? 1 : 0;
      const degree = degrees.find(([words]) => words.test(text))?.[1];
      if (degree === 0) return 0;
      if (side === 0) return undefined;
      return side * (degree ?? 0.7);
    });
    const known = ranks.filter((rank) => rank !== undefined);
    if (known.length === options.length && known.some((rank) => rank !== 0))
      return { title, options: sorted(options, (_, place) => -ranks[place]!) };
  }
  return undefined;
}

function byWords(options: readonly string[], key: Key): Found | undefined {
  for (const { title, order } of wordScales) {
    const ranks = options.map((option) => order.findIndex((words) => words.test(key(option))));
    const known = ranks.filter((rank) => rank >= 0);
    // "I don't feel proficient yet" beside days, weeks, months and years stands behind them.
    const strangers = ranks.length - known.length;
    if (strangers > (known.length >= 4 ? 1 : 0)) continue;
    if (new Set(known).size >= Math.max(2, known.length - 1))
      return { title, options: sorted(options, (_, place) => (ranks[place]! + 99) % 99) };
  }
  return undefined;
}

/** "16 to 24", "75 or above", "Under 16", "$0 - $24,999", "Micro (1 to 9 employees)", "3". */
const band =
  /^(?:[^\d()]{2,40}\()?(under|below|less than|up to|fewer than|over|above|more than|<|>)?\s*(?:[$£€]\s*)?(\d[\d,]*(?:\.\d+)?)\s*(?:%|[a-z]*)?\s*(?:(?:to|-|–|—|and)\s*(?:[$£€]\s*)?\d[\d,]*|\+|or (?:above|over|more|older|under|less))?(?:\s.*)?$/i;

function byFigures(options: readonly string[]): Found | undefined {
  const ranks = options.map((option) => {
    const match = band.exec(option.trim());
    if (!match) return undefined;
    const from = Number(match[2]!.replaceAll(',', ''));
    return from + (/^(?:under|below|less|up|fewer|<)/i.test(match[1] ?? '') ? -0.5 : 0);
  });
  if (ranks.some((rank) => rank === undefined)) return undefined;
  const title = options.every((option) => /^\d+$/.test(option.trim()))
    ? 'figures'
    : 'bands of figures';
  return { title, options: sorted(options, (_, place) => ranks[place]!) };
}

const yesOrNo =
  /^(?:yes|no|maybe|perhaps|y|n|si|oui|non|ja|nein|nee|tak|nie|sim|nao|true|false|selected|not selected|checked|unchecked)$/;

/** Nothing but yes, no, and what stands outside of both. */
export function areYesOrNo(options: readonly string[]): boolean {
  const keys = options.map((option) => fold(option).trim());
  return (
    keys.some((key) => yesOrNo.test(key)) &&
    keys.every((key) => yesOrNo.test(key) || outside.test(key))
  );
}

function yesBeforeNo(options: readonly string[], key: Key): readonly string[] {
  const rank = (option: string): number =>
    /^(?:yes|si|oui|ja|tak|sim)\b/.test(key(option))
      ? 0
      : /^(?:no|non|nein|nee|nie|nao)\b/.test(key(option))
        ? 1
        : 2;
  return sorted(options, rank);
}

function sorted(
  options: readonly string[],
  rank: (option: string, place: number) => number,
): readonly string[] {
  return options
    .map((option, place) => ({ option, place, rank: rank(option, place) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ option }) => option);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
