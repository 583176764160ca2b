import {
  analystColumn,
  count,
  countColumn,
  percent,
  percentColumn,
  text,
  textColumn,
} from './cells.js';
import type { Findings } from './findings.js';
import { stemNote } from './keyword-publication.js';
import { draft } from './table.js';
import type { Draft } from './table.js';
import { inQuestion, questionColumn } from './where-columns.js';

/** Keywords of a question. */
const most = 5;

/** What the answers are about in which no theme was found: where a code frame may want another theme. */
export function keywordsWithoutTheme({ keywords: findings }: Findings): readonly Draft[] {
  const found = findings?.ofPartByQuestion.filter(({ keywords }) => keywords.length > 0) ?? [];
  if (!findings || found.length === 0) return [];
  return [
    draft({
      id: 'keywords-without-theme',
      title: 'Keywords of the answers in which no theme was found, by question',
      base: 'Respondents with a substantive answer to the question in which no theme was found',
      columns: [
        questionColumn,
        countColumn('rank', 'Rank', 'name'),
        textColumn('keyword', 'Keyword'),
        analystColumn('respondents', 'Respondents', {
          kind: 'keyword-without-theme',
          item: { column: 'keyword' },
          ...inQuestion,
        }),
        analystColumn('base', 'Base', { kind: 'no-theme', ...inQuestion }),
        percentColumn('percent', 'Per cent of base'),
      ],
      rows: found.flatMap(({ textClass, keywords }) =>
        keywords
          .slice(0, most)
          .map((keyword, index) => [
            text(textClass),
            count(index + 1),
            text(keyword.text),
            count(keyword.respondents),
            count(keyword.base),
            percent(keyword.respondents, keyword.base),
          ]),
      ),
      notes: [
        `Ranked by ${findings.methodTitle} among the answers without a theme. Questions without a keyword are left out.`,
        findings.minimumNote,
        stemNote,
      ],
    }),
  ];
}
