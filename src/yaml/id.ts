import { z } from 'zod';

/** What questions, fields and themes are called in tables, addresses and file names. */
export const idText = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, {
  error: ({ input }) => {
    const allowed = 'letters, digits, ".", "-" and "_"';
    const suggested = String(input)
      .trim()
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[._-]+|-+$/g, '');
    return suggested === ''
      ? `An id is made of ${allowed}, and begins with a letter or a digit.`
      : `"${String(input)}" is no id, which is made of ${allowed}: write "${suggested}".`;
  },
});
