// An invented call as it grows night by night: respondents like those of the sample, who draw their words from its
// answers. The same seed gives the same bytes. With events it has a story to tell; without, nothing ever changes.
import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { Random } from '../random.js';

const root = new URL('../../', import.meta.url);

/** @typedef {{ id: string, submitted: string, profile: Record<string, string>, answers: Record<string, string> }} Respondent */
/** @typedef {{ number: number, day: string, csv: string, event: string, fate: 'whole' | 'broken' | 'dies' }} Night */
/** @typedef {{ sector: string, region: readonly string[] | string, capacity: string, answers: Record<string, string> }} Sampled */

/** The first day of the call, and how long it is open. */
const opened = '2020-07-08';
const days = 30;
const questions = ['1', '2', '3', '4', '9', '13'];
const profileFields = ['confidentiality', 'email', 'capacity', 'sector', 'region'];
const answerRate = 0.6;
/** Kept out of the sample's words, so that they come when they are planted. */
const planted = /^(?:germany|german|berlin|frankfurt|kratom)$/;

/** Themes of which the sample has the words apart, so that chance may bring them together. */
const byChance =
  'Who is digitally excluded was left behind in the pandemic. Ask for treatment in prison, a dual diagnosis team and a sharing agreement.';

const letter =
  'We urge the review to give every town a walk in clinic that opens in the evening and at weekends because nobody should wait three weeks for a first appointment when they have found the courage to ask';

/** The questionnaire of the sample, with the dates of this call and with targets. */
export function simulatedQuestionnaire() {
  const text = readFileSync(
    new URL('catalogue/questionnaires/drugs-review-part-2.yaml', root),
    'utf8',
  );
  return text
    .replace(/^opened: .*$/m, `opened: ${opened}`)
    .replace(/^closes: .*$/m, `closes: ${addDays(opened, days - 1)}`)
    .replace(
      /^profile:$/m,
      [
        'targets:',
        '  responses: 200',
        '  groups:',
        '    sector:',
        '      criminal justice: 25',
        '      education or children’s services: 30',
        '      academic/research: 12',
        'profile:',
      ].join('\n'),
    );
}

/** One call, night after night. */
class SimulatedCall {
  /** @type {Respondent[]} */
  respondents = [];
  #random;
  /** @type {readonly Sampled[]} */
  #sample;
  /** @type {ReadonlyMap<string, readonly string[]>} */
  #words;
  /** @type {ReadonlyMap<string, readonly string[]>} */
  #options;
  #written = 0;

  /** @param {number} seed */
  constructor(seed) {
    this.#random = new Random(seed);
    const file = new URL('fixtures/drugs-review-part-2/responses.json', root);
    this.#sample = JSON.parse(readFileSync(file, 'utf8'));
    const { profile } = /** @type {{ profile: { id: string, options?: string[] }[] }} */ (
      parse(simulatedQuestionnaire())
    );
    this.#options = new Map(profile.map(({ id, options = [] }) => [id, options]));
    this.#words = new Map(
      questions.map((question) => [
        question,
        this.#sample
          .flatMap(
            ({ answers }) => (answers[question] ?? '').toLowerCase().match(/[a-z]{2,}/g) ?? [],
          )
          .filter((word) => !planted.test(word)),
      ]),
    );
  }

  /**
   * So many more respondents.
   *
   * @param {number} count
   * @param {string} day
   * @param {(respondent: Respondent, place: number) => void} [change]
   */
  add(count, day, change = () => undefined) {
    for (let place = 0; place < count; place++) {
      const respondent = this.#respondent(day);
      change(respondent, place);
      this.respondents.push(respondent);
    }
  }

  /** @param {number} least @param {number} most */
  between(least, most) {
    return least + this.#random.below(most - least + 1);
  }

  /** All the words there are, by question: whoever sends them in leaves nothing to be raised for the first time. */
  everything() {
    return Object.fromEntries(
      [...this.#words].map(([question, words]) => [question, `${words.join(' ')}. ${byChance}`]),
    );
  }

  csv() {
    const header = ['Response ID', 'Submitted', ...profileFields, ...questions];
    const rows = this.respondents.map(({ id, submitted, profile, answers }) => [
      id,
      submitted,
      ...profileFields.map((field) => profile[field] ?? ''),
      ...questions.map((question) => answers[question] ?? ''),
    ]);
    const quoted = (/** @type {string} */ cell) => `"${cell.replaceAll('"', '""')}"`;
    return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
  }

  /** @param {string} day @returns {Respondent} */
  #respondent(day) {
    this.#written += 1;
    const like = this.#sampled();
    const region = typeof like.region === 'string' ? like.region : like.region.join('; ');
    const answers = Object.fromEntries(
      questions
        .filter(() => this.#random.chance(answerRate))
        .map((question) => [question, this.#answer(question)]),
    );
    const minute = String(this.#random.below(60)).padStart(2, '0');
    return {
      id: `NIGHT-${1000 + this.#written}`,
      submitted: `${day}T${String(8 + this.#random.below(12)).padStart(2, '0')}:${minute}:00`,
      profile: {
        confidentiality: '',
        email: `r${this.#written}@post.example`,
        capacity: like.capacity,
        sector: like.sector,
        region,
      },
      answers,
    };
  }

  /** Whose profile has no fault: faults are planted. */
  #sampled() {
    for (;;) {
      const like = this.#sample[this.#random.below(this.#sample.length)];
      if (like === undefined) continue;
      const regions = typeof like.region === 'string' ? [like.region] : like.region;
      const isWhole = regions.every((region) => this.#options.get('region')?.includes(region));
      if (isWhole && this.#options.get('sector')?.includes(like.sector)) return like;
    }
  }

  /** @param {string} question */
  #answer(question) {
    const pool = this.#words.get(question) ?? [];
    const words = Array.from({ length: this.between(15, 40) }, () =>
      String(pool[this.#random.below(pool.length)]),
    );
    return `${words.join(' ')}.`;
  }
}

/**
 * Thirty nights from opening to closing and one after: bursts, a campaign, changes, a broken file, a machine that
 * dies, bad data that is mended.
 *
 * @param {number} seed
 * @returns {Generator<Night>}
 */
export function* storyNights(seed) {
  const call = new SimulatedCall(seed);
  for (let number = 1; number <= days + 1; number++) {
    const day = addDays(opened, number - 1);
    /** @type {Night['fate']} */
    let fate = 'whole';
    let event = 'an ordinary day';
    const usual = () => call.add(call.between(4, 7), day);
    switch (number) {
      case 1:
        event = 'the call opens; a professional body writes of everything';
        call.add(24, day, (one, place) => {
          if (place === 0) one.answers = call.everything();
        });
        break;
      case 8:
        event = 'a burst from prisons, who write of kratom';
        call.add(25, day, (one, place) => {
          one.profile['sector'] = 'criminal justice';
          if (place % 5 < 4) one.answers['1'] = `${one.answers['1'] ?? ''} kratom on the wings`;
        });
        break;
      case 10:
        event = 'two respondents are the first to write of Frankfurt';
        usual();
        call.add(2, day, (one) => {
          one.answers['2'] = 'look at frankfurt';
        });
        break;
      case 12:
        event = 'a campaign: nine respondents send one letter';
        usual();
        call.add(9, day, (one) => {
          one.answers['3'] = letter;
        });
        break;
      case 15:
        event = 'the campaign grows by six';
        usual();
        call.add(6, day, (one) => {
          one.answers['3'] = letter;
        });
        break;
      case 16:
        event = 'one respondent withdraws and another changes an answer';
        call.respondents.splice(5, 1);
        call.respondents[9] = {
          .../** @type {Respondent} */ (call.respondents[9]),
          answers: { 4: 'nothing to add to what others say' },
        };
        usual();
        break;
      case 17:
        event = 'the export is broken off in its first line';
        usual();
        fate = 'broken';
        break;
      case 20:
        event = 'the machine dies before the digest is written';
        usual();
        fate = 'dies';
        break;
      case 22:
        event = 'nothing comes';
        break;
      case 24:
        event = 'three sectors come as numbers';
        usual();
        call.add(3, day, (one, place) => {
          one.profile['sector'] = String(place + 3);
        });
        break;
      case 26:
        event = 'the three sectors are mended in the export';
        for (const one of call.respondents)
          if (/^\d$/.test(one.profile['sector'] ?? '')) one.profile['sector'] = 'academic/research';
        usual();
        break;
      case days:
        event = 'the last day: a surge';
        call.add(30, day);
        break;
      case days + 1:
        event = 'the day after: two come late';
        call.add(2, day);
        break;
      default:
        usual();
    }
    const csv = call.csv();
    yield { number, day, csv: fate === 'broken' ? csv.slice(0, 9) : csv, event, fate };
  }
}

/**
 * Nights on which nothing changes but that more of the same come.
 *
 * @param {number} seed
 * @param {number} nights
 * @returns {Generator<{ day: string, csv: string }>}
 */
export function* evenNights(seed, nights) {
  const call = new SimulatedCall(seed);
  for (let number = 1; number <= nights; number++) {
    const day = addDays(opened, number - 1);
    call.add(number === 1 ? 40 : call.between(4, 40), day);
    yield { day, csv: call.csv() };
  }
}

/** @param {string} day @param {number} more */
function addDays(day, more) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + more * 86_400_000).toISOString().slice(0, 10);
}
