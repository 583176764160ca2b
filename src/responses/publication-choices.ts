import {
  codesOf,
  optionKey,
  publications,
  textsOf,
  usualPublicationOptions,
  whatYesMeans,
} from '../questionnaire/index.js';
import type { Option, Publication } from '../questionnaire/index.js';
import type { Cell } from '../read/index.js';

interface Declared extends Partial<Readonly<Record<Publication, readonly Option[] | undefined>>> {
  readonly question: string;
}

/** What the options of a publication question mean. */
export class PublicationChoices {
  readonly #meaning = new Map<string, Publication>();

  /**
   * @param declared by the questionnaire; where it declares none, the usual wordings of platforms hold, and "Yes"
   *   and "No" by what they answer
   */
  constructor(declared: Declared) {
    const isDeclared = publications.some((publication) => declared[publication] !== undefined);
    const options = isDeclared ? declared : usualPublicationOptions;
    for (const publication of publications) {
      const declaredHere = options[publication] ?? [];
      // What stands under two meanings has the more cautious one, which comes later.
      for (const written of [...textsOf(declaredHere), ...codesOf(declaredHere).keys()])
        this.#meaning.set(keyOf(written), publication);
    }
    if (isDeclared) return;
    const { yes, no } = whatYesMeans(declared.question) ?? cautious;
    this.#meaning.set('yes', yes).set('no', no);
  }

  /** Of several values in one cell the most cautious counts, and one that is not known before all. */
  read(cell: Cell): Publication | 'blank' | 'unknown' {
    const values = (typeof cell === 'string' ? [cell] : cell)
      .map(keyOf)
      .filter((value) => value !== '');
    if (values.length === 0) return 'blank';
    const meanings = values.map((value) => this.#meaning.get(value));
    if (meanings.includes(undefined)) return 'unknown';
    return publications.findLast((publication) => meanings.includes(publication))!;
  }
}

const cautious = { yes: 'confidential', no: 'confidential' } as const;

/** Case, spaces and a full stop at the end do not matter. */
function keyOf(option: string): string {
  return optionKey(option).replace(/\.$/, '');
}
