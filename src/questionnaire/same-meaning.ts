import { stemOf } from '../text/index.js';

/** Words that a wording can gain, lose or change and still ask the same. */
const fillers = wordSet(`
a an the this that these those of to in on at for by with from and or as is are was were be been do does
did have has had you your we our us it its they their them there i my me can could would should will
may might if any some about
`);

/** What is asked of whoever answers, behind the question. */
const instructions = wordSet(`
please give details detail explain answer answers comment comments tell say reasons why write select tick
choose apply all one only optional required mandatory max maximum up words characters open ended response
box below text free
`);

/** Words that turn a question round, in the languages that calls are most often held in. */
const negations = wordSet(`
no not nor none never nobody nothing without cannot cant dont doesnt didnt isnt arent wasnt werent wont
wouldnt shouldnt couldnt hasnt havent hadnt mustnt neednt nicht kein keine keinen keiner nie ohne pas
jamais sans aucun aucune sin nunca ninguno ninguna nao sem nem niet geen zonder nie bez non mai senza
`);

const negatingPrefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'de', 'anti'];

/** Pairs of which a call asks both, one question after the other. */
const opposites = new Set(
  `more less|more fewer|most least|best worst|better worse|good bad|increase decrease|increase reduce
  benefit risk|benefit cost|benefit harm|benefit drawback|strength weakness|advantage disadvantage
  positive negative|support oppose|for against|help hinder|enable prevent|facilitator barrier
  enabler barrier|easy difficult|easy hard|before after|start stop|first last|like hate|pro con
  employer employee|landlord tenant|young old|child adult|man woman|men women|male female|local national
  short long|succeed fail|success failure|above below|yes no|over under|opportunity threat|can cannot`
    .split(/\||\n/)
    .flatMap((pair) => {
      const [one, other] = pair.trim().split(' ').map(stemOf) as [string, string];
      return [`${one} ${other}`, `${other} ${one}`];
    }),
);

/**
 * Tells whether two wordings, which are spelled nearly alike, differ by no more than a slip: the letters of a
 * word, its ending, a filler, a request behind the question.
 *
 * @param header folded words of a column, see `readHeader`
 * @param wording folded words of a question
 * @param isCutOff whether the header may be only the beginning of what was asked
 */
export function asksTheSame(header: string, wording: string, isCutOff: boolean): boolean {
  const [written, asked] = [header, wording].map((text) => text.split(' ').filter(matters));
  if (written!.join('') === asked!.join('')) return true;
  const shorter = Math.min(written!.length, asked!.length);
  const isCutWord = (place: number): boolean =>
    isCutOff && place === written!.length - 1 && asked![place]!.startsWith(written![place]!);
  for (let place = 0; place < shorter; place++)
    if (!isSlip(written![place]!, asked![place]!) && !isCutWord(place)) return false;
  return (
    written!.slice(shorter).every((word) => instructions.has(word)) &&
    (isCutOff || asked!.slice(shorter).every((word) => instructions.has(word)))
  );
}

/**
 * Tells whether one wording asks the opposite of the other: it has a negation, or a word's opposite, that the other
 * lacks.
 */
export function turnsRound(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => text.split(' '));
  const onlyLeft = left!.filter((word) => !right!.includes(word));
  const onlyRight = right!.filter((word) => !left!.includes(word));
  return (
    [...onlyLeft, ...onlyRight].some((word) => negations.has(word)) ||
    onlyLeft.some((word) => onlyRight.some((against) => areOpposite(word, against)))
  );
}

function areOpposite(one: string, other: string): boolean {
  return (
    opposites.has(`${stemOf(one)} ${stemOf(other)}`) ||
    negatingPrefixes.some((prefix) => one === prefix + other || other === prefix + one)
  );
}

function matters(word: string): boolean {
  return word !== '' && !fillers.has(word);
}

/** The same word with a slip of the pen or another ending. The first letter is seldom the one that slips. */
function isSlip(one: string, other: string): boolean {
  if (one === other) return true;
  if (negations.has(one) !== negations.has(other) || areOpposite(one, other)) return false;
  if (stemOf(one) === stemOf(other)) return true;
  const longer = Math.max(one.length, other.length);
  if (longer < 4 || /\d/.test(one + other) || !other.startsWith(one.slice(0, 1))) return false;
  return distance(one, other) <= (longer < 8 ? 1 : 2);
}

/** Letters to add, leave out, change or swap with the next (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length]!;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
