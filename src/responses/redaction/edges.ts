/** Parts of patterns: a detail neither begins nor ends in the middle of a word or a number. */
export const wordBegins = String.raw`(?<![\p{L}\p{N}])`;
export const wordEnds = String.raw`(?![\p{L}\p{N}])`;
