export { ThemeMatches } from './match-themes.js';
export type { Doubts, FoundTheme } from './match-themes.js';
