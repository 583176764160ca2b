import { Option } from 'commander';

import { keywordMethods } from '../../keywords/methods.js';

/** @param usual which method is taken where none is given */
export function methodOption(usual: string): Option {
  const titles = Object.entries(keywordMethods).map(([name, { title }]) =>
    title.startsWith(`${name}:`) ? title : `${name}: ${title}`,
  );
  return new Option(
    '--method <name>',
    `how keywords are ranked (${titles.join('; ')}; default ${usual})`,
  ).choices(Object.keys(keywordMethods));
}
