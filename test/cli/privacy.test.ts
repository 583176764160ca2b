import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';

import { makeProgram } from '../../src/cli/program.js';
import { sampleForms } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { smallFrame } from '../support/small-call.js';
import { toCsv } from '../support/to-csv.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { unpackFolder } from '../support/unpack.js';

const folder = temporaryFolder();

interface SampleResponse {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** What must appear nowhere. The words are in no dictionary, so that they are found only where they leak. */
const secret = {
  firstName: 'Zorblatta',
  lastName: 'Quixwether',
  email: 'zq.qanary@xylomail.example',
  otherEmail: 'second.qanary@xylomail.example',
  phone: '07700 900461',
  jobRole: 'Head of Vantablub',
  reason: 'because Grimblesworth would know me',
  confidential: 'My Plonkfeather told the Wizzenbury board everything',
} as const;

const telling = `I am ${secret.firstName} ${secret.lastName}, and I think treatment needs funding. Write to ${secret.email} or ${secret.otherEmail}, or call ${secret.phone}. ${secret.confidential}.`;

/** What another respondent writes. */
const gossip = `About treatment ${secret.firstName} ${secret.lastName} knows best.`;

function mapValues(
  texts: SampleResponse['answers'],
  change: (text: string) => string,
): SampleResponse['answers'] {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]));
}

const asExported = JSON.parse(readFileSync(sampleForms.json, 'utf8')) as SampleResponse[];
// A part is enough, and quicker.
const responses = asExported.slice(0, 24).map((response, index) =>
  index % 3 === 1
    ? {
        ...response,
        'first-name': secret.firstName,
        'last-name': secret.lastName,
        email: secret.email,
        'job-role': secret.jobRole,
        confidentiality: secret.reason,
        answers: index === 1 ? mapValues(response.answers, () => telling) : response.answers,
      }
    : index === 0
      ? { ...response, answers: mapValues(response.answers, (text) => `${text} ${gossip}`) }
      : response,
);
const long = responses.flatMap(({ answers, ...rest }) =>
  Object.entries(answers).map(([question, text]) => ({ ...rest, question, text })),
);
const lines = long.map((row) => JSON.stringify(row)).join('\n');
const header = ['id', 'email', '1', '4'];
const wide = toCsv([header, ['R1', secret.email, telling, telling]]);

writeFileSync(join(folder, 'call.json'), JSON.stringify(responses));
writeFileSync(join(folder, 'call.ndjson'), lines);
// The fewer themes, the fewer counts there are to protect.
writeFileSync(join(folder, 'frame.yaml'), smallFrame);
writeFileSync(
  join(folder, 'coded.csv'),
  toCsv([
    ['Response', 'Question', 'stigma'],
    ...responses.flatMap(({ id, answers }) => ('4' in answers ? [[id, '4', '1']] : [])),
  ]),
);
// Files that are broken where the secrets stand.
writeFileSync(join(folder, 'cut.json'), JSON.stringify(responses).slice(0, -200));
writeFileSync(join(folder, 'object.json'), `{"a": "${telling}", `);
writeFileSync(
  join(folder, 'broken.ndjson'),
  `${lines}\n{"id": "${telling}, "1": 2}\n["${telling}"]\n`,
);
writeFileSync(join(folder, 'quote.csv'), `${wide}R2,x,"${telling}`);
writeFileSync(
  join(folder, 'shifted.csv'),
  `${wide}${telling}\nR3,x,y,z,${telling}\n,,${telling},x\n`,
);
writeFileSync(join(folder, 'answers.yaml'), stringify({ id: 'x', title: 'y', sections: telling }));
writeFileSync(join(folder, 'data.yaml'), stringify(responses.slice(0, 3)));
writeFileSync(
  join(folder, 'run.yaml'),
  stringify({
    files: 'call.json',
    questionnaire: 'drugs-review-part-2',
    'code-frame': 'drugs-policy',
    reports: [
      { output: 'run/whole', quotes: true, format: ['html', 'docx', 'json'] },
      { output: 'run/by-country', 'split-by': 'country', format: 'md' },
    ],
  }),
);

const call = ['-q', 'drugs-review-part-2', '-c', 'drugs-policy'];
const commands: readonly (readonly string[])[] = [
  ['analyse', 'call.json', ...call, '-o', 'report-call.json'],
  ['inspect', 'call.json', ...call],
  // Another way in, and what is found is written as above.
  ['analyse', 'call.ndjson', ...call, '-o', 'report-call.ndjson', '--format', 'csv'],
  ['inspect', 'call.ndjson', ...call],
  ['analyse', 'call.json', ...call, '-o', 'again', '--json', '--by', 'capacity'],
  ['inspect', 'call.json', ...call, '--json'],
  ['check', 'call.json', ...call.slice(0, 2), '--fail-on', 'errors', '--json'],
  ['check', 'call.ndjson', ...call.slice(0, 2), '--fail-on', 'errors', '--format', 'junit'],
  ['keywords', 'call.json', ...call],
  ['keywords', 'call.json', ...call, '--by', 'sector', '--json'],
  ['themes', 'call.json', ...call, '--json'],
  ['sample', 'call.json', ...call, '-n', '9999', '-o', 'sample.csv'],
  ['sample', 'call.ndjson', ...call, '-n', '9999', '--by', 'sector'],
  ['keywords', 'call.json', '-q', 'drugs-review-part-2', '--by', 'document', '--json'],
  ['kwic', 'treatment', 'call.json', '-q', 'drugs-review-part-2'],
  ['quotes', 'call.json', '-q', 'drugs-review-part-2', '-c', 'drugs-policy', '--json'],
  ['kwic', 'call', 'call.json', '-q', 'drugs-review-part-2', '--json'],
  ['themes', 'call.json', ...call, '--by', 'region'],
  ['themes', 'call.json', ...call, '--assignments', '--json'],
  ['themes', 'call.json', ...call, '--why', responses[1]!.id],
  ['kwic', 'treatment', 'call.json', '-q', 'drugs-review-part-2', '--json'],
  ['sample', 'call.json', ...call, '-n', '9999', '-o', 'sample.xlsx'],
  [
    ...['analyse', 'call.json', '-q', 'drugs-review-part-2', '-c', 'frame.yaml', '-o', 'published'],
    ...[
      '--publish',
      '--question',
      '4',
      '--format',
      'all',
      '--tables',
      'responses-received,themes,themes-by-sector',
    ],
  ],
  [
    'topics',
    'call.json',
    ...call.slice(0, 2),
    '--topics',
    '3',
    '--question',
    '4',
    '--write-code-frame',
    'draft.yaml',
  ],
  ['topics', 'call.json', ...call.slice(0, 2), '--question', '4', '--json'],
  ['contacts', 'call.json', ...call.slice(0, 2), '--purpose', 'talks', '-o', 'contacts.csv'],
  ['catalogue', '--json'],
  ['catalogue', 'draft.yaml', '--copy', 'draft.qdc'],
  ['catalogue', 'draft.yaml'],
  ['completion', 'bash'],
  ['init', 'call.json'],
  ['init', 'call.json', '-o', 'drafted.yaml'],
  ['inspect', 'call.json', '--verbose'],
  ['analyse', 'call.json', '-o', 'told', '--verbose'],
  ['inspect', 'call.json'],
  ['inspect', 'call.json', '--json'],
  ['analyse', 'call.json', '-o', 'drafted'],
  ['analyse', 'call.json', ...call, '-o', 'formats', '--format', 'all', '--tables', '1,3.1,12.2'],
  ['audit', 'formats'],
  ['audit', 'formats', '--json'],
  ['quotes', 'call.json', ...call],
  ['trace', 'report-call.json', 'answers-by-question!4/answered', 'call.json', ...call],
  ['trace', 'report-call.json', 'answers-by-question!4/answered', 'call.json', ...call, '--json'],
  ...[
    [],
    ['--internal'],
    ['--json'],
    ['--format', 'html', '--internal'],
    ['--format', 'markdown', '--internal'],
    ['--format', 'github', '--internal'],
  ].map((more, night) => [
    ...['digest', 'call.json', ...call, '--state', `state-${night}`, '--as-of', '2020-08-07'],
    ...more,
  ]),
  ['run', 'run.yaml', '--verbose'],
  ['analyse', 'call.json', ...call, '--write-config', 'written.yaml'],
  ['agreement', 'coded.csv', 'call.json', ...call],
  ['agreement', 'coded.csv', 'call.json', ...call, '--json'],
  ...['broken.ndjson', 'quote.csv', 'shifted.csv'].flatMap((file) => [
    ['analyse', file, ...call, '-o', `report-${file}`, '--format', 'md,csv'],
    ['inspect', file, ...call],
  ]),
  // These cannot run.
  ['analyse', 'cut.json', ...call],
  ['analyse', 'object.json', ...call],
  ['agreement', 'sample.csv', 'call.json', ...call],
  ['analyse', 'call.json', ...call, '--sector', 'helth'],
  ['analyse', 'call.json', ...call, '--where', 'email=x'],
  ['analyse', 'call.json', ...call, '--by', 'last-name'],
  ...['call.json', 'shifted.csv', 'quote.csv', 'answers.yaml', 'data.yaml'].flatMap((file) => [
    ['analyse', 'call.json', '-q', file],
    ['analyse', 'call.json', '-q', 'drugs-review-part-2', '-c', file],
    ['run', file],
  ]),
];

/** What is there before any command has run. */
const inputs = readdirSync(folder);
/** The one output in which an e-mail address may stand; `contacts.test.ts` tells whose. */
const forItsOwner = 'contacts.csv';

let runs: readonly Run[];
beforeAll(async () => {
  runs = await runMany(commands.map((args) => ({ args, cwd: folder })));
});

/** Words long enough to be found by, as they stand or taken apart. */
const canaries = [
  ...new Set(
    Object.values(secret)
      .flatMap((text) => [text, ...text.split(/[\s.@]+/)])
      .filter((text) => /^[A-Z]\w{6,}|qanary|xylomail|900461/.test(text))
      .map((text) => text.toLowerCase()),
  ),
];

/** As texts come out that are written for the web, for a browser's address or for a data URL. */
function disguises(canary: string): readonly string[] {
  const capital = canary.charAt(0).toUpperCase() + canary.slice(1);
  // Which of three ways base64 falls depends on what stands before; the ends hang on the neighbours.
  const encoded = [canary, capital, canary.toUpperCase()].flatMap((text) =>
    ['', ' ', '  '].map((before) =>
      Buffer.from(before + text)
        .toString('base64')
        .slice(before.length === 0 ? 0 : 4)
        .replace(/.{0,2}=*$/, ''),
    ),
  );
  return encoded.filter((text) => text.length > 7);
}
const disguised = canaries.map((canary) => [canary, disguises(canary)] as const);

function found(text: string): readonly string[] {
  const plain = text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
    )
    .toLowerCase();
  return disguised.flatMap(([canary, forms]) =>
    plain.includes(canary) || forms.some((form) => text.includes(form)) ? [canary] : [],
  );
}

function leaksOf(asked: readonly (readonly string[])[], made: readonly Run[]): readonly string[] {
  return made.flatMap(({ stdout, stderr }, index) => {
    const seen = found(stdout + stderr);
    return seen.length > 0 ? [`${asked[index]!.join(' ')}: ${seen.join(', ')}`] : [];
  });
}

describe('no name, address, number, reason or confidential sentence', () => {
  test('is a canary that cannot be seen: the input holds all of them', () => {
    expect(found(JSON.stringify(responses))).toEqual(canaries);
    expect(canaries.length).toBeGreaterThan(10);
    const [first = ''] = canaries;
    for (const before of ['', 'a', 'ab'])
      expect(found(Buffer.from(`${before}${first} and more`).toString('base64'))).toContain(first);
    expect(
      found(
        `%${Buffer.from(first)
          .toString('hex')
          .replace(/(..)(?!$)/g, '$1%')}`,
      ),
    ).toEqual([first]);
    expect(found(first.replace(/./g, (letter) => `&#${letter.charCodeAt(0)};`))).toEqual([first]);
  });

  test('goes untried: every command of the program is run, and as JSON where it can', () => {
    const has = (...words: readonly string[]): boolean =>
      commands.some((args) => args[0] === words[0] && words.every((word) => args.includes(word)));
    const declared = makeProgram(() => undefined).commands.flatMap((command) => [
      [command.name()],
      // What is told without a format is told by default, and JSON has a word of its own.
      ...command.options
        .filter(({ long }) => long === '--format')
        .flatMap(({ argChoices = [] }) => argChoices)
        .filter((format) => !['text', 'json'].includes(format))
        .map((format) => [command.name(), '--format', format]),
      ...command.options
        .filter(({ long }) => ['--json', '--assignments', '--why', '--publish'].includes(long!))
        .map(({ long }) => [command.name(), long!]),
    ]);
    expect(declared.filter((words) => !has(...words))).toEqual([]);
  });

  test('is printed by any command, whatever goes wrong', () => {
    expect(leaksOf(commands, runs)).toEqual([]);
  });

  // YAML's own messages quote what they stumble over.
  test('is printed when an export is given as the questionnaire', async () => {
    const mistaken = [['analyse', 'call.json', '-q', 'call.ndjson']];
    const made = await runMany(mistaken.map((args) => ({ args, cwd: folder })));
    expect(leaksOf(mistaken, made)).toEqual([]);
  });

  // A threshold this low shows whole phrases of one respondent.
  test('is printed as a keyword that one confidential respondent uses', async () => {
    const asked = [['keywords', 'call.json', ...call, '--min-respondents', '1', '--top', '1000']];
    const made = await runMany(asked.map((args) => ({ args, cwd: folder })));
    expect(leaksOf(asked, made)).toEqual([]);
  });

  test('is written to any output, nor into a part of one', () => {
    const written = Object.entries(unpackFolder(folder)).filter(
      ([path]) => !inputs.includes(path) && path !== forItsOwner,
    );
    expect(written.length).toBeGreaterThan(100);
    for (const part of ['.xlsx!', '.ods!', '.docx!', '.svg', '.png'])
      expect(written.some(([path]) => path.includes(part))).toBe(true);
    const leaks = written.flatMap(([path, text]) => {
      const seen = found(path + text);
      return seen.length > 0 ? [`${path}: ${seen.join(', ')}`] : [];
    });
    expect(leaks).toEqual([]);
  });

  test('hides behind a run that did something else than it was asked', () => {
    const codes = runs.map(({ code }) => code);
    const able = commands.findIndex(([, file]) => file === 'cut.json');
    expect(codes.slice(0, able)).toEqual(codes.slice(0, able).map(() => 0));
    expect(codes.slice(able)).toEqual(codes.slice(able).map(() => 2));
  });
});
