export { checkCodeFrame, hasDescribedThemes, listThemes, loadCodeFrame } from './code-frame.js';
export type { Theme } from './code-frame.js';
export { codeFrameSchema } from './schema.js';
export type { CodeFrame, ThemeEntry } from './schema.js';
export { ThemeScheme } from './theme-scheme.js';
export { codeFrameToYaml } from './to-yaml.js';
