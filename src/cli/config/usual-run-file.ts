/** What a run file is called unless another name is given. */
export const usualRunFile = 'winnow.yaml';
