import { isGroup } from '../tables/index.js';
import type { Population, Structure } from '../tables/index.js';
import type { Policy } from './policy.js';

/** Which counts may be seen. */
export interface Visibility {
  /** Is the population's count published? */
  readonly isShown: (population: Population) => boolean;
  readonly policy: Policy;
  readonly structure: Structure;
}

/**
 * May a group be named? Respondents named the groups of an open field: the name of a small one may be
 * somebody's. Groups such as "Not stated" stand only where there is somebody, which would tell nobody from
 * few where these are withheld alike.
 */
export function isNamed(
  { id, open }: Structure['fields'][number],
  name: string,
  { isShown, policy }: Pick<Visibility, 'isShown' | 'policy'>,
): boolean {
  const isTelling = open || (policy.zeros === 'suppress' && !isGroup(name));
  return !isTelling || isShown({ kind: 'responded', group: { field: id, name } });
}

/** An option that nobody said was offered may be a respondent's own words: it has a row where its number is shown. */
export function mayNameOption(
  { kind, item, question }: Population,
  { closed }: Structure,
  isShown: Visibility['isShown'],
): boolean {
  if (kind !== 'chose' || item === undefined) return true;
  const isOpen = closed.some(({ id, open }) => id === question && open === true);
  return !isOpen || isShown({ kind, item, question });
}
