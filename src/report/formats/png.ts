import type { Format } from './format.js';
import { charted } from './svg.js';

export const png: Format = {
  needsRasteriser: true,
  files: ({ tables }, { rasterise }) =>
    rasterise === undefined
      ? []
      : charted(tables).map(({ table, picture }) => ({
          path: `charts/${table.id}.png`,
          content: lazily(() => rasterise(picture)),
        })),
};

/** Drawn when it is written, so that no more than one picture is held. */
function* lazily(make: () => Uint8Array): Generator<Uint8Array> {
  yield make();
}
