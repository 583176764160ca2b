/**
 * So many texts of cells are remembered with what was made of each: a large table holds few, many times over, and looking
 * one up is cheaper than looking through it. Of ids there are as many as rows.
 */
export const mostTexts = 10_000;
