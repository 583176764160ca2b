import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

import { sampleForms, sampleOptions } from '../support/paths.js';
import { readFolder } from '../support/read-folder.js';
import { runMany } from '../support/run-many.js';
import { runWinnow } from '../support/run-winnow.js';
import type { Run } from '../support/run-winnow.js';
import { smallCsv, smallFrame, smallQuestionnaire, soundRow } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
write('call.yaml', smallQuestionnaire);
write('broken.yaml', 'id: broken\ntitel: Broken\nsections:\n  - questions: {}\n');
write('tangled.yaml', 'id: [\n');
write('sound.csv', smallCsv([soundRow()]));
write('doubtful.csv', smallCsv([soundRow().slice(0, -1)]));
write('headonly.csv', smallCsv([]));
write(
  'torn.csv',
  `${smallCsv([soundRow()])}R2,2024-01-05,,,,Yes,individual,a,north,,"funding\nand no end`,
);
write('other.csv', 'id,colour\n1,red\n');
write('coded.csv', 'Response,Question,money,people\nR1,1,1,0\nR1,1.i,0,0\n');
write('second.csv', 'Response,Question,money\nR1,1,1\nR1,1.i,1\n');
write('uncoded.csv', 'Response,Question,money,people\nR1,1,,\nR1,1.i,,\n');
write('miscoded.csv', 'Response,Question,mony\nR1,1,maybe\n');
write('frame.yaml', smallFrame);
write(
  'codes.qdc',
  '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="A" isCodable="true"/></Codes></CodeBook>',
);

if (process.platform !== 'win32') symlinkSync('loop.csv', join(folder, 'loop.csv'));

const sample = [sampleForms.csv, ...sampleOptions];

const lost = /^winnow: 1 row could not be read and is in no figure: see \w+\/rejected\.csv\.\n$/;

/** What is asked, the exit code, and what stderr must say; with 2 nothing else is said or written. */
const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
  [['--version'], 0, /^$/],
  [['help', 'analyse'], 0, /^$/],
  [['analyse', 'sound.csv', '-q', 'call.yaml', '-o', 'sound', '--strict'], 0, /^$/],
  [['analyse', 'doubtful.csv', '-q', 'call.yaml', '-o', 'doubtful'], 0, lost],
  [['analyse', 'doubtful.csv', '-q', 'call.yaml', '-o', 'strict', '--strict'], 1, lost],
  [['inspect', 'sound.csv', '-q', 'call.yaml', '--strict'], 0, /^$/],
  [['analyse', 'doubtful.csv', '-q', 'call.yaml', '-o', 'lost', '--fail-on', 'errors'], 1, lost],
  [['analyse', 'sound.csv', '-q', 'call.yaml', '-o', 'whole', '--fail-on', 'errors'], 0, /^$/],
  [
    ['themes', 'torn.csv', '-q', 'call.yaml', '-c', 'frame.yaml'],
    0,
    /^winnow: 1 row could not be read: `winnow check` tells more\.\n$/,
  ],
  [['keywords', 'headonly.csv', '-q', 'call.yaml'], 0, /^winnow: 1 file holds no response/],
  ...[
    ['init', 'sound.csv', '-o'],
    ['sample', 'sound.csv', '-q', 'call.yaml', '-c', 'frame.yaml', '-o'],
    ['contacts', 'sound.csv', '-q', 'call.yaml', '--purpose', 'A visit', '-o'],
    ['topics', 'sound.csv', '-q', 'call.yaml', '--write-code-frame'],
    ['analyse', 'sound.csv', '-q', 'call.yaml', '-o'],
    ['analyse', 'sound.csv', '-q', 'call.yaml', '--write-config'],
    ['digest', 'sound.csv', '-q', 'call.yaml', '--state', 'state', '-o'],
    ['catalogue', 'drugs-policy', '--copy'],
  ].map((asked): [string[], number, RegExp] => [[...asked, '-'], 2, /takes a name to write to/]),
  [['digest', 'sound.csv', '-q', 'call.yaml', '--state', '-'], 2, /takes the name of a folder/],
  [['analyse', ...sample, '--since', '2021-01-01', '--until', '2020-01-01'], 2, /No day is from/],
  [
    ['analyse', 'sound.csv', '-q', 'drugs-policy'],
    2,
    /"drugs-policy" is a code frame[^]*Give it with --code-frame/,
  ],
  [
    ['analyse', 'sound.csv', '-q', 'call.yaml', '-o', ''],
    2,
    /The folder of the report has no name/,
  ],
  [[], 2, /^winnow turns [^]*winnow inspect [^]*winnow analyse [^]*winnow init /],
  [['analys', 'x.csv'], 2, /unknown command 'analys'[^]*Did you mean analyse\?/],
  [['foo'], 2, /unknown command 'foo'\nCommands: inspect, check, init, [^]*catalogue, completion/],
  [
    ['analyse', 'sound.csv', '-q', 'drugs-policy'],
    2,
    /"drugs-policy" is a code frame of the catalogue, not a questionnaire\.\n {2}Give it with --code-frame \(-c\)\.\n$/,
  ],
  [
    ['analyse', 'sound.csv', '-q', 'call.yaml', '-c', 'answer-kinds'],
    2,
    /"answer-kinds" is a word list of the catalogue, not a code frame\./,
  ],
  [
    ['inspect', 'loop.csv', '-q', 'call.yaml'],
    2,
    /loop\.csv: its links lead in a circle\.\n {2}Give the path of the file itself/,
  ],
  [
    ['digest', 'sound.csv', '-q', 'call.yaml', '--state', 'sound.csv'],
    2,
    /sound\.csv: a file stands where a folder should\.\n {2}Choose another name/,
  ],
  [['analyse'], 2, /missing required argument 'files'/],
  [
    ['analyse', ...sample, '--sektor', 'x'],
    2,
    /unknown option '--sektor'[^]*Did you mean --sector\?/,
  ],
  [['analyse', ...sample, '--top', '0'], 2, /unknown option '--top'/],
  [['keywords', ...sample, '--top', '0'], 2, /whole number from 1 on/],
  [['keywords', ...sample, '--method', 'best'], 2, /Allowed choices are frequency, tfidf, keyness/],
  [['analyse', ...sample, '--since', '2020-13-01'], 2, /It takes a day as YYYY-MM-DD/],
  [['analyse', ...sample, '--until', '2020-02-30'], 2, /It takes a day as YYYY-MM-DD/],
  [
    ['analyse', ...sample, '--region', 'Londn'],
    2,
    /No region called "Londn". Did you mean "London"\?/,
  ],
  [
    ['analyse', ...sample, '--where', 'sectr=x'],
    2,
    /No profile field called "sectr". Did you mean "sector"\?/,
  ],
  [['analyse', ...sample, '--where', '__proto__=x'], 2, /No profile field called "__proto__"/],
  [['keywords', ...sample, '--synonyms', 'list.txt'], 2, /list\.txt/],
  [['analyse', ...sample, '--where', 'sector'], 2, /there is no "=" between a field and a value/],
  [
    ['analyse', ...sample, '--by', 'regoin'],
    2,
    /No profile field called "regoin". Did you mean "region"\?/,
  ],
  [
    ['contacts', ...sample.slice(0, 3), '--purpose', 'x', '-o', 'x.csv', '--question', '1'],
    2,
    /unknown option '--question'/,
  ],
  [['analyse', ...sample, '--question', '99'], 2, /No question called "99"/],
  [['analyse', '-'], 2, /stdin can be read only once/],
  [['init', 'sound.csv'], 0, /^$/],
  [['init', 'sound.csv', '-o', 'sound/drafted.yaml'], 0, /^$/],
  [['init', 'sound.csv', '-o', 'call.yaml'], 2, /call\.yaml exists already/],
  [['init', 'nowhere.csv'], 2, /There is no file nowhere\.csv/],
  [['themes', 'sound.csv', '-q', 'call.yaml'], 2, /Give --code-frame with a file/],
  [['analyse', 'sound.csv', '-q', 'drug-review-part-2'], 2, /Did you mean "drugs-review-part-2"\?/],
  [['analyse', 'sound.csv', '-q', '.'], 2, /\. is a folder/],
  [['analyse', 'sound.csv', '-q', 'broken.yaml'], 2, /broken\.yaml:2:1 [^]*titel/],
  [['analyse', 'sound.csv', '-q', 'tangled.yaml'], 2, /tangled\.yaml:\d+:\d+ /],
  [['analyse', 'other.csv', '-q', 'call.yaml'], 2, /no column is a question of/],
  [['sample', 'sound.csv', '-q', 'call.yaml', '-c', 'frame.yaml', '-o', 'sound/s.csv'], 0, /^$/],
  [['sample', 'sound.csv', '-q', 'call.yaml', '-o', 'x.txt'], 2, /written as \.csv or \.xlsx/],
  [['sample', 'sound.csv', '-q', 'call.yaml', '-o', 'x.xlsx', '--bom'], 2, /--bom is for CSV/],
  [['sample', 'sound.csv', '-q', 'call.yaml', '-o', 'other.csv'], 2, /other\.csv exists already/],
  [['sample', '-', '-q', 'call.yaml'], 2, /stdin can be read once only/],
  [['agreement', 'coded.csv', 'second.csv'], 0, /^$/],
  [['agreement', 'coded.csv', 'second.csv', '--min-f1', '0.7'], 1, /^$/],
  [['agreement', 'coded.csv', 'sound.csv', '-q', 'call.yaml', '-c', 'frame.yaml'], 0, /^$/],
  [
    ['agreement', 'coded.csv', 'sound.csv', '-q', 'call.yaml'],
    2,
    /No code frame is given to compare/,
  ],
  [['agreement', 'coded.csv', 'coded.csv'], 2, /coded\.csv is given twice/],
  [
    ['agreement', 'miscoded.csv', 'sound.csv', '-q', 'call.yaml', '-c', 'frame.yaml'],
    2,
    /called "mony"\. Did you mean "money"\?/,
  ],
  [['agreement', 'miscoded.csv', 'second.csv'], 2, /Row 2, theme mony: "maybe" is neither/],
  [
    ['agreement', 'uncoded.csv', 'sound.csv', '-q', 'call.yaml', '-c', 'frame.yaml'],
    2,
    /uncoded\.csv: nothing is coded; every theme is blank in each of its 2 rows\.[^]*\(money · people\), write 1 or yes .* and 0 or no /,
  ],
  [['agreement', 'coded.csv', 'uncoded.csv'], 2, /uncoded\.csv: nothing is coded/],
  [['agreement', 'coded.csv', 'second.csv', '--min-f1', '75'], 2, /a number from 0 to 1/],
  [['catalogue', 'drugs-polices'], 2, /Did you mean "drugs-policy"\?/],
  [['catalogue', 'evidence', '--copy', 'x.qdc'], 2, /only a code frame can be copied/],
  [['themes', 'sound.csv', '-q', 'call.yaml', '-c', 'codes.qdc'], 2, /codes\.qdc:1:51 [^]*no rule/],
  [['catalogue', 'codes.qdc'], 0, /^$/],
  [['catalogue', '--copy', 'x.yaml'], 2, /--copy needs the id of an entry/],
  [['catalogue', 'drugs-policy', '--copy', 'call.yaml'], 2, /call\.yaml exists already/],
];

let runs: readonly Run[];
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  before = readFolder(folder);
  runs = await runMany(cases.map(([args]) => ({ args, cwd: folder })));
});

describe('winnow', () => {
  test.each(
    cases.map(([args, code, message], index) => [args.join(' '), code, message, index] as const),
  )('%s exits with %i', (_, code, message, index) => {
    const run = runs[index]!;
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(code);
    expect(run.stdout === '').toBe(code === 2);
    if (code === 2) expect(run.stderr).not.toBe('');
  });

  test.each([
    [0, ['catalogue']],
    [1, ['inspect', 'other.csv', '-q', 'call.yaml', '--strict']],
    [2, ['inspect', 'none.csv', '-q', 'call.yaml']],
  ])('gives the exit code %i to the system', async (code, args) => {
    expect(await runWinnow(args, { cwd: folder })).toMatchObject({ code });
  });

  test('writes nothing when it cannot run', () => {
    const reports = /^(?:sound|doubtful|strict|lost|whole)\//;
    const after = Object.entries(readFolder(folder)).filter(([path]) => !reports.test(path));
    expect(Object.fromEntries(after)).toEqual(before);
  });

  test('never calls a mistake of the user a defect', () => {
    expect(runs.filter(({ stderr }) => stderr.includes('defect'))).toEqual([]);
  });
});
