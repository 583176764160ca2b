import { createHash } from 'node:crypto';

import { behaviour } from './behaviour.js';
import { markup, Markup } from './markup.js';
import { style } from './style.js';

/** The beginning of the page, up to its content. */
export function pageStart(title: string, theme?: string): Markup {
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(theme)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>${
    theme === undefined
      ? undefined
      : markup`
<style>${new Markup(theme)}</style>`
  }
</head>
<body>
<a class="skip" href="#main">Skip to the tables</a>
`;
}

export const pageEnd = markup`<script>${new Markup(behaviour)}</script>
</body>
</html>
`;

/**
 * Nothing is loaded from anywhere, and nothing runs but our own script: its hash says which. A theme may bring
 * pictures and fonts that stand in it.
 */
function policy(theme: string | undefined): string {
  const styles = [style, ...(theme === undefined ? [] : [theme])];
  return [
    `default-src 'none'`,
    `style-src ${styles.map((source) => `'${hashOf(source)}'`).join(' ')}`,
    `script-src '${hashOf(behaviour)}'`,
    ...(theme === undefined ? [] : ['img-src data:', 'font-src data:']),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
