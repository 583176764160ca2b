/**
 * In the reader's browser: a field for each profile field that figures are broken down by, and one for the
 * question. Who is chosen is counted again; what is chosen of the questions is shown alone.
 */
export const choosing = `
const cells = [...document.querySelectorAll('[data-n]')];
const shownOf = (cell) => cell.querySelector('button') ?? cell;
const wordsOf = new Map();
for (const table of document.querySelectorAll('table[data-counted]'))
  for (const cell of table.querySelectorAll('tbody .number')) wordsOf.set(cell, cell.textContent);

const element = (name, text, ...children) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
};
const form = element('form');
form.className = 'choose';
form.setAttribute('aria-label', 'Choose what is shown');
const addChoice = (title, all, options) => {
  const select = element('select', undefined, new Option(all, ''), ...options.map((text, place) => new Option(text, String(place))));
  form.append(element('label', title, select));
  return select;
};
const filters = fieldsOf.flatMap(({ title, groups, isFilter }, field) =>
  isFilter ? [{ title, field, groups, select: addChoice(title[0].toUpperCase() + title.slice(1), 'All', groups) }] : []);
const questionsIn = [...document.querySelectorAll('[data-question-column]')];
const asked = addChoice('Question', 'All', head.questions);
const status = element('p');
status.setAttribute('role', 'status');
form.append(status);

const chosenFilters = () => filters.filter(({ select }) => select.value !== '');
const isChosen = (groups) => chosenFilters().every(({ field, select }) => groups[field].includes(Number(select.value)));

const shareOf = (count, base, before) => {
  if (base === 0) return '[z]';
  const decimals = /\\.(\\d+)/.exec(before)?.[1].length ?? (/\\d/.test(before) ? 0 : 1);
  const scale = 10 ** decimals;
  return (Math.round((count / base) * 100 * scale * (1 + Number.EPSILON)) / scale).toFixed(decimals);
};

const showRespondents = () => {
  const chosen = chosenFilters();
  const isAll = chosen.length === 0;
  document.body.classList.toggle('filtered', !isAll);
  if (isAll) {
    for (const [cell, words] of wordsOf) shownOf(cell).textContent = words;
    status.textContent = 'All ' + head.ids.length + ' respondents are counted.';
    return;
  }
  const codes = new Set(cells.flatMap(({ dataset }) => dataset.d === undefined ? [dataset.n] : [dataset.n, dataset.d]));
  const { chosen: number, countOf } = countAll(codes, isChosen);
  for (const [cell, words] of wordsOf) {
    const { n, d, a } = cell.dataset;
    if (cell.dataset.name !== undefined) continue;
    const count = n === undefined ? undefined : countOf(n);
    const share = d === undefined ? undefined : shareOf(count, countOf(d), words);
    shownOf(cell).textContent = count === undefined ? '[x]'
      : a === undefined ? (share ?? String(count))
      : share === undefined ? String(count) : share === '[z]' ? share : count + ' (' + share + ' %)';
  }
  const share = number + ' of ' + head.ids.length + ' respondents';
  const who = chosen.map(({ title, groups, select }) => title + ', ' + groups[Number(select.value)]).join('; ');
  for (const line of document.querySelectorAll('.of-chosen'))
    line.textContent = 'Counted here: ' + share + ' (' + who + '). Rows and their order are those of all respondents.';
  status.textContent = share + (number === 1 ? ' is' : ' are') + ' counted: ' + who
    + '. [x] stands for figures that are known for all respondents only; their charts and paragraphs are not shown.';
};

const showQuestion = () => {
  const question = asked.value === '' ? undefined : head.questions[Number(asked.value)];
  document.body.classList.toggle('one-question', question !== undefined);
  for (const table of questionsIn) {
    const column = Number(table.dataset.questionColumn);
    for (const row of table.tBodies[0].rows)
      row.classList.toggle('other', question !== undefined && row.cells[column].textContent !== question);
    const fold = table.closest('details');
    if (fold && question !== undefined) fold.open = true;
  }
  for (const section of document.querySelectorAll('main section')) {
    const own = section.dataset.question;
    section.classList.toggle('other', question !== undefined
      && (own === undefined ? section.querySelector('tbody tr:not(.other)') === null || section.querySelector('[data-question-column]') === null : own !== question));
  }
  for (const title of document.querySelectorAll('main h2')) {
    let next = title.nextElementSibling;
    while (next && next.tagName === 'SECTION' && next.classList.contains('other')) next = next.nextElementSibling;
    title.classList.toggle('other', next === null || next.tagName !== 'SECTION');
  }
};
form.addEventListener('submit', (event) => event.preventDefault());
for (const { select } of filters) select.addEventListener('change', showRespondents);
asked.addEventListener('change', showQuestion);
document.getElementById('main').prepend(form);
showRespondents();
`;
