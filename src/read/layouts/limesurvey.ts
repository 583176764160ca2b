import type { ColumnHead, ColumnRole } from '../rows.js';
import { splitGrids } from './grids.js';
import { forColumns, textOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';
import { joinChoices } from './spread-choices.js';

/** What LimeSurvey adds: its code, what it is called in full, and what it is. */
const added: readonly (readonly [code: string, name: string, role: ColumnRole | undefined])[] = [
  ['id', 'Response ID', 'response-id'],
  ['submitdate', 'Date submitted', 'submitted'],
  ['lastpage', 'Last page', 'bookkeeping'],
  ['startlanguage', 'Start language', undefined],
  ['seed', 'Seed', 'bookkeeping'],
  ['token', 'Access code', 'personal'],
  ['startdate', 'Date started', 'bookkeeping'],
  ['datestamp', 'Date last action', 'bookkeeping'],
  ['ipaddr', 'IP address', 'personal'],
  ['refurl', 'Referrer URL', 'bookkeeping'],
];

/** Codes, or the words of the languages that LimeSurvey is used in most. */
const marks = {
  chosen: /^(?:y|yes|ja|oui|s[ií]|sim|tak|da|ano)$/i,
  notChosen: /^(?:n|no|nein|nee|non|n[ãa]o|nie|nu|ne)$/i,
};

/** The first of them stand in every export. */
const always = added.slice(0, 4);

/** Behind its code the name is in the language of the survey: "id. Antwort ID". */
function isCalled(text: string, code: string, name: string): boolean {
  return text === code || text === name || text.startsWith(`${code}. `);
}

/**
 * LimeSurvey: headers are codes, the full texts of the questions, or both as `code. text` (LimeSurvey
 * manual, "Exporting results"); subquestions stand in square brackets.
 */
export const limesurvey: Layout = {
  name: 'LimeSurvey',
  recognise(sample: Sample): Recognised | undefined {
    const [header, ...rows] = sample;
    const isFound = always.every(([code, name], column) =>
      isCalled(textOf(header, column), code, name),
    );
    if (!isFound) return undefined;
    const heads = forColumns(header?.length ?? 0, (column) => headOf(textOf(header, column)));
    return {
      why: `its first columns are ${always.map((_, column) => textOf(header, column)).join(', ')}.`,
      headerRows: 1,
      ...joinChoices(splitGrids(heads), rows, marks),
    };
  },
};

function headOf(text: string): ColumnHead {
  const own = added.find(([code, name]) => isCalled(text, code, name));
  if (own) {
    const counted = own[2] === 'response-id' ? { isCounted: true as const } : {};
    return { header: own[1], code: own[0], role: own[2], ...counted };
  }
  // A code is one word: G2Q3[SQ001]; before a text it ends with a full stop.
  const both = /^([A-Za-z]\w*(?:\[\w+\])*)\. (.+)$/.exec(text);
  const isCode = /^[A-Za-z]\w*(?:\[\w+\])*$/.test(text);
  const header = both?.[2] ?? text;
  const code = both?.[1] ?? (isCode ? text : undefined);
  return { header, code, role: roleOf(text, code ?? header) };
}

function roleOf(text: string, name: string): ColumnRole | undefined {
  if (otherOption.test(text)) return 'other-text';
  return bookkeeping.test(name) ? 'bookkeeping' : undefined;
}

const otherOption = /\[other\]/i;
/** How long each page and question took. */
const bookkeeping =
  /^(?:interviewtime|(?:group|question)time\d+|total time|(?:group|question) time: .*)$/i;
