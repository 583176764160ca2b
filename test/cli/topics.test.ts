import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { runOne } from '../support/run-many.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { plantedTexts } from '../topics/planted-answers.js';

const sample = 'fixtures/drugs-review-part-2/responses.csv';

interface TopicsJson {
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly assignments: readonly { readonly id: string; readonly topics: readonly string[] }[];
}

function writeTexts(): string {
  const path = join(folder, 'comments.ndjson');
  const lines = plantedTexts.map((text, place) =>
    JSON.stringify({ id: `c${String(place)}`, text }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const folder = temporaryFolder();
const file = writeTexts();

describe('winnow topics', () => {
  test('gives every text of a plain file its topics, and a code frame that finds them again', async () => {
    const frame = join(folder, 'draft.yaml');
    const run = await runOne([
      'topics',
      file,
      '--topics',
      '3',
      '--json',
      '--write-code-frame',
      frame,
    ]);
    expect(run.code).toBe(0);
    const found = JSON.parse(run.stdout) as TopicsJson;
    expect(found.topics.map(({ id }) => id)).toEqual(['text-t1', 'text-t2', 'text-t3']);
    expect(found.assignments).toHaveLength(plantedTexts.length);

    const again = await runOne(['themes', file, '--code-frame', frame, '--assignments', '--json']);
    const { assignments } = JSON.parse(again.stdout) as {
      assignments: readonly { readonly id: string; readonly themes: readonly string[] }[];
    };
    const topicsOf = new Map(found.assignments.map(({ id, topics }) => [id, topics]));
    const same = assignments.filter(({ id, themes }) => themes[0] === topicsOf.get(id)?.[0]);
    expect(same.length).toBeGreaterThan(0.9 * plantedTexts.length);

    const refused = await runOne(['topics', file, '--topics', '3', '--write-code-frame', frame]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('exists already');
    expect(readFileSync(frame, 'utf8')).toContain('# A draft made from the answers');
  });

  test('says that nothing tells answers apart, be it that all use one word or that no two do', async () => {
    const path = join(folder, 'alike.csv');
    const more = ['on Monday', 'at midnight', 'in hospital'];
    const rows = more.map((when, place) => `a${String(place)},"Naloxone was missing ${when}."`);
    writeFileSync(path, ['Response ID,What is wrong?', ...rows].join('\n'));
    const run = await runOne(['topics', path]);
    expect(run.stdout).toContain(
      'No topics: the answers share no words that tell some of them from the rest.',
    );
  });

  test('tells the themes of two questions apart that would have one name, and what they are looked for in', async () => {
    const path = join(folder, 'two-questions.csv');
    const rows = plantedTexts.map((text, place) => `p${String(place)},"${text}","${text}"`);
    const header = 'Response ID,What is wrong?,What should change?';
    writeFileSync(path, [header, ...rows].join('\n'));
    const frame = join(folder, 'two-questions.yaml');
    const run = await runOne(['topics', path, '--topics', '3', '--write-code-frame', frame]);
    expect(run).toMatchObject({ code: 0 });
    const draft = readFileSync(frame, 'utf8');
    const labels = [...draft.matchAll(/label: "(.*)"/g)].map(([, label]) => label!);
    expect(labels).toHaveLength(6);
    expect(new Set(labels).size).toBe(6);
    expect(labels[0]).toMatch(/ \([a-z]+-t1\)$/);
    expect(draft).toContain('under all questions');
  });

  test('says when a code frame leaves no answer to find topics in', async () => {
    const path = join(folder, 'covered.csv');
    writeFileSync(path, 'id,text\n1,The bus is late.\n2,A bus never came.\n');
    const frame = join(folder, 'covering.yaml');
    writeFileSync(
      frame,
      'id: f\ntitle: F\nthemes:\n  - id: bus\n    label: Buses\n    any: [bus]\n',
    );
    const run = await runOne(['topics', path, '-c', frame]);
    expect(run.stdout).toContain('No substantive answer is without a theme of the code frame');
  });

  test('does not call a topic reliable that nothing was told apart from', async () => {
    const path = join(folder, 'few.csv');
    writeFileSync(
      path,
      `id,text\n${[
        ...Array.from({ length: 3 }, () => 'The playground is old.'),
        'Zzgh.',
        'Qwrtp.',
        'Mnbvx.',
      ]
        .map((text, place) => `${String(place)},${text}`)
        .join('\n')}\n`,
    );
    const run = await runOne(['topics', path]);
    expect(run.stdout).toContain('[u]: unreliable. The only topic');
    expect(run.stdout).not.toContain('Found again');
    expect(run.stdout).not.toContain('The number of topics');
    expect(run.stdout).toMatch(/1\.00 \[u\]/);
    // Who asks for a single one knows it.
    const one = await runOne(['topics', path, '--topics', '1']);
    expect(one.stdout).not.toContain('The only topic');
  });

  test('finds as many topics as are asked for, and refuses more than anybody reads', async () => {
    const path = join(folder, 'many.csv');
    const subjects = Array.from({ length: 40 }, (_, place) => `subject${String(place)}`);
    const texts = [1, 2, 3].flatMap(() =>
      subjects.map((subject) => `The ${subject}x and the ${subject}y of ${subject}z`),
    );
    writeFileSync(
      path,
      `id,text\n${texts.map((text, place) => `${String(place)},${text}`).join('\n')}\n`,
    );
    const found = await runOne(['topics', path, '--topics', '40', '--json']);
    expect((JSON.parse(found.stdout) as TopicsJson).topics).toHaveLength(40);
    const refused = await runOne(['topics', path, '--topics', '101']);
    expect(refused.stderr).toContain('It takes a number from 1 to 100.');
  });

  test('quotes the sample for its topics, and none that asked for confidence', async () => {
    const run = await runOne(['topics', sample, '-q', 'drugs-review-part-2', '--question', '4']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('What do you think has caused the recent increase');
    expect(run.stdout).toMatch(/“.*” \(ICE-\d+\)/);
  });

  test('groups the answers to a question as a run of more questions does', async () => {
    const asked = ['topics', sample, '-q', 'drugs-review-part-2', '--topics', '3', '--json'];
    const topicsOf = async (...questions: readonly string[]): Promise<readonly unknown[]> => {
      const { stdout } = await runOne([...asked, ...questions.flatMap((id) => ['--question', id])]);
      const { topics } = JSON.parse(stdout) as { topics: readonly { question: string }[] };
      return topics.filter(({ question }) => question === '24.i');
    };
    const alone = await topicsOf('24.i');
    expect(alone).toHaveLength(3);
    expect(await topicsOf('4', '24.i')).toEqual(alone);
  });

  test('says what "e.g." means in a label, and describes such a topic by it in the draft', async () => {
    const frame = join(folder, 'examples.yaml');
    const asked = ['topics', sample, '-q', 'drugs-review-part-2', '--question', '24.i'];
    const run = await runOne([...asked, '--write-code-frame', frame]);
    expect(run.stdout).toContain('e.g.: what single answers speak of');
    // A single score would say nothing.
    expect(run.stdout).toContain('Only 3 topics could be tried');
    expect(run.stdout).not.toMatch(/Phrases: *\n/);
    const [, label] = /label: "(e\.g\. .+)"/.exec(readFileSync(frame, 'utf8')) ?? [];
    expect(readFileSync(frame, 'utf8')).toContain(
      `description: "Answers to 24.i about: ${label!}"`,
    );
  });

  test('says why a theme without a rule was found', async () => {
    const frame = join(folder, 'frame.yaml');
    writeFileSync(
      frame,
      'id: f\ntitle: F\nthemes:\n  - {id: bus, label: Buses, description: Bus services and routes}\n  - {id: care, label: Care, description: Waiting for treatment at a clinic}\n',
    );
    const run = await runOne(['themes', file, '--code-frame', frame, '--why', 'c3', '--json']);
    expect(run.code).toBe(0);
    const { themes } = JSON.parse(run.stdout) as { themes: readonly { theme: string }[] };
    expect(themes.map(({ theme }) => theme)).toEqual(['bus']);
    const missing = await runOne(['themes', file, '--code-frame', frame, '--why', 'nobody']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('no response with this id');
  });
});
