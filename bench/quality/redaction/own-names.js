// Answers in which respondents write their own name, which their profile gives.

/** @typedef {import('../../random.js').Random} Random */
/** @typedef {import('./tuned.js').Item} Item */

const first = [
  'Jane',
  'Siobhán',
  'Mohammed',
  'Anne-Marie',
  'Grace',
  'Will',
  'Zoë',
  'Xiu',
  'Callum',
  'Oluwaseun',
];
const last = [
  "O'Brien",
  'Okonkwo',
  'Smith-Jones',
  'Young',
  'Quillfeather',
  'Kowalski',
  'Nguyễn',
  'MacLeod',
  'Doe',
  'Featherstonehaugh',
];

/** Every `{…}` is to go. */
const templates = [
  'I, {F L}, think that treatment needs money.',
  '{F L}',
  'Signed: {F} {L}',
  "{F}'s story",
  '{L}, {F}',
  '{f l} from the peer group',
  'As {F} said',
  'ask for {F}',
  '({F L})',
  'Ms {L} again',
  '{FL}, treasurer',
  '{I L} chairs it',
  '{I. L} chairs it',
  '“{F L}”',
  '{F}\n{L}',
  'I’m {F}.',
  '{F L}’s group and {F L}',
  '{A L} wrote this',
  '{F A}',
  'my login is {mail}',
  'Write to {mail}@example.org',
  'NAME {FL}',
];

/**
 * @param {Random} random
 * @returns {Item & { details: { names: string[], others: string[] } }}
 */
export function makeOwnItem(random) {
  const F = random.pick(first);
  const L = random.pick(last);
  const plain = (/** @type {string} */ name) => name.normalize('NFD').replace(/\p{M}/gu, '');
  const mail = `${plain(F).toLowerCase().replace(/\W/g, '')}.${plain(L).toLowerCase().replace(/\W/g, '')}`;
  /** @type {Record<string, string>} */
  const slots = {
    F,
    L,
    mail,
    'F L': `${F} ${L}`,
    'f l': `${F} ${L}`.toLowerCase(),
    FL: `${F} ${L}`.toUpperCase(),
    'I L': `${F[0]} ${L}`,
    'I. L': `${F[0]}. ${L}`,
    'A L': plain(`${F} ${L}`),
    'F A': plain(F),
  };
  /** @type {{ kind: string, value: string }[]} */
  const targets = [];
  const text = random.pick(templates).replace(/\{([^}]+)\}/g, (_, slot) => {
    const value = slots[slot] ?? '';
    targets.push({ kind: slot === 'mail' ? 'mail' : 'name', value });
    return value;
  });
  const isWhole = text.includes('@');
  const found = targets.map(({ kind, value }) => ({
    kind: kind === 'mail' ? (isWhole ? 'email' : 'name') : kind,
    value: isWhole && kind === 'mail' ? `${value}@example.org` : value,
  }));
  const names = random.chance(0.5) ? [F, L] : [`${F} ${L}`];
  return { text, targets: found, details: { names, others: [`${mail}@example.org`] } };
}
