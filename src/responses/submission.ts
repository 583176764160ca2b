import type { Cell } from '../read/index.js';

/** What one respondent sent at one time, as it stands in the file: not redacted, it stays in this folder. */
export interface Submission {
  readonly id: string;
  readonly row: number;
  readonly submitted: string;
  /** By place of the profile field in the questionnaire; undefined where the file has no column for it. */
  readonly profile: readonly (Cell | undefined)[];
  /** By place of the question in the questionnaire; '' where nothing was written. */
  readonly answers: readonly string[];
  /** By place of the closed question. */
  readonly choices: readonly Cell[];
}
