import type { Finding, Rule } from '../breach.js';
import type { Page } from './page.js';
import { shortened } from '../../wording/index.js';

/** Of an address, in characters. */
const longest = 60;

/** What a page does besides being read: a report is read where nobody may know that it is. */
export const safetyRules: readonly Rule<Page>[] = [
  {
    id: 'no-requests',
    fix: 'Put it into the page itself: a report that is opened should tell nobody so.',
    find: requests,
  },
  {
    id: 'content-security-policy',
    fix: 'Add <meta http-equiv="Content-Security-Policy" content="default-src \'none\'; …"> with the hashes of what may run.',
    *find({ elements }) {
      const policy = elements.find(
        ({ name, attributes }) =>
          name === 'meta' &&
          attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      const content = policy?.attributes.get('content') ?? '';
      const line = policy?.line ?? 1;
      if (!policy) yield { line, message: 'The page has no content security policy.' };
      else if (!/default-src\s+'(?:none|self)'/.test(content))
        yield { line, message: 'The policy has no default that keeps other sources out.' };
      else if (/'unsafe-(?:inline|eval)'/.test(content))
        yield { line, message: 'The policy lets any script or style run.' };
    },
  },
  {
    id: 'no-inline-handlers',
    fix: 'Let a script whose hash the policy names listen to the event.',
    *find({ elements }) {
      for (const { name, attributes, line } of elements) {
        for (const attribute of attributes.keys())
          if (/^on[a-z]+$/.test(attribute))
            yield { line, message: `<${name}> runs what its ${attribute} says.` };
      }
    },
  },
];

/** Attributes by which a browser loads something when the page is opened. */
const loading: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  input: ['src'],
  body: ['background'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

function* requests({ elements }: Page): Generator<Finding> {
  for (const { name, attributes, line, text } of elements) {
    for (const attribute of loading[name] ?? []) {
      const address = attributes.get(attribute);
      if (address !== undefined && !/^\s*(?:data:|#|$)/.test(address))
        yield { line, message: `<${name}> loads ${shortened(address, longest)}.` };
    }
    const relation = attributes.get('rel') ?? '';
    if (
      name === 'link' &&
      /stylesheet|icon|preload|prefetch|preconnect|import/.test(relation) &&
      !(attributes.get('href') ?? '').startsWith('data:')
    )
      yield { line, message: `<link> loads ${shortened(attributes.get('href') ?? '', longest)}.` };
    const css = name === 'style' ? text : (attributes.get('style') ?? '');
    const [, address] =
      /(?:@import\s*["']?|url\(\s*["']?)(?!["']?\s*(?:data:|#))([^"')\s;]*)/i.exec(css) ?? [];
    if (address !== undefined)
      yield { line, message: `The style loads ${shortened(address, longest)}.` };
  }
}
