// Packages that the build inlines and that bring no types of the files taken.

declare module 'eld/small' {
  export interface Detected {
    /** ISO 639-1, or '' when there is nothing to go by. */
    readonly language: string;
    /** By language, from 0 to 1, the highest first. */
    getScores(): Readonly<Record<string, number>>;
  }
  export const eld: {
    detect(text: string): Detected;
    enableTextCleanup(isWanted: boolean): void;
    info(): { readonly Languages: Readonly<Record<number, string>> };
  };
}

declare module 'stopwords-iso' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_*' {
  const stemmer: { readonly stem: (token: string) => string };
  export default stemmer;
}
