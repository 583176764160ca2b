import type { ColumnRole } from '../rows.js';
import { gathered } from './gathered.js';
import { textOf, widthOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';
import { columnsUnderTwoRows, placeholder } from './two-rows.js';

/**
 * SurveyMonkey: a row of questions and below it a row of what each column of a question holds, an
 * option, the row of a grid, or "Response" and "Open-Ended Response" for nothing in particular.
 */
export const surveymonkey: Layout = {
  name: 'SurveyMonkey',
  recognise(sample: Sample): Recognised | undefined {
    const [questions, below] = sample;
    if (!/^respondent ?id$/i.test(textOf(questions, 0)) || textOf(below, 0) !== '')
      return undefined;
    const width = widthOf([questions ?? [], below ?? []]);
    if (!isPaired(questions, below, width)) return undefined;
    return {
      why: 'below its questions, the second row says what each column of a question holds.',
      headerRows: 2,
      ...gathered(columnsUnderTwoRows(sample, roleOf)),
    };
  },
};

/** What SurveyMonkey itself adds before the questions; nothing stands below. */
const added = new Map<string, ColumnRole>([
  ['respondentid', 'response-id'],
  ['collectorid', 'bookkeeping'],
  ['startdate', 'bookkeeping'],
  ['enddate', 'submitted'],
  ['datecreated', 'bookkeeping'],
  ['datemodified', 'submitted'],
  ['ipaddress', 'personal'],
  ['emailaddress', 'personal'],
  ['firstname', 'personal'],
  ['lastname', 'personal'],
]);

function roleOf(header: string): ColumnRole | undefined {
  return added.get(header.toLowerCase().replaceAll(' ', ''));
}

/** Nothing below what SurveyMonkey adds, something below each question, and a sign that it is no response. */
function isPaired(
  questions: readonly string[] | undefined,
  below: readonly string[] | undefined,
  width: number,
): boolean {
  let placeholders = 0;
  let continued = 0;
  for (let column = 0; column < width; column++) {
    const header = textOf(questions, column);
    const label = textOf(below, column);
    if (placeholder.test(label)) placeholders += 1;
    if (header === '' && label !== '') continued += 1;
    const isAdded = roleOf(header) !== undefined || /^custom data/i.test(header);
    if (isAdded ? label !== '' : label === '' && header !== '') return false;
  }
  return placeholders + continued > 0;
}
