export { notOneOf, parseYaml } from './parse-yaml.js';
export type { Check } from './parse-yaml.js';
