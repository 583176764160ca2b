/** The terms of a word or phrase: one to three. */
export type Phrase = readonly number[];

/** Stands where a phrase has no second or third word. */
export const absent = -1;
