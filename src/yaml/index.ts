export { didYouMean, notOneOf } from './explain.js';
export { parseYaml } from './parse-yaml.js';
export type { Check } from './parse-yaml.js';
