import { digestNight } from '../../src/digest/index.js';
import type { NightResult } from '../../src/digest/index.js';
import type { NightSettings } from '../../src/digest/digest-night.js';
import { toSource } from './analyse-texts.js';
import { smallSettings } from './small-call.js';

/** A key that tests know. */
export const testKey = new Uint8Array(32).fill(7);

/** One night of a small call, from texts of files. */
export async function smallNight(
  texts: readonly string[],
  state: Uint8Array | undefined,
  wishes: Partial<NightSettings> = {},
): Promise<NightResult> {
  return digestNight(
    texts.map((text, place) => toSource(text, `file-${place + 1}`)),
    state && { bytes: state, name: 'state' },
    {
      analysis: smallSettings(),
      coder: 'small',
      key: testKey,
      day: '2024-01-10',
      isRebuilt: false,
      readAgain: 0,
      ...wishes,
    },
  );
}
