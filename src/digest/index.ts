export { digestNight } from './digest-night.js';
export type { NightResult } from './digest-night.js';
export { parseFailOn } from './fail-on.js';
export { fewerThanShown } from './release.js';
export { digestSchema } from './schema.js';
export type { Digest } from './schema.js';
export { digestWriters } from './writers/index.js';
export type { DigestFormat } from './writers/index.js';
