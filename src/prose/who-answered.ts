import { isGroup } from '../tables/index.js';
import type { AskedQuestion, Context } from './context.js';
import { chosen, counted, further, inWords, listed, plural, sentence } from './language.js';
import type { Row } from './table-rows.js';

/** How many answered a question, how fully, and who they are. */
export function whoAnswered(question: AskedQuestion, row: Row, context: Context): string[] {
  const { answered, turn } = question;
  if (answered === undefined)
    return [
      'How many answered is withheld to protect respondents, and so is what follows from it.',
    ];
  if (answered === 0)
    return [
      sentence(
        chosen(['Nobody gave an answer of substance', 'There was no answer of substance'], turn),
      ),
    ];
  const who = context.isApproximate
    ? `about ${answered} respondents`
    : counted(answered, 'respondent');
  return [
    sentence(
      chosen(
        [
          `This question was answered by ${who}${lengthOf(row)}`,
          `Here ${who} had something to say${lengthOf(row)}`,
          `There were answers from ${who}${lengthOf(row)}`,
        ],
        turn,
      ),
    ),
    ...spread(question, answered, context),
    ...elsewhere(row),
  ];
}

function lengthOf(row: Row): string {
  const median = row.number('median-words');
  const answered = row.number('answered');
  if (median === undefined || answered === undefined || answered < 3) return '';
  const words = Math.ceil(median);
  return `, half of them in ${words === 1 ? 'one word' : `${inWords(words)} words or fewer`}`;
}

/** More groups than this are said to be many; no group with more respondents than this stands out among them. */
const severalGroups = 4;
const scattered = 3;

/** From which groups of the main field the answers came. */
function spread({ id, turn }: AskedQuestion, answered: number, context: Context): string[] {
  const { tables, isPartial } = context;
  const [field] = tables.fieldsOf('answers-by-question-and-');
  if (!field || answered < 3) return [];
  const rows = tables.ofQuestion(`answers-by-question-and-${field.id}`, id);
  const isWithheld = isPartial || rows.some((row) => row.isWithheld('answered'));
  const groups = rows
    .filter((row) => isGroup(row.text(field.id)))
    .map((row) => ({ name: row.text(field.id), count: row.number('answered') ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first] = groups;
  if (!first) return [];
  const one = field.name;
  if (isWithheld) {
    const shown = groups.slice(0, 3).map(({ name, count }) => `“${name}” (${count})`);
    return [
      sentence(
        `Of the ${plural(one)} whose numbers may be shown, the largest ${shown.length === 1 ? 'is' : 'are'} ${listed(shown)}`,
      ),
    ];
  }
  const leaders = leadersOf(groups);
  if (leaders.length === 0 || (groups.length > severalGroups && first.count <= scattered)) {
    const number = inWords(groups.length);
    if (first.count === 1) return [sentence(`Each came from a different ${one}`)];
    const most = inWords(first.count);
    return [
      sentence(
        chosen(
          [
            `They came from ${number} different ${plural(one)}, no more than ${most} from any`,
            `The answers are spread over ${number} ${plural(one)}, with no more than ${most} from any`,
            `No more than ${most} of them came from any one of ${number} ${plural(one)}`,
          ],
          turn,
        ),
      ),
    ];
  }
  const names = leaders.map(({ name, count }) => `“${name}” (${count})`);
  return [
    sentence(
      chosen(
        [
          `The largest ${names.length === 1 ? 'number' : 'numbers'} came from ${listed(names)}`,
          `Most often they came from ${listed(names)}`,
          `Among them ${listed(names)} ${names.length === 1 ? 'is the largest group' : 'are the largest groups'}`,
        ],
        turn,
      ),
    ),
  ];
}

interface Group {
  readonly name: string;
  readonly count: number;
}

/** Up to three groups that are larger than all others: of several with the same number none is picked. */
function leadersOf(groups: readonly Group[]): readonly Group[] {
  const next = groups[3]?.count ?? 0;
  return groups.slice(0, 3).filter(({ count }) => count > Math.max(1, next));
}

/** Who wrote that they had nothing to say, or that the answer stands elsewhere. */
function elsewhere(row: Row): string[] {
  const none = row.number('non-answers') ?? 0;
  const referrals = row.number('referrals') ?? 0;
  const parts = [
    ...(none > 0 ? [`${further(none)} wrote only that they had nothing to say`] : []),
    ...(referrals > 0
      ? [
          `${none > 0 ? inWords(referrals) : further(referrals)} pointed to another answer or an attachment, which a reviewer must read`,
        ]
      : []),
  ];
  return parts.length === 0 ? [] : [sentence(parts.join(', and '))];
}
