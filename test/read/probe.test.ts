import { test } from '@jest/globals';
import { readRows } from '../../src/read/index.js';
import { loadQuestionnaire, matchColumns } from '../../src/questionnaire/index.js';
import { readFileSync } from 'node:fs';
const enc = new TextEncoder();
async function* one(...s: string[]) { for (const x of s) yield enc.encode(x); }
async function go(name: string, ...s: string[]) {
  const issues: unknown[] = []; const rows: unknown[] = [];
  try {
    const r = await readRows({ name, bytes: one(...s) }, (i) => issues.push(i));
    for await (const row of r.rows) rows.push(row);
    console.log(name, r.format, r.columns, rows.length, JSON.stringify(rows.slice(-1)), JSON.stringify(issues));
  } catch (e) { console.log(name, 'threw', (e as Error).message); }
}
test('x', async () => {
  await go('unclosed', 'a,b\n' + Array.from({ length: 100 }, (_, i) => `${i},x\n`).join('') + '5,"oops\n6,7\n');
  await go('unclosed2', 'a,b\n1,2\n', '3,"oops');
  await go('midquote', 'a,b\n5" pipe,"x""y"\n"p"q,r\n');
  await go('cr', 'a,b\r1,2\r', '\r3,4\r');
  await go('crlf cut', 'a,b\r', '\n1,2\r', '\n', '\r\n3,4');
  await go('trail', '[{"a":1}]', '[{"b":2}]');
  await go('trail2', '[{"a":1}] x');
  await go('never', '[{"a":1},{"b":');
  await go('big object', '{"responses":[' + Array.from({ length: 5000 }, (_, i) => `{"id":"${i}","1":"some text"}`).join(',') + ']}');
  const q = (y: string) => { try { loadQuestionnaire(y, 'q.yaml'); console.log('loaded'); } catch (e) { console.log((e as Error).message); } };
  q(readFileSync('/tmp/probe/bad.yaml', 'utf8'));
  q('a: [\n');
  q('');
  q('id: x\ntitle: A: b\n');
  q('id: x\nid: y\n');
  const real = loadQuestionnaire(readFileSync('catalogue/questionnaires/drugs-review-part-2.yaml', 'utf8'), 'r');
  for (const m of matchColumns(['Q1.1','2.1','Q1.i','1_i','answers.1.ii','1.What interventions are the most effective at preventing problematic drug use?','Name','Section 2.1','Answer'], real)) console.log(JSON.stringify(m));
});
