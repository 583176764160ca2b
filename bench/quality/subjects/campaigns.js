// Campaigns planted among 100,000 answers: how many of their copies are found, and how many of the
// answers that are found are copies. Nothing but the seed decides what is planted.
import { performance } from 'node:perf_hooks';
import { CodedResponses } from '../../../build/coding/index.js';
import { english } from '../../../build/text/index.js';
import { findCampaigns } from '../../../build/campaigns/index.js';
import { consentBy } from '../../../build/responses/index.js';
import { Random } from '../../random.js';
import { Call } from '../../call.js';

export const title = 'Campaigns planted among 100,000 answers';
/** @type {readonly string[]} */
export const needs = [];

const answers = 100_000;
const seeds = [1, 2, 3];
/** Respondents of the campaigns that are planted. */
const sizes = [3, 3, 5, 5, 10, 10, 30, 30, 100, 300, 1000];
/** The shares of words that copyists change. */
const editShares = [0, 0.05, 0.1, 0.15, 0.2];
/** Of a campaign's copies, those with a paragraph of their own. */
const ownShare = 0.2;
/** Of other answers, those that quote a sentence of the call or of a campaign. */
const quotingShare = 0.05;
/** In words. */
const shortestTemplate = 60;

export function measure() {
  const lines = seeds.flatMap((seed) =>
    editShares.map((share) => {
      const { precision, recall, rands, seconds, planted, found, byJaccard } = run(seed, share);
      const cells = [
        seed,
        `${100 * share} %`,
        planted,
        found,
        precision.toFixed(4),
        recall.toFixed(4),
        rands,
        byJaccard.toFixed(4),
        seconds.toFixed(2),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return [
    `${answers} answers; ${sizes.length} campaigns of ${sizes[0]} to ${sizes.at(-1)} respondents, one copy in five with a paragraph of its own; one other answer in twenty quotes a sentence of the call or of a campaign.`,
    '',
    'The peer is given each letter as it was before anyone changed it, and takes the copies whose five-word shingles have a Jaccard index of 0.8 or more with it: what MinHash with banding looks for.',
    '',
    '| Seed | Words changed | Copies planted | Answers found | Precision | Recall | Campaigns split or joined | Recall of the peer | Seconds |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

/** @param {number} seed @param {number} share of words that are changed */
function run(seed, share) {
  const random = new Random(seed + Math.round(1000 * share));
  const writer = makeWriter(seed);
  const words = Array.from({ length: 2000 }, () => writer().split(/\s+/)).flat();
  const templates = sizes.map(() => longEnough(writer));
  const quotes = [...templates, ...Array.from({ length: 5 }, () => longEnough(writer))].map(
    (text) => text.split(' ').slice(0, 14).join(' '),
  );
  /** By answer, the campaign it is a copy of, or -1. @type {number[]} */
  const truth = sizes.flatMap((size, campaign) => Array.from({ length: size }, () => campaign));
  while (truth.length < answers) truth.push(-1);
  shuffle(truth, random);

  const consent = consentBy('confidentiality not requested', false);
  const responses = new CodedResponses(1, []);
  let near = 0;
  truth.forEach((campaign, row) => {
    let text = writer();
    if (campaign >= 0) {
      const template = templates[campaign] ?? '';
      const copy = edited(template, share, words, random);
      text = random.chance(ownShare) ? `${copy} ${firstWords(text, 25)}` : copy;
      if (jaccard(text, template) >= 0.8) near += 1;
    } else if (random.chance(quotingShare)) text = `${random.pick(quotes)}. ${text}`;
    responses.add(
      {
        id: `R${row}`,
        file: 'planted',
        row,
        submitted: undefined,
        isLate: false,
        consent,
        choices: [],
        profile: [],
        answers: [{ question: 0, kind: 'substantive', language: english, text }],
      },
      [true],
    );
  });
  const start = performance.now();
  const { campaigns } = findCampaigns(responses, 5);
  const seconds = (performance.now() - start) / 1000;
  const judged = judge(campaigns, truth);
  return { ...judged, seconds, byJaccard: near / judged.planted };
}

/** Jaccard's index of the five-word shingles. @param {string} a @param {string} b */
function jaccard(a, b) {
  const [first, second] = [shingles(a), shingles(b)];
  const common = [...first].filter((shingle) => second.has(shingle)).length;
  return common / (first.size + second.size - common);
}

/** @param {string} text */
function shingles(text) {
  const words = text.toLowerCase().split(' ');
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

/**
 * @param {readonly { readonly respondents: readonly number[] }[]} campaigns
 * @param {readonly number[]} truth
 */
function judge(campaigns, truth) {
  const planted = truth.filter((campaign) => campaign >= 0).length;
  let found = 0;
  let right = 0;
  let mixed = 0;
  const seen = new Map();
  for (const { respondents } of campaigns) {
    const of = respondents.map((row) => truth[row] ?? -1);
    const kinds = new Set(of.filter((campaign) => campaign >= 0));
    found += of.length;
    right += of.filter((campaign) => campaign >= 0).length;
    mixed += Math.max(0, kinds.size - 1);
    for (const kind of kinds) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  const split = [...seen.values()].reduce((sum, parts) => sum + parts - 1, 0);
  return {
    planted,
    found,
    precision: right / found,
    recall: right / planted,
    rands: mixed + split,
  };
}

/**
 * Each word is changed with this probability: put in another's place, left out, or a word put in front.
 *
 * @param {string} text
 * @param {number} share
 * @param {readonly string[]} words
 * @param {Random} random
 */
function edited(text, share, words, random) {
  return text
    .split(' ')
    .flatMap((word) => {
      if (!random.chance(share)) return [word];
      const kind = random.below(4);
      if (kind === 0) return [];
      return kind === 1 ? [random.pick(words), word] : [random.pick(words)];
    })
    .join(' ');
}

/** @param {number} from a seed @returns {() => string} one answer after another */
function makeWriter(from) {
  const call = new Call(from);
  /** @type {string[]} */
  const waiting = [];
  return () => {
    while (waiting.length === 0) {
      const { answers: given } = call.next();
      waiting.push(...given.filter((answer) => answer.length > 40));
    }
    return (waiting.pop() ?? '').replace(/\s+/g, ' ');
  };
}

/** @param {() => string} writer */
function longEnough(writer) {
  for (;;) {
    const text = writer();
    if (text.split(' ').length >= shortestTemplate) return text;
  }
}

/** @param {string} text @param {number} count */
function firstWords(text, count) {
  return text.split(' ').slice(0, count).join(' ');
}

/** @template T @param {T[]} items @param {Random} random */
function shuffle(items, random) {
  for (let left = items.length; left > 1; left--) {
    const chosen = random.below(left);
    const item = /** @type {T} */ (items[left - 1]);
    items[left - 1] = /** @type {T} */ (items[chosen]);
    items[chosen] = item;
  }
}
