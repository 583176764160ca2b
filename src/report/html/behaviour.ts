/**
 * What the page does besides being read: columns sort, long tables have a field to find rows by. It runs in
 * the reader's browser; without it the page shows everything all the same.
 */
export const behaviour = `
'use strict';
for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const valueOf = (row, column) => {
    const text = row.cells[column].textContent.trim();
    const number = Number.parseFloat(text);
    return heads[column].classList.contains('number') ? (Number.isNaN(number) ? -Infinity : number) : text;
  };
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isNumber = head.classList.contains('number');
      const before = head.getAttribute('aria-sort');
      const order = before === null ? (isNumber ? 'descending' : 'ascending') : before === 'ascending' ? 'descending' : 'ascending';
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', order);
      const sign = order === 'ascending' ? 1 : -1;
      const keyed = rows.map((row, place) => ({ row, place, key: valueOf(row, column) }));
      keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.place - b.place));
      body.append(...keyed.map(({ row }) => row));
    });
  });
  if (rows.length > 12) {
    const label = document.createElement('label');
    label.className = 'find';
    label.textContent = 'Find rows with';
    const input = document.createElement('input');
    input.type = 'search';
    label.append(input);
    table.closest('.scroll').before(label);
    input.addEventListener('input', () => {
      const wanted = input.value.trim().toLowerCase();
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
  }
}
`;
