import { describe, expect, test } from '@jest/globals';
import {
  breakdownsOf,
  listQuestions,
  loadQuestionnaire,
  optionsOf,
  tabledFields,
} from '../../src/questionnaire/index.js';
import { realCall } from './real-call.js';

describe('the list of questions', () => {
  test('has each part behind its question', () => {
    const listed = listQuestions(realCall).map(({ id, partOf }) => [id, partOf]);
    expect(listed.slice(0, 4)).toEqual([
      ['1', undefined],
      ['1.i', '1'],
      ['1.ii', '1'],
      ['2', undefined],
    ]);
  });
});

describe('the fields that are tabled', () => {
  test('are neither personal nor free text', () => {
    expect(tabledFields(realCall).map(({ id }) => id)).toEqual([
      'confidentiality',
      'contact',
      'capacity',
      'sector',
      'country',
      'region',
    ]);
  });

  test('show whether confidentiality was asked for, not why', () => {
    expect(optionsOf(realCall.profile.find(({ id }) => id === 'confidentiality')!)).toEqual([
      'Confidentiality requested',
      'Not requested',
    ]);
  });
});

describe('tables are broken down', () => {
  const yaml = (fields: string, more = ''): string =>
    `id: a\ntitle: A\n${more}profile: [${fields}]\nsections: [{id: s, title: S, questions: [{id: "1", question: Why?}]}]`;
  const field = (id: string): string => `{id: ${id}, question: ${id}?, kind: one-of}`;
  const breakdowns = (fields: readonly string[], more?: string): readonly string[] =>
    breakdownsOf(loadQuestionnaire(yaml(fields.map(field).join(', '), more), 'q.yaml'));

  test('as the questionnaire says', () => {
    expect(breakdowns(['sector', 'size'], 'breakdowns: [size]\n')).toEqual(['size']);
  });

  test('by sector and region when it says nothing', () => {
    expect(breakdowns(['size', 'region', 'sector'])).toEqual(['sector', 'region']);
  });

  test('by the first two fields when there is neither', () => {
    expect(breakdowns(['size', 'age', 'role'])).toEqual(['size', 'age']);
  });
});
