import type { Population } from '../../../tables/index.js';
import type { ResponsesBehind } from '../../behind.js';

/**
 * A population in the few letters that a cell of the page carries: what the respondents did (`r` responded, `a`
 * answered, `t` raised a theme, `n` none, `s` gave a sign of evidence, `c` chose an option, or any), then by place the
 * theme, sign or option, ` q` question (of `c` a closed one), ` g` field `.` group, and ` -` for those outside the
 * group. "t12 q3 g0.4".
 */
export class PopulationCodes {
  readonly #questions: ReadonlyMap<string, number>;
  readonly #closed: ReadonlyMap<string, number>;
  readonly #options: readonly ReadonlyMap<string, number>[];
  readonly #items: Readonly<Record<'theme' | 'sign', ReadonlyMap<string, number>>>;
  readonly #fields: ReadonlyMap<
    string,
    { readonly place: number; readonly groups: ReadonlyMap<string, number> }
  >;

  constructor({ questions, closed, themes, signs, fields }: ResponsesBehind) {
    this.#questions = placesOf(questions);
    this.#closed = placesOf(closed.map(({ id }) => id));
    this.#options = closed.map(({ options }) => placesOf(options));
    this.#items = { theme: placesOf(themes), sign: placesOf(signs) };
    this.#fields = new Map(
      fields.map(({ id, groups }, place) => [id, { place, groups: placesOf(groups) }]),
    );
  }

  /** Undefined for a population of which the responses behind the figures say nothing. */
  codeOf({
    kind,
    item,
    question,
    group,
    outside = false,
  }: Population & { readonly outside?: boolean }): string | undefined {
    const questions = kind === 'chose' ? this.#closed : this.#questions;
    const asked = question === undefined ? '' : questions.get(question);
    const did = kind === 'chose' ? this.#chosenOf(item, Number(asked)) : this.#didOf(kind, item);
    const field = group && this.#fields.get(group.field);
    const name = group && field?.groups.get(group.name);
    if (did === undefined || asked === undefined || (group && name === undefined)) return undefined;
    const parts = [
      did,
      ...(asked === '' ? [] : [`q${asked}`]),
      ...(field ? [`g${field.place}.${name!}`] : []),
      ...(outside ? ['-'] : []),
    ];
    return parts.join(' ');
  }

  /** An option of the closed question at that place; any when no option is given. */
  #chosenOf(item: string | undefined, question: number): string | undefined {
    if (item === undefined) return 'c';
    const place = this.#options[question]?.get(item);
    return place === undefined ? undefined : `c${place}`;
  }

  #didOf(kind: Population['kind'], item: string | undefined): string | undefined {
    switch (kind) {
      case 'responded':
        return 'r';
      case 'answered':
        return 'a';
      case 'no-theme':
        return 'n';
      case 'theme':
      case 'sign': {
        const place = this.#items[kind].get(item ?? '');
        return place === undefined ? undefined : `${kind === 'theme' ? 't' : 's'}${place}`;
      }
      default:
        return undefined;
    }
  }
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}
