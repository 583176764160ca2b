import { Option } from 'commander';

import { keyphraseMethods } from '../../keyphrases/methods/index.js';
import { keywordMethods } from '../../keywords/methods.js';

/** The methods that rank the keywords of groups. */
export function methodOption(): Option {
  const titles = Object.entries(keywordMethods).map(([name, { title }]) =>
    title.startsWith(`${name}:`) ? title : `${name}: ${title}`,
  );
  return new Option(
    '--method <name>',
    `how keywords are ranked (${titles.join('; ')}; default tfidf)`,
  ).choices(Object.keys(keywordMethods));
}

/** The methods of groups, and with --by document those of single documents. */
export function keywordsMethodOption(): Option {
  const groups = Object.keys(keywordMethods);
  const documents = Object.keys(keyphraseMethods);
  return new Option(
    '--method <name>',
    `how keywords are ranked: ${groups.join(', ')} (default tfidf; keyness with --by); with --by document ${documents.join(', ')} (default ${documents[0]})`,
  ).choices([...new Set([...groups, ...documents])]);
}
