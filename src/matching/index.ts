export { ThemeMatches } from './match-themes.js';
export type { FoundTheme } from './match-themes.js';
