import type { ColumnHead, ColumnRole, Row } from '../rows.js';
import { splitGrids } from './grids.js';
import { forColumns, textOf, widthOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';
import { joinChoices } from './spread-choices.js';

/**
 * Qualtrics: a row of short names, a row of wordings, and in exports since 2017 a row of JSON with the
 * id of each column (Qualtrics, "Understanding Your Data Set").
 */
export const qualtrics: Layout = {
  name: 'Qualtrics',
  recognise: (sample) => withImportIds(sample) ?? withKnownNames(sample) ?? legacy(sample),
};

/** The columns that Qualtrics itself adds: their ids in the third row, their names in the first, and what they are. */
const added: readonly (readonly [id: string, name: string, role: ColumnRole | undefined])[] = [
  ['startDate', 'StartDate', 'bookkeeping'],
  ['endDate', 'EndDate', 'bookkeeping'],
  ['status', 'Status', 'bookkeeping'],
  ['ipAddress', 'IPAddress', 'personal'],
  ['progress', 'Progress', 'bookkeeping'],
  ['duration', 'Duration (in seconds)', 'bookkeeping'],
  ['finished', 'Finished', 'bookkeeping'],
  ['recordedDate', 'RecordedDate', 'submitted'],
  ['_recordId', 'ResponseId', 'response-id'],
  ['recipientLastName', 'RecipientLastName', 'personal'],
  ['recipientFirstName', 'RecipientFirstName', 'personal'],
  ['recipientEmail', 'RecipientEmail', 'personal'],
  ['externalDataReference', 'ExternalReference', 'personal'],
  ['locationLatitude', 'LocationLatitude', 'personal'],
  ['locationLongitude', 'LocationLongitude', 'personal'],
  ['distributionChannel', 'DistributionChannel', 'bookkeeping'],
  ['userLanguage', 'UserLanguage', undefined],
];
const roles = new Map(added.map(([id, , role]) => [id, role]));
const idOfName = new Map(added.map(([id, name]) => [name, id]));

/** Of the names above, so many show the platform. */
const enoughNames = 6;

function withImportIds(sample: Sample): Recognised | undefined {
  const ids = (sample[2] ?? []).map(importId);
  const filled = (sample[2] ?? []).filter((cell) => cell.trim() !== '').length;
  if (filled < 2 || ids.filter((id) => id !== undefined).length < filled) return undefined;
  return recognised(sample, 3, ids, 'the third row holds the ImportId of each column.');
}

function importId(cell: string): string | undefined {
  return /^\s*\{\s*"ImportId"\s*:\s*"([^"]*)"/.exec(cell)?.[1];
}

function withKnownNames(sample: Sample): Recognised | undefined {
  const ids = (sample[0] ?? []).map((name) => idOfName.get(name.trim()));
  const known = ids.filter((id) => id !== undefined);
  if (known.length < enoughNames) return undefined;
  const started = textOf(sample[1], ids.indexOf('startDate'));
  // Wordings stand in the second row unless somebody took it out: a time has digits, "Start Date" has none.
  const headerRows = ids.includes('startDate') && started !== '' && !/\d/.test(started) ? 2 : 1;
  const named = added.filter(([id]) => known.includes(id)).map(([, name]) => name);
  const why = `the first row has ${known.length} of its columns, such as ${named.slice(0, 3).join(', ')}.`;
  return recognised(sample, headerRows, ids, why);
}

const legacyIds = new Map([
  ['ResponseID', '_recordId'],
  ['ResponseSet', 'status'],
  ['Name', 'recipientLastName'],
  ['ExternalDataReference', 'externalDataReference'],
  ['EmailAddress', 'recipientEmail'],
  ['IPAddress', 'ipAddress'],
  ['Status', 'status'],
  ['StartDate', 'startDate'],
  ['EndDate', 'recordedDate'],
  ['Finished', 'finished'],
]);

/** Exports before 2017: V1, V2 … over the names of what Qualtrics adds. */
function legacy(sample: Sample): Recognised | undefined {
  const isLegacy = [...legacyIds.keys()].every(
    (name, column) =>
      textOf(sample[0], column) === `V${column + 1}` && textOf(sample[1], column) === name,
  );
  if (!isLegacy) return undefined;
  const ids = (sample[1] ?? []).map((name, column) =>
    column < legacyIds.size ? legacyIds.get(name.trim()) : idOfName.get(name.trim()),
  );
  return recognised(
    sample,
    2,
    ids,
    'the first row counts V1 to V10 over its columns of before 2017.',
  );
}

function recognised(
  sample: Sample,
  headerRows: number,
  ids: readonly (string | undefined)[],
  why: string,
): Recognised {
  const names = sample[0];
  const wordings = headerRows > 1 ? sample[1] : sample[0];
  const heads = forColumns(widthOf(sample.slice(0, headerRows)), (column): ColumnHead => ({
    // What was chosen, beside what was written behind "other": the question is the one that was asked.
    header: textOf(wordings, column).replace(/ - Selected Choice(?= - |$)/, ''),
    code: textOf(names, column),
    role: roleOf(ids[column], ids),
  }));
  const status = heads.findIndex(({ code }, column) => ids[column] === 'status' && code !== 'V2');
  const channel = ids.indexOf('distributionChannel');
  return {
    why,
    headerRows,
    ...joinChoices(splitGrids(heads), sample.slice(headerRows), marks),
    whyTest: (cells) => whyTest(cells, status, channel),
  };
}

/**
 * Several choices split into columns: the text of the choice, or 1 in exports of numbers (Qualtrics,
 * "Understanding Your Data Set", multiple answers).
 */
const marks = { chosen: /^1$/ };

/** Timing questions, what the browser said of itself, and what Qualtrics found in texts. */
const bookkeeping =
  /_(?:FIRST_CLICK|LAST_CLICK|PAGE_SUBMIT|CLICK_COUNT|BROWSER|VERSION|OS|RESOLUTION|[0-9a-f]{24}\w*)$/;

function roleOf(
  id: string | undefined,
  ids: readonly (string | undefined)[],
): ColumnRole | undefined {
  if (id === undefined) return undefined;
  if (roles.has(id)) return roles.get(id);
  if (bookkeeping.test(id)) return 'bookkeeping';
  // QID7_4_TEXT is what was written behind option 4 of QID7; a question that asks for text is QID7_TEXT.
  const asked = /^(QID\d+)(?:_\d+)+_TEXT$/.exec(id)?.[1];
  const isBehindChoice =
    asked !== undefined &&
    ids.some(
      (other) =>
        other === asked || (other?.startsWith(`${asked}_`) === true && !other.endsWith('_TEXT')),
    );
  return isBehindChoice ? 'other-text' : undefined;
}

/** Response types that no respondent makes (Qualtrics, "Understanding Your Data Set", Response Type). */
const testStatuses = new Map([
  ['1', 'Survey Preview'],
  ['2', 'Survey Test'],
  ['9', 'Survey Preview Spam'],
  ['17', 'Offline Survey Preview'],
]);

function whyTest(cells: Row['cells'], status: number, channel: number): string | undefined {
  const type = String(cells[status] ?? '').trim();
  const named = testStatuses.get(type) ?? type;
  if (/\b(?:Preview|Test)\b/i.test(named)) return `its response type is "${named}"`;
  const sent = String(cells[channel] ?? '').trim();
  return sent === 'preview' || sent === 'test'
    ? `its distribution channel is "${sent}"`
    : undefined;
}
