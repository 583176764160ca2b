import { hasPositivePart, RuleMatcher } from '../text/index.js';
import type { PhraseFinder, Tokens, Vocabulary } from '../text/index.js';
import type { Questionnaire, ScopeItem } from '../questionnaire/index.js';

/** Something that the call puts out of scope, or takes as background only. */
export interface ScopeMatter {
  readonly id: string;
  readonly label: string;
  readonly kind: 'out of scope' | 'background';
  /** Respondents to whom it applies whatever they write, by field id. */
  readonly profile: Readonly<Record<string, readonly string[]>> | undefined;
}

interface Item extends ScopeMatter {
  readonly rule: ScopeItem | undefined;
}

function items({ scope }: Questionnaire): readonly Item[] {
  const of = (kind: ScopeMatter['kind'], list: readonly ScopeItem[]): readonly Item[] =>
    list.map((item) => ({
      id: item.id,
      label: item.label,
      kind,
      profile: item.profile,
      rule: hasPositivePart(item) ? item : undefined,
    }));
  return scope === undefined
    ? []
    : [...of('out of scope', scope.out), ...of('background', scope.background)];
}

/** What the questionnaire puts out of scope, in its order. */
export function listScopeMatters(questionnaire: Questionnaire): readonly ScopeMatter[] {
  return items(questionnaire).map(({ id, label, kind, profile }) => ({ id, label, kind, profile }));
}

/** Marks answers that concern what is out of scope. */
export class ScopeScheme {
  readonly #matcher: RuleMatcher;

  constructor(questionnaire: Questionnaire, vocabulary: Vocabulary, finder?: PhraseFinder) {
    const rules = items(questionnaire).map(({ rule }) => rule);
    this.#matcher = new RuleMatcher(vocabulary, rules, finder);
  }

  apply(tokens: Tokens): readonly number[] {
    const matched = this.#matcher.match(tokens);
    return matched.length === 0 ? none : [...matched].sort((a, b) => a - b);
  }
}

const none: readonly number[] = [];
