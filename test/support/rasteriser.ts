import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { makeRasteriser } from '../../src/report/index.js';
import type { Rasterise } from '../../src/report/index.js';
import { projectPath } from './paths.js';

/** Draws pictures as the command line does. */
export function testRasteriser(): Promise<Rasterise> {
  const require = createRequire(import.meta.url);
  return makeRasteriser({
    wasm: readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    font: readFileSync(projectPath('catalogue/fonts/arimo-regular.ttf')),
  });
}
