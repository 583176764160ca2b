import type { initWasm, Resvg } from '@resvg/resvg-wasm';

import { withBoxes } from './drawn-letters.js';
import { remembering } from '../../collections/index.js';

/** An SVG as PNG: on white, two dots for each unit of the drawing. */
export type Rasterise = (svg: string) => Uint8Array;

/** What drawing needs beside our own code. */
export interface RasteriserFiles {
  /** `index_bg.wasm` of @resvg/resvg-wasm. */
  readonly wasm: Uint8Array;
  /** A TrueType font with the widths of Arial. */
  readonly font: Uint8Array;
}

const dotsPerUnit = 2;
const mostPictures = 1000;

let loading: Promise<{ readonly Resvg: typeof Resvg }> | undefined;

/**
 * resvg, compiled to WebAssembly: the same dots on every machine, since it has its font from us and reads no
 * other. It is large, so that it is loaded only when pictures are wanted; and once, since it can be no other way.
 */
export async function makeRasteriser({ wasm, font }: RasteriserFiles): Promise<Rasterise> {
  loading ??= load(wasm);
  const resvg = await loading;
  const draw: Rasterise = (svg) => {
    const drawing = new resvg.Resvg(withBoxes(svg), {
      background: '#ffffff',
      fitTo: { mode: 'zoom', value: dotsPerUnit },
      font: {
        fontBuffers: [font],
        loadSystemFonts: false,
        defaultFontFamily: family,
        sansSerifFamily: family,
      },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
  // A document and pictures of their own show the same ones.
  return remembering(draw, mostPictures);
}

const family = 'Arimo';

async function load(wasm: Uint8Array): Promise<{ readonly Resvg: typeof Resvg }> {
  const module = (await import('@resvg/resvg-wasm')) as {
    readonly Resvg: typeof Resvg;
    readonly initWasm: typeof initWasm;
  };
  await module.initWasm(wasm);
  return module;
}
