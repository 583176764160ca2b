import { hasPositivePart } from '../text/index.js';
import type { Rule } from '../text/index.js';
import { parseYaml } from '../yaml/index.js';
import type { Check, Recognise } from '../yaml/index.js';
import { codeFrameSchema } from './schema.js';
import type { CodeFrame, ThemeEntry } from './schema.js';

/** A theme of a code frame laid out as a list, each followed by the themes within it. */
export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly recommendation:
    { readonly number: number; readonly paragraph: number | undefined } | undefined;
  /** Places of the themes it lies in, the outermost first. */
  readonly within: readonly number[];
  readonly rule: Rule | undefined;
  /** Has neither a rule nor themes within it: it is matched by the words of its label and description. */
  readonly isDescribed: boolean;
}

/**
 * Reads a code frame file.
 *
 * @param name how the file is called in messages
 * @throws WinnowError `bad-document` naming every problem with line, column and the fix
 */
export function loadCodeFrame(yaml: string, name: string): CodeFrame {
  return parseYaml(yaml, name, codeFrameSchema, checkCodeFrame, otherwise);
}

const otherwise: Recognise = (value) => {
  const key = ['sections', 'profile'].find((name) => name in value);
  if (key === undefined || 'themes' in value) return [];
  const message = 'This is a questionnaire, not a code frame: it is given with --questionnaire.';
  return [{ path: [key], message }];
};

/** Whether some themes have no rule: they are found by their description, from all answers together. */
export function hasDescribedThemes(frame: CodeFrame | undefined): boolean {
  return listThemes(frame).some(({ isDescribed }) => isDescribed);
}

/** All themes as one list, in the order of the file; none without a code frame. */
export function listThemes(frame: CodeFrame | undefined): readonly Theme[] {
  const list: Theme[] = [];
  const visit = (entries: readonly ThemeEntry[], within: readonly number[]): void => {
    for (const { id, label, description, recommendation, themes = [], ...rule } of entries) {
      const place = list.length;
      list.push({
        id,
        label,
        description,
        recommendation: recommendation && {
          number: recommendation.number,
          paragraph: recommendation.paragraph,
        },
        within,
        rule: hasPositivePart(rule) ? rule : undefined,
        isDescribed: !hasPositivePart(rule) && themes.length === 0,
      });
      visit(themes, [...within, place]);
    }
  };
  visit(frame?.themes ?? [], []);
  return list;
}

/** What the schema cannot see: ids used twice, themes that nothing could raise. */
export const checkCodeFrame: Check<CodeFrame> = (frame) => {
  const seen = new Set<string>();
  const problems: { path: (string | number)[]; message: string }[] = [];
  const visit = (entries: readonly ThemeEntry[], path: (string | number)[]): void => {
    entries.forEach((entry, index) => {
      const here = [...path, index];
      if (seen.has(entry.id)) {
        problems.push({
          path: [...here, 'id'],
          message: `The id "${entry.id}" is used twice. Give each theme its own.`,
        });
      }
      seen.add(entry.id);
      const isOtherwiseFound = entry.themes !== undefined || isDescription(entry);
      if (!hasPositivePart(entry) && !isOtherwiseFound) {
        problems.push({
          path: here,
          message: `The theme "${entry.label}" has no rule: add "any", "all" or "near", themes within it, or a description to match it by.`,
        });
      }
      if (!hasPositivePart(entry) && isOtherwiseFound && entry.not !== undefined) {
        problems.push({
          path: [...here, 'not'],
          message: `"not" finds nothing by itself: give the theme "${entry.label}" "any", "all" or "near" too.`,
        });
      }
      visit(entry.themes ?? [], [...here, 'themes']);
    });
  };
  visit(frame.themes, ['themes']);
  frame.sets?.forEach(({ name, themes }, set) => {
    themes.forEach((id, place) => {
      if (seen.has(id)) return;
      const message = `The set "${name}" holds ${id}, which is no theme.`;
      problems.push({ path: ['sets', set, 'themes', place], message });
    });
  });
  return problems;
};

function isDescription({ description }: ThemeEntry): boolean {
  return description !== undefined && /\p{L}/u.test(description);
}
