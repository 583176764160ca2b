import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Random, WeightedDraw } from './random.js';
import { makeVocabulary, sectorTerms } from './vocabulary.js';

const questionnaireFile = new URL(
  '../catalogue/questionnaires/drugs-review-part-2.yaml',
  import.meta.url,
);

const vocabularySize = 30_000;
/** Zipf: the word of rank r is drawn with a weight of 1 / r^exponent. */
const zipfExponent = 1.05;
const answerRate = 0.4;
const wordsPerAnswer = { median: 60, sigma: 0.3, least: 3, most: 3000 };
const wordsPerSentence = { median: 17, sigma: 0.45, least: 3 };

/** Per answer. */
const nonAnswerRate = 0.02;
const signatureRate = 0.002;
/** Per sentence. */
const paragraphRate = 0.06;
/** Per word. */
const commaRate = 0.06;
const figureRate = 0.006;
const quotationRate = 0.001;
/** Per respondent: whoever writes in a word processor has typographic apostrophes. */
const wordProcessorRate = 0.3;

const nonAnswers = ['N/A', 'n/a', 'No comment', '-', 'None', 'See above', 'As above', 'Not sure'];

/**
 * @typedef {object} Asked
 * @property {string} id
 * @property {string} question
 * @property {string[]} [options]
 * @property {Asked[]} [parts]
 *
 * @typedef {object} Respondent
 * @property {string} id
 * @property {string} submitted
 * @property {readonly string[]} profile in the order of `profile` below
 * @property {readonly string[]} answers one for each question, most of them blank
 */

/** An invented call: who responds, and what they say to the questions of the real one. */
export class Call {
  /** @type {readonly Asked[]} */
  profile;
  /** @type {readonly Asked[]} */
  questions;

  #random;
  #writer;
  #opened;
  #days;
  #draws;
  #written = 0;

  /** @param {number} seed */
  constructor(seed) {
    const questionnaire =
      /** @type {{ opened: string, closes: string, profile: Asked[], sections: { questions: Asked[] }[] }} */ (
        parse(readFileSync(questionnaireFile, 'utf8'))
      );
    this.profile = questionnaire.profile;
    this.questions = questionnaire.sections
      .flatMap((section) => section.questions)
      .flatMap((question) => [question, ...(question.parts ?? [])]);
    this.#opened = Date.parse(questionnaire.opened);
    this.#days = (Date.parse(questionnaire.closes) - this.#opened) / 86_400_000 + 1;
    this.#random = new Random(seed);
    this.#writer = new Writer(this.#options('sector'), this.#random);
    this.#draws = {
      sector: uneven(this.#options('sector').length, 0.6),
      region: uneven(this.#options('region').length, 0.4),
      country: new WeightedDraw([90, 4, 3, 1, 2]),
    };
  }

  /** @returns {Respondent} the next one: the first n are the same however many follow */
  next() {
    const random = this.#random;
    const id = `R${String(++this.#written).padStart(6, '0')}`;
    const milliseconds = Math.floor(random.fraction() * this.#days * 86_400) * 1000;
    const submitted = new Date(this.#opened + milliseconds).toISOString().slice(0, 19);
    const values = this.#profileValues();
    const sector = values.sector;
    const signature = `${values['first-name']} ${values['last-name']}, ${values.email}`;
    const apostrophe = random.chance(wordProcessorRate) ? '’' : "'";
    return {
      id,
      submitted,
      profile: this.profile.map((field) => values[field.id] ?? ''),
      answers: this.questions.map(() => {
        if (!random.chance(answerRate)) return '';
        if (random.chance(nonAnswerRate)) return random.pick(nonAnswers);
        const answer = this.#writer.answer(sector);
        const signed = random.chance(signatureRate) ? `${answer}\n\n${signature}` : answer;
        return apostrophe === "'" ? signed : signed.replaceAll("'", apostrophe);
      }),
    };
  }

  /** @returns {Record<string, string> & { sector: string, email: string }} by field id */
  #profileValues() {
    const random = this.#random;
    const first = random.pick(firstNames);
    const last = random.pick(lastNames);
    const country = this.#draw('country');
    const isOrganisation = random.chance(0.4);
    return {
      'first-name': first,
      'last-name': last,
      confidentiality: random.chance(0.03) ? random.pick(confidentialityReasons) : '',
      contact: random.chance(0.05) ? '' : random.chance(0.7) ? 'Yes' : 'No',
      email: `${first}.${last}${this.#written}@example.org`.toLowerCase(),
      capacity: isOrganisation ? 'as a representative of an organisation' : 'as an individual',
      sector: this.#draw('sector'),
      'job-role': isOrganisation || random.chance(0.5) ? random.pick(jobRoles) : '',
      country,
      region: country === 'England' ? this.#regions() : 'other',
    };
  }

  #regions() {
    const count = this.#random.chance(0.8) ? 1 : 2 + this.#random.below(3);
    const drawn = new Set(Array.from({ length: count }, () => this.#draw('region')));
    return this.#options('region')
      .filter((region) => drawn.has(region))
      .join('; ');
  }

  /** @param {'sector' | 'region' | 'country'} id */
  #draw(id) {
    return /** @type {string} */ (this.#options(id)[this.#draws[id].next(this.#random)]);
  }

  /** @param {string} id */
  #options(id) {
    const options = this.profile.find((field) => field.id === id)?.options;
    if (!options) throw new Error(`The questionnaire has no options for "${id}".`);
    return options;
  }
}

/** Writes answers, each sector with a slight preference for words of its own. */
class Writer {
  #random;
  #vocabulary;
  /** How many words a term has. @type {Uint8Array} */
  #lengths;
  /** @type {Map<string, WeightedDraw>} by sector */
  #draws;

  /**
   * @param {readonly string[]} sectors
   * @param {Random} random
   */
  constructor(sectors, random) {
    this.#random = random;
    this.#vocabulary = makeVocabulary(vocabularySize, random);
    this.#lengths = Uint8Array.from(this.#vocabulary, (term) => term.split(' ').length);
    this.#draws = new Map(sectors.map((sector) => [sector, this.#weigh(sector)]));
  }

  /** @param {string} sector */
  #weigh(sector) {
    const weights = this.#vocabulary.map((_, place) => (place + 1) ** -zipfExponent);
    for (const term of /** @type {Record<string, string[]>} */ (sectorTerms)[sector] ?? []) {
      const place = this.#vocabulary.indexOf(term);
      if (place < 0) throw new Error(`"${term}" of ${sector} is not in the vocabulary.`);
      weights[place] = 2 * Number(weights[place]);
    }
    return new WeightedDraw(weights);
  }

  /** @param {string} sector */
  answer(sector) {
    const random = this.#random;
    const draw = /** @type {WeightedDraw} */ (this.#draws.get(sector));
    const { median, sigma, least, most } = wordsPerAnswer;
    let left = Math.round(Math.min(Math.max(random.logNormal(median, sigma), least), most));
    let text = '';
    while (left > 0) {
      if (text !== '') text += random.chance(paragraphRate) ? '\n\n' : ' ';
      let inSentence = Math.min(left, sentenceLength(random));
      left -= inSentence;
      let isFirst = true;
      let last = -1;
      while (inSentence > 0) {
        const place = draw.next(random);
        if (place === last) continue; // Nobody writes "the the".
        last = place;
        const term = this.#term(place);
        inSentence -= Number(this.#lengths[place]);
        text += isFirst ? capitalised(term) : term;
        isFirst = false;
        if (inSentence > 0) text += random.chance(commaRate) ? ', ' : ' ';
      }
      text += '.';
    }
    return text;
  }

  /** @param {number} place */
  #term(place) {
    const luck = this.#random.fraction();
    if (luck < figureRate) return makeFigure(this.#random);
    const term = /** @type {string} */ (this.#vocabulary[place]);
    return luck < figureRate + quotationRate ? `"${term}"` : term;
  }
}

/** @param {Random} random */
function sentenceLength(random) {
  const { median, sigma, least } = wordsPerSentence;
  return Math.max(Math.round(random.logNormal(median, sigma)), least);
}

/** @param {Random} random */
function makeFigure(random) {
  switch (random.below(5)) {
    case 0:
      return `${1 + random.below(99)}%`;
    case 1:
      return String(1990 + random.below(31));
    case 2:
      return `£${1 + random.below(900)},000`;
    case 3:
      return `${1 + random.below(40)}.${random.below(10)}`;
    default:
      return String(2 + random.below(98));
  }
}

/** @param {string} term */
function capitalised(term) {
  return term.charAt(0).toUpperCase() + term.slice(1);
}

/**
 * @param {number} size
 * @param {number} exponent 0: all alike
 */
function uneven(size, exponent) {
  return new WeightedDraw(Array.from({ length: size }, (_, place) => (place + 1) ** -exponent));
}

const firstNames =
  'Aisha Alan Amy Andrew Beth Brian Carol Chloe Daniel David Donna Emma Farah George Grace Hannah Ian Imran Jack James Jane Joanne John Karen Kevin Laura Leah Liam Lisa Mark Mary Mohammed Nadia Neil Olivia Omar Paul Priya Rachel Robert Sarah Sean Sophie Steven Susan Thomas Tracey Wayne Yusuf Zoe'.split(
    ' ',
  );
const lastNames =
  'Adams Ahmed Allen Bailey Baker Begum Bennett Brown Campbell Carter Clarke Collins Cooper Davies Edwards Evans Foster Green Griffiths Hall Harris Hughes Hussain Jackson Johnson Jones Kaur Kelly Khan Lewis Martin Mitchell Moore Morgan Murphy Patel Phillips Roberts Robinson Rogers Scott Shaw Simpson Singh Smith Taylor Thompson Turner Walker Wilson'.split(
    ' ',
  );
const jobRoles = [
  ...['Recovery worker', 'Service manager', 'Consultant psychiatrist', 'Nurse', 'Chief executive'],
  ...['Commissioning manager', 'Youth worker', 'Teacher', 'Probation officer', 'Police inspector'],
  ...['Senior lecturer', 'Volunteer', 'Retired', 'Social worker', 'Housing officer, outreach'],
];
const confidentialityReasons = [
  'My employer does not know that I am responding.',
  'I describe my own treatment, and people where I live could tell who I am.',
  'Contains figures that are commercially sensitive.',
];
