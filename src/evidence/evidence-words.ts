import { z } from 'zod';

import { hasPositivePart, ruleKeys } from '../text/index.js';
import { parseYaml } from '../yaml/index.js';
import { evidenceSigns } from './signs.js';

export const evidenceWordsSchema = z.strictObject({
  id: z.string().min(1).describe('Short and stable.'),
  markers: z
    .array(
      z.strictObject({ id: z.enum(evidenceSigns), label: z.string().trim().min(1), ...ruleKeys }),
    )
    .describe('The words of each sign, one entry a sign.'),
});

/** The words that are a sign of evidence, besides what is found by its form. */
export interface EvidenceWords extends z.infer<typeof evidenceWordsSchema> {}

/**
 * Reads a file of evidence words, such as `catalogue/evidence.yaml`.
 *
 * @param name how the file is called in messages
 * @throws WinnowError `bad-document` naming every problem with line, column and the fix
 */
export function loadEvidenceWords(yaml: string, name: string): EvidenceWords {
  return parseYaml(yaml, name, evidenceWordsSchema, ({ markers }) => [
    ...evidenceSigns
      .filter((sign) => markers.filter(({ id }) => id === sign).length !== 1)
      .map((sign) => ({
        path: ['markers'],
        message: `There must be exactly one marker "${sign}".`,
      })),
    ...markers.flatMap((marker, index) =>
      hasPositivePart(marker)
        ? []
        : [{ path: ['markers', index], message: `"${marker.label}" has no rule.` }],
    ),
  ]);
}
