import type { ColumnHead } from '../read/index.js';
import { numberIn } from '../columns/index.js';
import { compactId } from '../questionnaire/index.js';
import { english, fold, isStopWord } from '../text/index.js';
import type { Language } from '../text/index.js';

const longestId = 28;
const mostWords = 3;

/** Gives each field and question an id of its own, as columns are matched by them. */
export class Ids {
  readonly #language: Language;
  readonly #taken = new Set<string>();
  /** By id without a number, which number to try next: of thousands that want one id, none begins at 1. */
  readonly #next = new Map<string, number>();
  /** By id that was made of words, all words that tell something in the header that has it. */
  readonly #words = new Map<string, ReadonlySet<string>>();

  /** @param language that of most answers, whose function words say nothing in an id */
  constructor(language: Language = english) {
    this.#language = language;
  }

  /** What an id is made from: the numbering, the platform's own name, or the words of a header. */
  from(head: ColumnHead): string {
    return (
      numberIn(head.header) ?? codeAsId(head.code) ?? wordsAsId(wordingOf(head), this.#language)
    );
  }

  /** An id for a head. Where one made of words is taken, the first word follows that tells the two apart. */
  takeFor(head: ColumnHead): string {
    const wanted = this.from(head);
    if (wanted !== wordsAsId(wordingOf(head), this.#language)) return this.take(wanted);
    const words = tellingWords(wordingOf(head), this.#language);
    const key = compactId(wanted);
    if (!this.#taken.has(key)) {
      this.#words.set(key, new Set(words));
      return this.take(wanted);
    }
    const others = this.#words.get(key);
    const own = others && words.find((word) => !others.has(word) && word.length <= longestId);
    const better = own === undefined ? wanted : `${wanted}-${own}`;
    return this.take(this.has(better) ? wanted : better);
  }

  /** The id wanted, or with a number behind it when another has it. */
  take(wanted: string): string {
    const base = asId(wanted);
    for (let copy = this.#next.get(base) ?? 1; ; copy++) {
      const id = copy === 1 ? base : `${base}-${copy}`;
      const key = compactId(id);
      if (key !== '' && !this.#taken.has(key)) {
        this.#taken.add(key);
        this.#next.set(base, copy + 1);
        return id;
      }
    }
  }

  has(id: string): boolean {
    return this.#taken.has(compactId(id));
  }
}

/** What a questionnaire takes for an id: letters and digits, which marks above and below them are not. */
function asId(wanted: string): string {
  const id = wanted
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '')
    .replace(/^[._-]+/, '');
  return id === '' ? 'question' : id;
}

function codeAsId(code: string | undefined): string | undefined {
  const id = code?.trim().replace(/\s+/g, '-') ?? '';
  // A code that only counts columns says less than the words do.
  const counts = /^(?:ident|column|col|var|v)[-_]?\d+$/i.test(id);
  return !counts && /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,30}$/u.test(id) ? id : undefined;
}

function wordingOf({ header, detail }: ColumnHead): string {
  return detail === undefined ? header : `${header} ${detail}`;
}

/** The first words that mean something: "Do you agree with lower rail fares?" is "lower-rail-fares". */
function wordsAsId(wording: string, language: Language): string {
  const chosen = tellingWords(wording, language).slice(0, mostWords);
  while (chosen.length > 1 && chosen.join('-').length > longestId) chosen.pop();
  return chosen.join('-').slice(0, longestId);
}

/** The words that mean something, folded; all of them where none does. */
function tellingWords(wording: string, language: Language): readonly string[] {
  const written = wording.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const meaning = written.filter(
    (word, place) => (place > 0 && /^\p{Lu}$/u.test(word)) || !isEmpty(fold(word), language),
  );
  return (meaning.length > 0 ? meaning : written).map(fold);
}

function isEmpty(word: string, language: Language): boolean {
  // "What do you like least?" is not about anything else.
  if (word === 'least') return false;
  return isStopWord(word) || language.isStopWord(word) || asking.has(word) || /^\d+$/.test(word);
}

/** Words of asking rather than of what is asked. */
const asking: ReadonlySet<string> = new Set([
  'please',
  'following',
  'extent',
  'select',
  'tick',
  'check',
  'question',
  'answer',
  'explain',
  'agree',
  'disagree',
  'apply',
]);
