import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The absolute path of a file of the project. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(path, root));
}

/** The sample in its three forms: all of them hold the same call. */
export const sampleForms = {
  csv: projectPath('fixtures/drugs-review-part-2/responses.csv'),
  json: projectPath('fixtures/drugs-review-part-2/responses.json'),
  ndjson: projectPath('fixtures/drugs-review-part-2/responses-long.ndjson'),
} as const;

/** The options that the sample is analysed with. */
export const sampleOptions = [
  '--questionnaire',
  'drugs-review-part-2',
  '--code-frame',
  'drugs-policy',
] as const;
