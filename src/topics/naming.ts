import { weakModifiers, weakNouns, wordClassOf } from '../keyphrases/index.js';
import { fold, isParticle } from '../text/index.js';

/** Nouns, and verbs that are nouns more often. */
const nouns = 'ny';
/** Verbs that are nouns too, and -ing forms: "drinking". */
const perhapsNouns = 'xg';
/** What a phrase that names something does not begin with. */
const noBeginnings = 'vrMTPD';

/**
 * How well an English phrase names something, from 0 to 1: a noun says what a topic is about, "frightened" and "slow"
 * do not. A particle says nothing of that: "fortnightly pick up". Labels that people give to topics are noun phrases
 * (Lau, Grieser, Newman and Baldwin 2011, "Automatic labelling of topic models", ACL-HLT).
 */
export function namingWeight(phrase: string): number {
  const words = phrase.split(' ');
  const first = words[0]!;
  const isFinished = words.length > 1 && isParticle(words.at(-1)!);
  const head = words.at(isFinished ? -2 : -1)!;
  return headWeight(head, words.length) * (words.length > 1 ? beginningWeight(fold(first)) : 1);
}

function headWeight(written: string, words: number): number {
  if (/^\p{Lu}{2,}$/u.test(written)) return 1;
  const word = fold(written);
  const found = wordClassOf(word);
  if (words === 1 && (weakNouns.has(word) || weakModifiers.has(word))) return 0.5;
  if (nouns.includes(found)) return 1;
  return perhapsNouns.includes(found) ? 0.75 : 0.5;
}

function beginningWeight(word: string): number {
  return noBeginnings.includes(wordClassOf(word)) ? 0.5 : 1;
}

/** Adjectives, participles and -ing forms. */
const modifiers = 'jdg';

/**
 * An English phrase that begins a clause, small where its capital says nothing: "Nasal naloxone". Names that go on
 * small begin with a noun ("County lines") or say of what people ("Asian women").
 */
export function withoutClauseCapital(form: string): string {
  const first = /^\p{Lu}\p{Ll}+(?=(?: \p{Ll}+)+$)/u.exec(form)?.[0];
  if (first === undefined || !modifiers.includes(wordClassOf(fold(first)))) return form;
  return ofPeople.test(first) ? form : first.toLowerCase() + form.slice(first.length);
}

/** Adjectives of peoples: how they end, and those that end otherwise. */
const ofPeople = /(?:an|ish|ese|ic|i)$|^(?:Czech|Dutch|French|Greek|Swiss|Thai|Welsh)$/;

/** Whether an English word is mostly a noun. */
export function isNoun(word: string): boolean {
  return nouns.includes(wordClassOf(fold(word)));
}
