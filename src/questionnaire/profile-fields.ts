import { WinnowError } from '../issues/index.js';
import { notOneOf } from '../yaml/index.js';
import { textsOf } from './options.js';
import { publicationLabels, publications } from './publication.js';
import type { ProfileField, Questionnaire } from './schema.js';

/** What a table calls those who left a field blank, and those whose value is none of the options. */
export const notStated = 'Not stated';
export const notAnOption = 'Not one of the options';

/** What stands in the tables for a field of kind `confidentiality`: the reasons given are not for tables. */
export const confidentialityOptions = ['Confidentiality requested', 'Not requested'] as const;

/** The profile fields that are tabled: personal and free-text fields never are. */
export function tabledFields(questionnaire: Questionnaire): readonly ProfileField[] {
  return questionnaire.profile.filter(
    (field) => field.kind !== 'personal' && field.kind !== 'text',
  );
}

/** The declared options of a tabled field; undefined when every value found is one. */
export function optionsOf(field: ProfileField): readonly string[] | undefined {
  switch (field.kind) {
    case 'confidentiality':
      return confidentialityOptions;
    case 'publication':
      return publications.map((publication) => publicationLabels[publication]);
    case 'one-of':
    case 'some-of':
    case 'contact':
      return field.options && textsOf(field.options);
    default:
      return undefined;
  }
}

/** Whether a field is answered by choosing, as those are by which tables are broken down. */
export function hasOptions(
  field: ProfileField,
): field is Extract<ProfileField, { kind: 'one-of' | 'some-of' }> {
  return field.kind === 'one-of' || field.kind === 'some-of';
}

/**
 * The places of fields among the tabled ones.
 *
 * @throws WinnowError `bad-option` for one that the questionnaire does not have
 */
export function findFields(
  wanted: readonly string[],
  questionnaire: Questionnaire,
): readonly number[] {
  const ids = tabledFields(questionnaire).map(({ id }) => id);
  return wanted.map((id) => {
    const place = ids.indexOf(id);
    if (place >= 0) return place;
    throw new WinnowError(
      'bad-option',
      notOneOf('profile field', id, ids),
      ids.length === 0
        ? 'The questionnaire has no profile fields with groups.'
        : `Known: ${ids.join(' · ')}`,
    );
  });
}

/** The first of the fields by which tables are broken down, with its place among the tabled ones. */
export function mainField(
  questionnaire: Questionnaire,
): { readonly id: string; readonly place: number } | undefined {
  const [main] = breakdownsOf(questionnaire);
  const place = tabledFields(questionnaire).findIndex(({ id }) => id === main);
  return main === undefined || place < 0 ? undefined : { id: main, place };
}

/** The ids of the profile fields by which tables are broken down, the main one first. */
export function breakdownsOf(questionnaire: Questionnaire): readonly string[] {
  if (questionnaire.breakdowns) return questionnaire.breakdowns;
  const fields = questionnaire.profile.filter(hasOptions);
  const usual = ['sector', 'region'].filter((id) => fields.some((field) => field.id === id));
  return usual.length > 0 ? usual : fields.slice(0, 2).map((field) => field.id);
}
