import { Document, isCollection, isMap, isNode, isScalar, visit } from 'yaml';
import type { Node, Scalar } from 'yaml';

import type { SurveyedFile } from '../columns/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Remark } from './draft-questionnaire.js';
import type { GatheredColumn } from './gather-columns.js';
import { counted } from '../wording/index.js';

/** The questionnaire as YAML with the remarks as comments; made to be read and edited. */
export function writeYaml(
  questionnaire: Questionnaire,
  remarks: readonly Remark[],
  files: readonly SurveyedFile[],
  columns: readonly GatheredColumn[],
): string {
  const document = new Document(questionnaire);
  for (const { path, text } of remarks) remark(document, path, text);
  document.commentBefore = heading(files, columns, remarks);
  spaceOut(document);
  quoteTruths(document);
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

function heading(
  files: readonly SurveyedFile[],
  columns: readonly GatheredColumn[],
  remarks: readonly Remark[],
): string {
  const read = files.map(
    ({ name, rows, columns: { length } }) =>
      ` - ${line(name)}: ${counted(rows, 'response')}, ${counted(length, 'column')}`,
  );
  const nameless = columns.flatMap(({ header, profile }, place) =>
    header === '' && profile.filled > 0 ? [place + 1] : [],
  );
  return [
    ' A questionnaire drafted by `winnow init` from',
    ...read,
    ` ${remarks.some(({ isUnsure }) => isUnsure) ? 'Look at what is marked "unsure".' : 'Nothing is marked "unsure".'} Everything may be changed: give fields and questions ids that you`,
    ' like (options such as --question use them), move a field between `profile` and `questions`, correct',
    ' options. Keep the wording of `question`, or put it under `also`: columns are found by it.',
    ...(nameless.length > 0
      ? [
          ` Without a header, and so left out: column${nameless.length === 1 ? '' : 's'} ${nameless.join(', ')}.`,
        ]
      : []),
  ].join('\n');
}

function remark(document: Document, path: readonly (string | number)[], text: string): void {
  const lines = text.split('\n').map((part) => ` ${line(part)}`);
  const node = document.getIn(path, true);
  const key = path.length === 1 ? keyOf(document, String(path[0])) : undefined;
  if (key) key.commentBefore = lines.join('\n');
  else if (isScalar(node)) node.comment = lines.join(';');
  else if (isNode(node)) node.commentBefore = lines.join('\n');
}

function keyOf(document: Document, name: string): Node | undefined {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return pairs
    .map(({ key }) => key)
    .find((key): key is Scalar => isScalar(key) && key.value === name);
}

/** Nothing of a file ends a comment early. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** A blank line before every field and question. */
function spaceOut(document: Document): void {
  for (const name of ['ignored', 'profile', 'sections']) {
    const key = keyOf(document, name);
    if (key) key.spaceBefore = true;
  }
  for (const path of [['profile'], ['sections', 0, 'questions']]) {
    const list = document.getIn(path, true);
    if (!isCollection(list)) continue;
    for (const item of list.items.slice(1)) if (isNode(item)) item.spaceBefore = true;
  }
}

/** Older readers of YAML take these words for true and false. */
function quoteTruths(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && /^(?:y|n|yes|no|on|off)$/i.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
}
