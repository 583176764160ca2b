/**
 * In the reader's browser: unpacks the responses behind the figures (see `packed.ts` for their layout and
 * `population-code.ts` for the letters of a population), and counts populations among those who are chosen.
 */
export const counting = `
const head = JSON.parse(document.getElementById('behind').textContent);
const fieldsOf = head.fields;
let bytes;
const eachResponse = (visit) => {
  bytes ??= Uint8Array.from(atob(document.getElementById('behind-packed').textContent.trim()), (letter) => letter.charCodeAt(0));
  let at = 0;
  const next = () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  const list = () => {
    const numbers = [];
    for (let left = next(); left > 0; left--) numbers.push(next());
    return numbers;
  };
  for (let place = 0; place < head.ids.length; place++) {
    const groups = fieldsOf.map(list);
    const choices = Array.from({ length: head.closed }, list);
    const answers = [];
    for (let left = next(); left > 0; left--) answers.push({ question: next(), themes: list(), signs: next() });
    visit(place, groups, answers, choices);
  }
};

const populationOf = (code) => {
  const population = { did: code[0], item: -1, question: -1, field: -1, group: -1, isOutside: false, count: 0, last: -1 };
  const [did, ...parts] = code.split(' ');
  if (did.length > 1) population.item = Number(did.slice(1));
  for (const part of parts) {
    if (part === '-') population.isOutside = true;
    else if (part[0] === 'q') population.question = Number(part.slice(1));
    else [population.field, population.group] = part.slice(1).split('.').map(Number);
  }
  return population;
};
const isInGroup = ({ field, group, isOutside }, groups) => field < 0 || groups[field].includes(group) !== isOutside;

/** The answers by which a response belongs to a population; undefined when it does not. */
const answersIn = (population, groups, answers, choices) => {
  const { did, item, question } = population;
  if (!isInGroup(population, groups)) return undefined;
  if (did === 'c') return choices[question].some((option) => item < 0 || option === item) ? answers : undefined;
  const asked = answers.filter((answer) => question < 0 || answer.question === question);
  if (did === 'r') return asked;
  const found = asked.filter(({ themes, signs }) =>
    did === 't' ? themes.includes(item) : did === 's' ? ((signs >> item) & 1) === 1 : true);
  if (found.length === 0) return undefined;
  return did === 'n' && asked.some(({ themes }) => themes.length > 0) ? undefined : found;
};

/** Counts all populations in one walk over the responses: a population is found by a number made of what was done where. */
const countAll = (codes, isChosen) => {
  const populations = new Map([...codes].map((code) => [code, populationOf(code)]));
  const questions = Math.max(head.questions.length, head.closed) + 1;
  const keyOf = (did, item, question) => ((item + 1) * questions + question + 1) * 6 + 'ratnsc'.indexOf(did);
  const byKey = new Map();
  for (const population of populations.values()) {
    const key = keyOf(population.did, population.item, population.question);
    byKey.get(key)?.push(population) ?? byKey.set(key, [population]);
  }
  let chosen = 0;
  eachResponse((place, groups, answers, choices) => {
    if (!isChosen(groups)) return;
    chosen++;
    const count = (did, item, question) => {
      for (const population of byKey.get(keyOf(did, item, question)) ?? []) {
        if (population.last === place || !isInGroup(population, groups)) continue;
        population.last = place;
        population.count++;
      }
    };
    const both = (did, item, question) => {
      count(did, item, -1);
      count(did, item, question);
    };
    count('r', -1, -1);
    choices.forEach((options, question) => {
      if (options.length > 0) count('c', -1, question);
      for (const option of options) count('c', option, question);
    });
    for (const { question, themes, signs } of answers) {
      both('a', -1, question);
      if (themes.length === 0) count('n', -1, question);
      for (const theme of themes) both('t', theme, question);
      for (let sign = 0; signs >> sign > 0; sign++) if (((signs >> sign) & 1) === 1) both('s', sign, question);
    }
    if (answers.length > 0 && answers.every(({ themes }) => themes.length === 0)) count('n', -1, -1);
  });
  return { chosen, countOf: (code) => populations.get(code).count };
};
`;
