import type { Population } from '../../../tables/index.js';
import type { ResponsesBehind } from '../../behind.js';

/**
 * A population in the few letters that a cell of the page carries: what the respondents did (`r` responded, `a`
 * answered, `t` raised a theme, `n` none, `s` gave a sign of evidence), then by place the theme or sign, ` q`
 * question, ` g` field `.` group, and ` -` for those outside the group. "t12 q3 g0.4".
 */
export class PopulationCodes {
  readonly #questions: ReadonlyMap<string, number>;
  readonly #items: Readonly<Record<'theme' | 'sign', ReadonlyMap<string, number>>>;
  readonly #fields: ReadonlyMap<
    string,
    { readonly place: number; readonly groups: ReadonlyMap<string, number> }
  >;

  constructor({ questions, themes, signs, fields }: ResponsesBehind) {
    this.#questions = placesOf(questions);
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
    const did = this.#didOf(kind, item);
    const asked = question === undefined ? '' : this.#questions.get(question);
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
