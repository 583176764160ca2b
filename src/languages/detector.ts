// The only door to the `eld` package, whose 1.6 MB of n-grams the build bundles. Import it when a text needs
// it, not before.
import { eld } from 'eld/small';

eld.enableTextCleanup(true);

/** Languages that a text may be in, the likeliest first, with scores from 0 to 1. */
export type Likely = readonly (readonly [code: string, score: number])[];

/** By its n-grams; links, e-mail addresses and numbers do not count. Empty when there is nothing to go by. */
export function detect(text: string): Likely {
  return Object.entries(eld.detect(text.normalize('NFC')).getScores());
}
