/**
 * Why winnow could not do what was asked, for the person who asked.
 *
 * `message` names the bad value and where it is; `hint` says how to mend it. Anything else that is
 * thrown is a defect of winnow.
 */
export class WinnowError extends Error {
  override readonly name = 'WinnowError';
  readonly code: ErrorCode;
  /** What to do about it, as a sentence. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** The stable codes of {@link WinnowError}. */
export type ErrorCode =
  | 'bad-document'
  | 'bad-option'
  | 'bad-input'
  | 'bad-state'
  | 'busy-state'
  | 'no-questions'
  | 'not-publishable'
  | 'unknown-catalogue-entry'
  | 'unreadable-file'
  | 'unwritable-output';
