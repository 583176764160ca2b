import { parseCsv } from './parse-csv.js';

/**
 * What somebody writes down who reads the tables of a report: sums of unknowns and what they come to. An
 * unknown is a number of people, named by what they did, in which question, in which group.
 */
export interface Fact {
  readonly sum: ReadonlyMap<string, number>;
  readonly low: number;
  readonly high: number;
}

interface Printed {
  readonly facts: readonly Fact[];
  /** Numbers as they are printed, by unknown. */
  readonly counts: ReadonlyMap<string, number>;
  /** Unknowns whose number is withheld in print. */
  readonly withheld: ReadonlySet<string>;
  /** Cells that are made of withheld numbers and are printed all the same. */
  readonly given: readonly string[];
}

/** The name of an unknown; what is left empty does not narrow it. */
export function unknown(what: string, question = '', group = ''): string {
  return `${what}|${question}|${group}`;
}

const ofCounts = /^(?:Per cent|95 %|Difference|Adjusted p|Log ratio|G²|Stands out|Median|Words)/;
const substance: Readonly<Record<string, string>> = { Money: 'money', People: 'people' };

/** Reads the CSV files of a report by their names and headings, as anybody would. */
export function readPrinted(
  files: Readonly<Record<string, string>>,
  fields: readonly string[],
  roundTo: number,
): Printed {
  const facts: Fact[] = [];
  const counts = new Map<string, number>();
  const withheld = new Set<string>();
  const given: string[] = [];
  const half = (roundTo - 1) / 2;
  const say = (cell: string, plus: string, minus?: string, own = 0): void => {
    if (cell === '[c]') withheld.add(plus);
    if (!/^\d+$/.test(cell)) return;
    const value = Number(cell);
    if (minus === undefined) counts.set(plus, value);
    const sum = new Map([[plus, 1]]);
    if (minus !== undefined && roundTo === 1) sum.set(minus, -1);
    const all = roundTo === 1 ? value : value + own;
    facts.push({ sum, low: Math.max(0, all - half), high: all + half });
  };

  for (const [path, text] of Object.entries(files)) {
    const name = /^tables\/(.*)\.csv$/.exec(path)?.[1];
    if (name === undefined) continue;
    const [header = [], ...rows] = parseCsv(text);
    for (const row of rows) {
      const at = (title: string): string => row[header.indexOf(title)] ?? '';
      const field = fields.find((id) => header.some((title) => title.toLowerCase() === id));
      const group =
        field === undefined
          ? ''
          : `${field}=${row[header.findIndex((title) => title.toLowerCase() === field)]!}`;
      const question = at('Question') === 'All questions' ? '' : at('Question');
      const place = [question, group] as const;
      const what = whatOf(name, at);
      const isWithheld = ['Respondents', 'Number', 'Answered', 'Other respondents'].some(
        (title) => at(title) === '[c]',
      );
      if (isWithheld)
        header.forEach((title, column) => {
          const cell = row[column]!;
          const isShare =
            title === 'Per cent of others'
              ? at('Other respondents') === '[c]'
              : at('Respondents') !== '[c]' && at('Number') !== '[c]' && at('Answered') !== '[c]'
                ? ofCounts.test(title) && !title.startsWith('Per cent') && !title.startsWith('95')
                : ofCounts.test(title) && title !== 'Per cent of others';
          if (isShare && !cell.startsWith('[')) given.push(`${name}: ${title} ${cell}`);
        });
      if (name === 'responses-received') {
        say(at('Number'), stageOf(at('Responses')));
      } else if (name.startsWith('respondents-by-')) {
        say(
          at('Respondents'),
          unknown('responded', '', `${name.slice('respondents-by-'.length)}=${row[0]!}`),
        );
      } else if (name.startsWith('answers-by-')) {
        // Other than by the groups of a field: by language, in tables for analysts.
        if (name !== 'answers-by-question' && group === '') continue;
        say(at('Answered'), unknown('answered', ...place));
        if (group !== '') say(at('Respondents'), unknown('responded', '', group));
      } else if (what !== undefined) {
        const own = unknown(what, ...place);
        const base = unknown('answered', ...place);
        say(at('Respondents'), own);
        if (header.includes('Base')) say(at('Base'), base);
        const shown = (title: string): number => Number(at(title)) || 0;
        say(at('Other respondents'), unknown(what, question), own, shown('Respondents'));
        say(at('Base of others'), unknown('answered', question), base, shown('Base'));
        const share = at('Per cent of base');
        if (roundTo === 1 && /^\d/.test(share)) {
          const [low, high] = [(Number(share) - 0.051) / 100, (Number(share) + 0.051) / 100];
          facts.push({
            sum: new Map([
              [own, 1],
              [base, -low],
            ]),
            low: 0,
            high: Infinity,
          });
          facts.push({
            sum: new Map([
              [own, 1],
              [base, -high],
            ]),
            low: -Infinity,
            high: 0,
          });
        }
      }
    }
  }
  return { facts, counts, withheld, given };
}

/** What a row's respondents did, by the table and its headings; undefined for what counts no people. */
function whatOf(table: string, at: (title: string) => string): string | undefined {
  if (table.includes('keywords')) return `keyword:${at('Keyword')}`;
  if (table.startsWith('evidence')) return `sign:${at('Sign of evidence')}`;
  if (table.startsWith('recommendations')) return `theme:${substance[at('Substance')]!}`;
  if (table === 'out-of-scope') return `matter:${at('Why marked')}`;
  if (!/^(?:leading-)?themes/.test(table)) return undefined;
  if (at('Theme') === 'No theme matched') return 'none';
  return at('Theme id').startsWith('[') ? undefined : `theme:${at('Theme id')}`;
}

function stageOf(label: string): string {
  if (label === 'Analysed') return unknown('responded');
  if (label.startsWith('With a substantive')) return unknown('answered');
  if (label === 'Read') return unknown('read');
  if (label.startsWith('Left out')) return unknown(`left:${label}`);
  if (label.startsWith('Confidentiality'))
    return unknown('responded', '', `confidentiality=${label}`);
  return unknown('responded', '', `time=${label}`);
}
