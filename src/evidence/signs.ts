/** The signs of evidence that the call asks for, in the order of the tables. */
export const evidenceSigns = [
  'source',
  'figures',
  'period',
  'place',
  'group',
  'intervention',
] as const;

/** The marks an answer can get: the signs, and that it shows three or more of them. */
export const evidenceMarks = [...evidenceSigns, 'three-or-more'] as const;

export type EvidenceSign = (typeof evidenceSigns)[number];

export type EvidenceMark = (typeof evidenceMarks)[number];
