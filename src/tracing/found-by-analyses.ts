import { schemeOf } from '../call/code-call.js';
import { findTexts } from '../figures/find-figures.js';
import { findUsers } from '../keywords/index.js';
import { listQuestions, tabledFields } from '../questionnaire/index.js';
import { listScopeMatters, ScopeTally } from '../scope/index.js';
import { matterPopulation } from '../tables/index.js';
import { questionsOf } from './membership.js';
import type { Asked, Membership } from './membership.js';

// Those of whom single answers do not tell: what made them count is known when all are read.

/** Those who use the keyword that the item is. */
export function users({ population, call, settings }: Asked): Membership {
  const { responses, filter } = call;
  const { item = '', question } = population;
  const places = listQuestions(settings.questionnaire).flatMap(({ id }, place) =>
    filter.hasQuestion[place] === true && (question === undefined || question === id)
      ? [place]
      : [],
  );
  const found = new Map(
    [...findUsers(responses, item, places)].map(([number, own]) => [responses.idOf(number), own]),
  );
  return ({ id, answers }) => {
    const own = found.get(id);
    return own && questionsOf(answers.filter(({ question }) => own.includes(question)));
  };
}

/** Those whom a matter out of scope concerns; the item is its label with why it was marked. */
export function concerned({ population: { item }, call, settings }: Asked): Membership {
  const { questionnaire } = settings;
  const matters = listScopeMatters(questionnaire);
  const tally = new ScopeTally({
    matters,
    fields: tabledFields(questionnaire).map(({ id }) => id),
    scheme: schemeOf.scope,
  });
  for (const response of call.responses.analysed()) tally.add(response);
  const cases = new Map(
    tally
      .toJSON()
      .filter(({ matter, because }) => item === matterPopulation(matters[matter]!.label, because))
      .map(({ id, questions }) => [id, questions]),
  );
  return ({ id }) => cases.get(id);
}

/** Those whose answers are of a campaign; the item is its number, from 1 on. */
export function campaigners({ population: { item }, call: { responses } }: Asked): Membership {
  const { campaigns } = findTexts(responses);
  const members = campaigns?.list[Number(item) - 1]?.members ?? [];
  return byRespondent(
    members.map(({ response, question }) => ({
      id: responses.idOf(response),
      questions: [question],
    })),
  );
}

/** Those who gave one text under several questions; the item lists these. */
export function repeaters({
  population: { item },
  call: { responses },
  settings: { questionnaire },
}: Asked): Membership {
  const ids = listQuestions(questionnaire).map(({ id }) => id);
  const repetitions = findTexts(responses).campaigns?.repetitions ?? [];
  return byRespondent(
    repetitions
      .filter(({ questions }) => questions.map((place) => ids[place]).join(', ') === item)
      .map(({ respondent, questions }) => ({ id: responses.idOf(respondent), questions })),
  );
}

function byRespondent(
  found: readonly { readonly id: string; readonly questions: readonly number[] }[],
): Membership {
  const places = new Map<string, ReadonlySet<number>>();
  for (const { id, questions } of found)
    places.set(id, new Set([...(places.get(id) ?? []), ...questions]));
  return ({ id }) => {
    const own = places.get(id);
    return own && [...own].sort((a, b) => a - b);
  };
}
