import { headerWords } from '../notions/index.js';

/** Words that ask for a text of one's own; also in Spanish, French and German. */
const asksForText = anyOf(
  String.raw`\bplease (?:explain|describe|give (?:your )?(?:reasons|details)|provide|tell|comment|expand|elaborate|share|outline|add)`,
  String.raw`\b(?:explain|describe|elaborate)\b|\bwhy\b|\bcomments?\b|tell us|use this space|in your own words`,
  'any(?:thing)? (?:other|else|further)',
  'what (?:do you think|are your|is your view|impact|else|would you)|please justify',
  'por que|pourquoi|warum|commentaires?|comentarios|bemerkungen|begrunden',
  String.raw`\bfree ?text\b|open ended`,
);
/** Words that only go with options to choose from. */
const asksToChoose = anyOf(
  String.raw`which (?:statement|option|one)\b|which of the following`,
  String.raw`\bplease (?:select|choose|tick|rate|rank)\b|^(?:select|choose|tick|rate|rank)\b`,
  String.raw`\bselect (?:all|one|up)\b|\btick\b|\bcheck (?:all|one)\b|all that apply`,
  String.raw`on a scale|\bagree or disagree\b|to what extent do you (?:agree|support)`,
  'marc(?:a|ar|ue) tod|seleccion|elij?[ae] la|que opcion|cochez|choisissez|wahlen sie',
);
/** Words that go with options, but open questions hold them too. */
const mayAskToChoose = anyOf(
  String.raw`to what extent|\bdo you (?:agree|support|oppose|think|believe)\b|\bselect\b|\bchoose\b`,
  'how (?:likely|often|satisfied|important|useful|easy|difficult|concerned|much do you)',
  String.raw`\brate\b|\brank\b|\bhave you\b|\bshould\b.*\bbe\b`,
  'en que medida|dans quelle mesure|inwieweit',
);

/** What a header asks for, as far as its words tell. */
export function asks(header: string): {
  readonly forText: boolean;
  readonly forChoice: 'plainly' | 'perhaps' | undefined;
} {
  const words = headerWords(header);
  const forChoice = asksToChoose.test(words)
    ? 'plainly'
    : mayAskToChoose.test(words)
      ? 'perhaps'
      : undefined;
  return { forText: forChoice !== 'plainly' && asksForText.test(words), forChoice };
}

const asksForSeveral = anyOf(
  String.raw`all that apply|\b(?:select|choose|tick|check|mark) all\b`,
  String.raw`marc(?:a|ar|ue) tod|seleccion\w* tod|todas las (?:opciones )?que`,
  'plusieurs (?:reponses|choix)|toutes les reponses|mehrfach|mehrere antworten|alles zutreffende',
  'piu risposte',
);

/** "Please select all that apply": a cell may hold several options. */
export function mayHaveSeveral(header: string): boolean {
  return asksForSeveral.test(headerWords(header));
}

/** "Other", "if you selected other", "autre": at the beginning of a header. */
const other = [
  '^(?:if )?(?:you (?:selected|chose|answered|ticked) )?',
  String.raw`(?:other|others|autre|autres|andere|sonstige|sonstiges|otro|otros|altro|outro|inne)\b`,
].join('');
/** What may stand behind it: nothing, an invitation to write, or one more word. */
const behindOther = [
  String.raw`please|specify|state|text|describe|precis\w*|bitte|por favor|indi\w*|especifi\w*|explain|give`,
  String.raw`tell|box|comment\w*|option|\w+$`,
].join('|');
const inOtherLanguages =
  'preciser|veuillez preciser|bitte angeben|bitte spezifizieren|especifique|especificar|specificare';
const asksForOther = anyOf(
  `${other}(?=$| (?:${behindOther}))`,
  String.raw`\bother (?:please )?(?:specify|state|describe)|\bif other\b`,
  String.raw`please specify(?: (?:other(?: \w+){0,2}|here|below))?$`,
  `(?:${inOtherLanguages})$`,
);

/** "Other, please specify", "If other (please state)", "Q3_4_TEXT", "Autre, précisez". */
export function isOtherText(header: string): boolean {
  return header.endsWith('_TEXT') || asksForOther.test(headerWords(header));
}

const followUps = [
  String.raw`(?:explain|give reasons|provide (?:reasons|details|further|more|any)|expand on|comment on|justify|elaborate)\b.*`,
  'why(?: not)?|why do you (?:say|think) (?:that|this)|reasons?(?: for (?:your )?answer)?',
  'comments?|further comments?|additional comments?|details',
  '(?:please )?give (?:us )?(?:details|your reasons|reasons).*',
  String.raw`.*\b(?:reasons? for|explain) your (?:answer|response|choice)s?.*`,
  String.raw`if (?:yes|no|so|not|you (?:would like|answered|selected|agree|disagree|said))\b.*`,
  String.raw`.*\banything else about (?:this|it)\b.*`,
  'pourquoi|warum|por que',
].join('|');
const followsUp = new RegExp(`^(?:please )?(?:${followUps})$`);

/** "Please explain your answer": it has no meaning without the question before it. */
export function isFollowUp(header: string): boolean {
  const words = headerWords(header)
    .replace(/^(?:q(?:uestion)? ?)?\d{1,3}[a-h]? /, '')
    .replace(/ \d{1,2}$/, '');
  return words.split(' ').length <= 24 && followsUp.test(words);
}

function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'));
}
