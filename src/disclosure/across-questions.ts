import type { Population, Structure } from '../tables/index.js';
import type { Populations } from './populations.js';
import type { Relate } from './relate.js';

/** Who is counted over all questions together is counted in one of them at least. */
export function someQuestionMakesAll(
  populations: Populations,
  number: number,
  { questions }: Structure,
  relate: Relate,
): void {
  const population = populations.at(number);
  if (questions.length === 0) return;
  if (population.kind === 'responded' || population.kind === 'response') return;
  if (population.kind === 'matter') return;
  const each = questions.flatMap((question) => populations.find({ ...population, question }) ?? []);
  // A keyword is not counted in every question; where a theme or sign is missing there is nobody.
  if (population.kind === 'keyword' && each.length < questions.length) return;
  // Of a field that answers are not broken down by, questions are not counted.
  if (population.kind === 'answered' && each.length < questions.length) return;
  relate(-Infinity, 0, [number], each);
}

/** Who is counted over all questions together, but not with a mark, is so in one of them at least. */
export function someQuestionLacksAll(
  populations: Populations,
  number: number,
  { questions }: Structure,
  parents: ReadonlyMap<string, string | undefined>,
  relate: Relate,
): void {
  const lacking = lackedBy(populations.at(number), populations, parents);
  if (lacking === undefined || questions.length === 0) return;
  const { whole, parts } = lacking;
  const everywhere = (sought: Population): readonly number[] =>
    questions.flatMap((question) => populations.find({ ...sought, question }) ?? []);
  const wholes = everywhere(whole);
  if (whole.kind === 'answered' && wholes.length < questions.length) return;
  relate(
    -Infinity,
    0,
    [populations.find(whole)!, ...parts.flatMap(everywhere)],
    [...parts.map((part) => populations.find(part)!), ...wholes],
  );
}

/** Of the respondents whom a mark is counted among, those who lack it, and in the same breath those whom no theme is found for. */
function lackedBy(
  mark: Population,
  populations: Populations,
  parents: ReadonlyMap<string, string | undefined>,
): { readonly whole: Population; readonly parts: readonly Population[] } | undefined {
  const { kind, item, ...place } = mark;
  if (kind !== 'theme' && kind !== 'sign' && kind !== 'no-theme') return undefined;
  const parent = kind === 'theme' ? parents.get(item!) : undefined;
  const none = { kind: 'no-theme', ...place } as const;
  const whole =
    parent === undefined
      ? ({ kind: 'answered', ...place } as const)
      : ({ kind, item: parent, ...place } as const);
  if (populations.find(whole) === undefined) return undefined;
  const hasNone = kind === 'theme' && parent === undefined && populations.find(none) !== undefined;
  return { whole, parts: hasNone ? [mark, none] : [mark] };
}
