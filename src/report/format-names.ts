/** The formats by their names in --format, apart from their writers: the command line's help loads nothing else. */
export const formatNames = [
  'html',
  'md',
  'docx',
  'xlsx',
  'ods',
  'csv',
  'svg',
  'png',
  'json',
] as const;

/** What a report can be written as. */
export type FormatName = (typeof formatNames)[number];
