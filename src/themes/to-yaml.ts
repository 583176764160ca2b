import { stringify } from 'yaml';

import type { CodeFrame } from './schema.js';

/** A code frame as the YAML file that people edit. */
export function codeFrameToYaml(frame: CodeFrame): string {
  return stringify(frame, { lineWidth: 100 });
}
