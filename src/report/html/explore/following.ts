/** In the reader's browser: a click on a count shows the respondents whom it counts, and what they wrote. */
export const following = `
const texts = document.getElementById('behind-texts');
let textsById;
const firstShown = 50;
const dialog = element('dialog');
dialog.setAttribute('aria-labelledby', 'behind-title');
document.body.append(dialog);

const answerOf = (question, text, words) => {
  const shown = element('p', undefined, element('b', 'Question ' + question + ': '), text);
  if (words.length > 0) shown.append(' ', element('span', 'Counted for: ' + words.join(' · ')));
  return shown;
};
const respondentOf = ({ place, groups, answers }, population) => {
  const id = head.ids[place];
  if (texts === null) return element('li', undefined, element('h3', id));
  textsById ??= new Map(JSON.parse(texts.textContent));
  const own = textsById.get(id);
  if (own === undefined)
    return element('li', undefined, element('h3', id), element('p', 'Confidential: counted, not shown.'));
  const names = filters.map(({ field, groups: all }) => groups[field].map((group) => all[group]).join('; ')).filter((name) => name !== '');
  const item = element('li', undefined, element('h3', [id, ...names].join(' · ')));
  for (const [question, text, words] of own) {
    if (!answers.some((answer) => answer.question === question)) continue;
    const found = population.did === 't' ? words.filter(([theme]) => theme === population.item).flatMap(([, list]) => list) : [];
    item.append(answerOf(head.questions[question], text, found));
  }
  return item;
};
const follow = (cell) => {
  const population = populationOf(cell.dataset.n);
  const found = [];
  eachResponse((place, groups, answers, choices) => {
    const own = isChosen(groups) ? answersIn(population, groups, answers, choices) : undefined;
    if (own !== undefined) found.push({ place, groups, answers: own });
  });
  const address = cell.closest('table').dataset.table + '!' + cell.dataset.a;
  const title = element('h2', found.length + (found.length === 1 ? ' respondent' : ' respondents'));
  title.id = 'behind-title';
  const close = element('button', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  const list = element('ol', undefined, ...found.slice(0, firstShown).map((one) => respondentOf(one, population)));
  const table = cell.closest('table');
  const column = table.tHead.rows[0].cells[cell.cellIndex].textContent;
  const where = [table.caption.textContent, cell.closest('tr').cells[0].textContent, column].join(' · ');
  dialog.replaceChildren(title, close, element('p', where), element('p', undefined, element('code', address)));
  if (texts === null) {
    dialog.append(element('p', 'The answers are not in this page. The command that shows them, with the folder of this report: ', element('code', "winnow trace FOLDER '" + address + "'")));
  }
  dialog.append(list);
  if (found.length > firstShown) {
    const more = element('button', 'Show all ' + found.length);
    more.type = 'button';
    more.addEventListener('click', () => {
      more.remove();
      list.append(...found.slice(firstShown).map((one) => respondentOf(one, population)));
    });
    dialog.append(more);
  }
  dialog.showModal();
  dialog.scrollTop = 0;
};
for (const cell of document.querySelectorAll('[data-a]')) {
  if (!/^[1-9]/.test(cell.textContent)) continue;
  const button = element('button', cell.textContent);
  button.type = 'button';
  cell.replaceChildren(button);
  button.addEventListener('click', () => follow(cell));
}
`;
