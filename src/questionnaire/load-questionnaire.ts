import { hasPositivePart } from '../text/index.js';
import { notOneOf, parseYaml } from '../yaml/index.js';
import type { Check, Recognise } from '../yaml/index.js';
import { compactId } from './header.js';
import { indistinguishable, textsOf } from './options.js';
import { hasOptions, optionsOf, tabledFields } from './profile-fields.js';
import { questionnaireSchema } from './schema.js';
import type { Questionnaire } from './schema.js';

/**
 * Reads a questionnaire file.
 *
 * @param name how the file is called in messages
 * @throws WinnowError `bad-document` naming every problem with line, column and the fix
 */
export function loadQuestionnaire(yaml: string, name: string): Questionnaire {
  return parseYaml(yaml, name, questionnaireSchema, check, otherwise);
}

const check: Check<Questionnaire> = (questionnaire) => [
  ...nothingAsked(questionnaire),
  ...repeatedIds(questionnaire),
  ...unknownBreakdowns(questionnaire),
  ...scopeProblems(questionnaire),
  ...datesInWrongOrder(questionnaire),
  ...unknownConsents(questionnaire),
  ...unknownTargets(questionnaire),
  ...repeatedOptions(questionnaire),
];

/** A section among the fields, or another file than a questionnaire: the schema would complain of everything in it. */
const otherwise: Recognise = (value) => {
  if ('sections' in value) return [];
  if ('themes' in value && !('profile' in value)) {
    return [
      {
        path: ['themes'],
        message: 'This is a code frame, not a questionnaire: it is given with --code-frame.',
      },
    ];
  }
  const profile: unknown = 'profile' in value ? value.profile : undefined;
  const place = Array.isArray(profile) ? profile.findIndex(isSection) : -1;
  if (place < 0) return [];
  const message =
    'A section of questions stands among the fields of "profile": the line "sections:" is missing above it.';
  return [{ path: ['profile', place], message }];
};

function isSection(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'questions' in entry;
}

type Problems = ReturnType<Check<Questionnaire>>;

function* idsWithPaths(
  questionnaire: Questionnaire,
): Generator<{ id: string; path: (string | number)[] }> {
  for (const [index, field] of questionnaire.profile.entries()) {
    yield { id: field.id, path: ['profile', index, 'id'] };
  }
  for (const [s, section] of questionnaire.sections.entries()) {
    for (const [q, question] of section.questions.entries()) {
      const path = ['sections', s, 'questions', q];
      yield { id: question.id, path: [...path, 'id'] };
      for (const [p, part] of (question.parts ?? []).entries()) {
        yield { id: part.id, path: [...path, 'parts', p, 'id'] };
      }
      const rows = question.kind === 'grid' ? question.rows : [];
      for (const [r, row] of rows.entries()) yield { id: row.id, path: [...path, 'rows', r, 'id'] };
    }
  }
}

function nothingAsked(questionnaire: Questionnaire): Problems {
  return questionnaire.sections.length === 0 && tabledFields(questionnaire).length === 0
    ? [{ path: ['sections'], message: 'A questionnaire needs a section with a question.' }]
    : [];
}

function repeatedIds(questionnaire: Questionnaire): Problems {
  const seen = new Map<string, string>();
  return [...idsWithPaths(questionnaire)].flatMap(({ id, path }) => {
    // As headers are compared: "7.i" and "7i" could not be told apart.
    const compact = compactId(id);
    const first = seen.get(compact);
    if (first === undefined) {
      seen.set(compact, id);
      return [];
    }
    const twice = first === id ? `"${id}" is used twice` : `"${id}" is the same as "${first}"`;
    return [
      { path, message: `The id ${twice}. Give each field, question and part an id of its own.` },
    ];
  });
}

function unknownBreakdowns(questionnaire: Questionnaire): Problems {
  const fields = questionnaire.profile.filter(hasOptions).map(({ id }) => id);
  return (questionnaire.breakdowns ?? []).flatMap((id, index) =>
    fields.includes(id)
      ? []
      : [
          {
            path: ['breakdowns', index],
            message: `${notOneOf('profile field with options', id, fields)} Known: ${fields.join(' · ')}.`,
          },
        ],
  );
}

function scopeProblems(questionnaire: Questionnaire): Problems {
  const { scope } = questionnaire;
  if (!scope) return [];
  return (['out', 'background'] as const).flatMap((kind) =>
    scope[kind].flatMap((item, index) => {
      if (!hasPositivePart(item) && !item.profile) {
        return [
          {
            path: ['scope', kind, index],
            message: `"${item.label}" has no rule: add "any", "all", "near" or "profile".`,
          },
        ];
      }
      return Object.entries(item.profile ?? {}).flatMap(([fieldId, values]) => {
        const field = questionnaire.profile.find((candidate) => candidate.id === fieldId);
        const path = ['scope', kind, index, 'profile', fieldId];
        if (!field) {
          const known = questionnaire.profile.map((candidate) => candidate.id);
          return [{ path, message: notOneOf('profile field', fieldId, known) }];
        }
        const options = optionsOf(field);
        return values.flatMap((value, place) =>
          options === undefined || options.includes(value)
            ? []
            : [
                {
                  path: [...path, place],
                  message: notOneOf(`option of ${fieldId}`, value, options),
                },
              ],
        );
      });
    }),
  );
}

function datesInWrongOrder({ opened, closes }: Questionnaire): Problems {
  return opened !== undefined && closes !== undefined && closes < opened
    ? [{ path: ['closes'], message: `The call closes (${closes}) before it opens (${opened}).` }]
    : [];
}

function unknownConsents({ profile }: Questionnaire): Problems {
  return profile.flatMap((field, place) =>
    field.kind !== 'contact'
      ? []
      : (field.consents ?? []).flatMap((option, index) =>
          textsOf(field.options).includes(option)
            ? []
            : [
                {
                  path: ['profile', place, 'consents', index],
                  message: notOneOf(`option of ${field.id}`, option, textsOf(field.options)),
                },
              ],
        ),
  );
}

function unknownTargets({ targets, profile }: Questionnaire): Problems {
  const fields = profile.filter(hasOptions);
  return Object.entries(targets?.groups ?? {}).flatMap(([id, groups]) => {
    const path = ['targets', 'groups', id];
    const field = fields.find((candidate) => candidate.id === id);
    if (field === undefined) {
      const known = fields.map((candidate) => candidate.id);
      return [{ path, message: notOneOf('profile field with options', id, known) }];
    }
    const options = optionsOf(field);
    return Object.keys(groups).flatMap((group) =>
      options === undefined || options.includes(group)
        ? []
        : [{ path: [...path, group], message: notOneOf(`option of ${id}`, group, options) }],
    );
  });
}

function repeatedOptions({ profile, sections }: Questionnaire): Problems {
  const fields = profile.map((field, place) => ({ asked: field, path: ['profile', place] }));
  const questions = sections.flatMap((section, s) =>
    section.questions.flatMap((question, q) => {
      const path = ['sections', s, 'questions', q];
      const parts = question.parts ?? [];
      return [
        { asked: question, path },
        ...parts.map((part, p) => ({ asked: part, path: [...path, 'parts', p] })),
      ];
    }),
  );
  return [...fields, ...questions].flatMap(({ asked, path }) =>
    indistinguishable(('options' in asked ? asked.options : undefined) ?? []).map(
      ({ place, message }) => ({
        path: [...path, 'options', place],
        message,
      }),
    ),
  );
}
