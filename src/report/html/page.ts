import { createHash } from 'node:crypto';

import { behaviour } from './behaviour.js';
import { exploring } from './explore/index.js';
import { markup, Markup } from './markup.js';
import { darkStyle, style } from './style.js';

/** What the page holds besides its content. */
interface PageSettings {
  readonly theme?: string | undefined;
  /** Whether the responses behind the figures stand in it. */
  readonly isExplored?: boolean;
}

/** The beginning of the page, up to its content. */
export function pageStart(title: string, settings: PageSettings): Markup {
  const { theme } = settings;
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(settings)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
<style>${new Markup(theme ?? darkStyle)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the tables</a>
`;
}

export function pageEnd({ isExplored = false }: PageSettings): Markup {
  return markup`<script>${new Markup(behaviour)}</script>
${
  isExplored
    ? markup`<script>${new Markup(exploring)}</script>
`
    : undefined
}</body>
</html>
`;
}

/**
 * Nothing is loaded from anywhere, and nothing runs but our own script: its hash says which. A theme may bring
 * pictures and fonts that stand in it.
 */
function policy({ theme, isExplored = false }: PageSettings): string {
  const styles = [style, theme ?? darkStyle];
  const scripts = [behaviour, ...(isExplored ? [exploring] : [])];
  return [
    `default-src 'none'`,
    `style-src ${styles.map((source) => `'${hashOf(source)}'`).join(' ')}`,
    `script-src ${scripts.map((source) => `'${hashOf(source)}'`).join(' ')}`,
    ...(theme === undefined ? [] : ['img-src data:', 'font-src data:']),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
