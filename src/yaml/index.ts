export { didYouMean, notOneOf } from './explain.js';
export { idText } from './id.js';
export { parseYaml } from './parse-yaml.js';
export type { Check, Recognise } from './parse-yaml.js';
