import { optionKey } from '../questionnaire/index.js';
import { remembering } from '../collections/index.js';

/** The options found in a cell, and what was found besides. */
export interface ChosenOptions {
  readonly options: readonly string[];
  /** Pieces that are none of the options. */
  readonly unknown: readonly string[];
  /** The cell can be cut into options in more than one way; the one with the longest options was taken. */
  readonly isAmbiguous: boolean;
}

const separators = /[,;|\n]/g;
/** How many different cells of a field are remembered. */
const mostRemembered = 10_000;

/** "Other (please specify)": a cell may say no more than "Other". */
const otherInWords = /^other\W+(?:please|specify|state)\b/i;

/** Compares cells with the declared options of one field. */
export class OptionSplitter {
  readonly #options: ReadonlyMap<string, string>;
  /** An option spans no more pieces than this, even where a line break stands behind each comma. */
  readonly #mostPieces: number;
  /** By cell the option that it is: the same few spellings come again and again. */
  readonly #found = new Map<string, string>();

  /** @param codes by what a cell may have in the place of an option, the option */
  constructor(options: readonly string[], codes: ReadonlyMap<string, string> = new Map()) {
    const other = options.find((option) => otherInWords.test(option));
    this.#options = new Map([
      ...[...codes].map(([code, option]) => [optionKey(code), option] as const),
      ...(other === undefined ? [] : [['other', other] as const]),
      ...options.map((option) => [optionKey(option), option] as const),
    ]);
    const most = Math.max(0, ...options.map((option) => [...option.matchAll(separators)].length));
    this.#mostPieces = 2 * most + 1;
  }

  /** The option that a whole cell is, if any. */
  find(cell: string): string | undefined {
    const known = this.#found.get(cell);
    if (known !== undefined) return known;
    const option = this.#options.get(optionKey(cell));
    if (option !== undefined && this.#found.size < mostRemembered) this.#found.set(cell, option);
    return option;
  }

  /**
   * Cuts a cell at `,`, `;`, `|` and line breaks into declared options. An option may contain a
   * separator itself: of all ways to cut, the one with the fewest unknown and then the fewest pieces. A piece that is
   * none is cut at its spaces, as KoboToolbox writes codes, if that leaves nothing but options.
   */
  readonly split = remembering((cell) => this.#cut(cell), mostRemembered);

  #cut(cell: string): ChosenOptions {
    const ends = [...cell.matchAll(separators)].map((match) => match.index);
    ends.push(cell.length);
    interface Way {
      readonly unknown: number;
      readonly pieces: number;
      readonly from: number;
      readonly ways: number;
    }
    /** best[i]: the best way to cut everything before piece i. */
    const best: Way[] = [{ unknown: 0, pieces: 0, from: 0, ways: 1 }];
    const start = (piece: number): number => (piece === 0 ? 0 : ends[piece - 1]! + 1);
    const text = (from: number, to: number): string => cell.slice(start(from), ends[to - 1]);
    const isBlankAt = (piece: number): boolean => text(piece, piece + 1).trim() === '';
    for (let to = 1; to <= ends.length; to++) {
      let way: Way = { unknown: Infinity, pieces: Infinity, from: to - 1, ways: 0 };
      for (let from = Math.max(0, to - this.#mostPieces); from < to; from++) {
        const isOne = to - from === 1;
        const isBlank = isOne && isBlankAt(from);
        if (!isOne && (isBlankAt(from) || isBlankAt(to - 1))) continue;
        const isOption = !isBlank && this.#options.has(optionKey(text(from, to)));
        if (!isBlank && !isOption && !isOne) continue;
        const before = best[from]!;
        const unknown = before.unknown + (isBlank || isOption ? 0 : 1);
        const pieces = before.pieces + (isBlank ? 0 : 1);
        if (unknown < way.unknown || (unknown === way.unknown && pieces < way.pieces)) {
          way = {
            unknown,
            pieces,
            from,
            ways: unknown === way.unknown ? way.ways + before.ways : before.ways,
          };
        } else if (unknown === way.unknown) {
          way = { ...way, ways: way.ways + before.ways };
        }
      }
      best.push(way);
    }
    const options: string[] = [];
    const unknown: string[] = [];
    for (let to = ends.length; to > 0; to = best[to]!.from) {
      const piece = text(best[to]!.from, to).trim();
      const option = this.find(piece);
      const found = option === undefined ? this.#atSpaces(piece) : [option];
      options.unshift(...found);
      if (found.length === 0 && piece !== '') unknown.unshift(piece);
    }
    const last = best[ends.length]!;
    return {
      options: [...new Set(options)],
      unknown,
      isAmbiguous: last.unknown === 0 && last.ways > 1,
    };
  }

  /** "1 3 5": the options that the words of a piece are, none unless each is one. */
  #atSpaces(piece: string): readonly string[] {
    const options = piece.split(/\s+/).map((word) => this.find(word));
    return options.every((option) => option !== undefined) ? options : [];
  }
}
