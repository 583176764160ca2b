export { ContentWords, contentTerms } from './content-words.js';
export { addRowProduct } from './row-product.js';
export { readCorpus, startOf } from './corpus.js';
export type { Corpus } from './corpus.js';
export { englishAnswers, isEnglish } from './english-answers.js';
export {
  chooseColumnsOf,
  chooseRows,
  columnsWith,
  mapValues,
  RowCollector,
  emptyMatrix,
  withUnitRows,
} from './sparse-matrix.js';
export type { DenseMatrix, SparseMatrix } from './sparse-matrix.js';
export { chooseColumns, countTerms, inverseFrequencies } from './term-counts.js';
export type { Columns } from './term-counts.js';
export { TermNetwork } from './term-network.js';
export { vectorsOfTerms } from './term-vectors.js';
export { directionsOf, timesRows, widestDirections } from './widest-directions.js';
export type { Spread } from './widest-directions.js';
export { WordVectors } from './word-vectors.js';
