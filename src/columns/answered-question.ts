import { lengthened } from '../collections/index.js';
import type { Cell } from '../read/index.js';
import { ColumnProfile } from './column-profile.js';
import { TimeProfile } from './time-profile.js';

/** A response that was sent twice answers twice. Where this share of those who answered did, the question allows it. */
const leastAgain = { respondents: 2, share: 0.1 };

/** What is known of the answers to one question, where each answer has a row of its own. */
export class AnsweredQuestion {
  readonly profile: ColumnProfile;
  readonly times = new TimeProfile();
  /** A bit for each respondent: has answered. */
  #answered = new Uint8Array(32);
  #respondents = 0;
  #again = 0;

  /** @param questions how many questions share the memory */
  constructor(questions: number) {
    this.profile = new ColumnProfile(questions);
  }

  /** @param respondent their number, from 0 */
  add(answer: Cell | undefined, respondent: number): void {
    const { filled } = this.profile;
    this.profile.add(answer);
    if (typeof answer === 'string') this.times.add(answer.trim());
    if (this.profile.filled === filled) return;
    if (this.#marks(respondent)) this.#again += 1;
    else this.#respondents += 1;
  }

  /** Once all rows are read: respondents who gave several answers chose several options. */
  settle(): void {
    const { respondents, share } = leastAgain;
    if (this.#again >= Math.max(respondents, share * this.#respondents))
      this.profile.lists += this.#again;
  }

  /** @returns whether the respondent was marked before */
  #marks(respondent: number): boolean {
    const place = respondent >> 3;
    const bit = 1 << (respondent & 7);
    if (place >= this.#answered.length) this.#answered = lengthened(this.#answered, 2 * place);
    const was = this.#answered[place]!;
    this.#answered[place] = was | bit;
    return (was & bit) !== 0;
  }
}
