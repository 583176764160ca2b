import type { ColumnHead, ColumnRole } from '../rows.js';
import { gathered } from './gathered.js';
import type { GatheredColumn } from './gathered.js';
import { forColumns, textOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/** What KoboToolbox adds to every export. */
const added = new Map<string, ColumnRole>([
  ['_id', 'response-id'],
  ['_uuid', 'bookkeeping'],
  ['_submission_time', 'submitted'],
  ['_index', 'bookkeeping'],
]);
/** And to some. */
const alsoAdded =
  /^(?:start|end|today|deviceid|_validation_status|_notes|_status|_submitted_by|_tags|__version__|meta\/.*)$/;

/**
 * KoboToolbox: a question with several choices has a column of all that were chosen, and behind it one for
 * each option, "Question/Option", marked with 1 and 0. The options are what counts; the column of all of them
 * says the same with spaces between, and is left out.
 */
export const kobo: Layout = {
  name: 'KoboToolbox',
  recognise(sample: Sample): Recognised | undefined {
    const [header] = sample;
    const names = forColumns(header?.length ?? 0, (column) => textOf(header, column));
    if (![...added.keys()].every((name) => names.includes(name))) return undefined;
    const columns: GatheredColumn[] = [];
    for (let column = 0; column < names.length; column++) {
      const name = names[column]!;
      let end = column + 1;
      while (end < names.length && names[end]!.startsWith(`${name}/`)) end += 1;
      if (name === '' || end - column < 3) {
        columns.push({ head: headOf(name), from: column });
        continue;
      }
      const options = names.slice(column + 1, end).map((text) => text.slice(name.length + 1));
      columns.push({
        head: { header: name, options },
        from: options.map((_, at) => column + 1 + at),
        marked: { labels: options, chosen: /^(?:1|true)$/i, notChosen: /^(?:0|false)$/i },
      });
      column = end - 1;
    }
    return {
      why: `it has the columns ${[...added.keys()].join(', ')}, and one for each option.`,
      headerRows: 1,
      ...gathered(columns),
    };
  },
};

function headOf(header: string): ColumnHead {
  const role = added.get(header) ?? (alsoAdded.test(header) ? 'bookkeeping' : undefined);
  return { header, role };
}
