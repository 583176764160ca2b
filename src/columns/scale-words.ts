/** The words of one kind of scale. `order` runs from the least to the most. */
interface WordScale {
  readonly title: string;
  readonly order: readonly RegExp[];
}

/** What is said with a degree: "strongly agree", "fairly satisfied", "not at all useful". */
export const stances: readonly {
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

export const degrees: readonly (readonly [words: RegExp, degree: number])[] = [
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

export const wordScales: readonly WordScale[] = [
  {
    title: 'level of education',
    order: [
      /^(?:no (?:formal )?(?:education|qualifications?|schooling)|less than high school|primary|elementary)\b/,
      /^(?:high school|secondary|gcse|a levels?\b|upper secondary)/,
      /^(?:trade|vocational|technical|apprenticeship)/,
      /^some (?:college|university)/,
      /^associate/,
      /^(?:bachelor|undergraduate|first degree|college degree)/,
      /^(?:some|one or more) (?:post)?graduate/,
      /^(?:master|postgraduate|graduate degree)/,
      /^professional degree/,
      /^(?:doctor|phd|dphil)/,
    ],
  },
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
export const outside =
  /^(?:i )?(?:do not|don't) (?:know|want to (?:say|answer)|understand|have (?:an|a) (?:opinion|view))|^(?:prefer|rather) not|^(?:i )?(?:do not|don't) wish|^not (?:sure|applicable|answered|stated)|^no (?:opinion|view|answer)|^unsure|^n\/?a$|\(n\/a\)|^undecided\/|^no se\b|^prefiero no|^ne sais pas|^weiss nicht|^keine angabe|^unfamiliar\b|^(?:would )?rather not/;
export const rest =
  /^(?:other|others|otro|autre|andere|sonstige|none of (?:these|the above)|something else)\b/;
