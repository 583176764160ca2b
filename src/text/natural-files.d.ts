// `natural` has types for its root only; these are the files that natural.ts takes from it.

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { readonly stem: (token: string) => string };
  export default stemmer;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 to 1, 1 when equal: a similarity, in spite of the name. */
  export default function jaroWinklerDistance(a: string, b: string): number;
}
