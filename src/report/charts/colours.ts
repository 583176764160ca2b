/**
 * Of the palettes that the Government Analysis Function recommends for charts: the categorical dark blue and
 * orange, and the sequential blues. Source: analysisfunction.civilservice.gov.uk, "Data visualisation: colours".
 */
export const colours = {
  bar: '#12436d',
  interval: '#f46a25',
  axis: '#3d3d3d',
  grid: '#d9d9d9',
  quiet: '#505a5f',
} as const;

/** From light to dark, each with the colour of text that can be read on it. */
export const shades = [
  { fill: '#ffffff', ink: '#0b0c0c', upTo: 0 },
  { fill: '#dbe8f4', ink: '#0b0c0c', upTo: 20 },
  { fill: '#a9cbe8', ink: '#0b0c0c', upTo: 40 },
  { fill: '#6bace6', ink: '#0b0c0c', upTo: 60 },
  { fill: '#2073bc', ink: '#ffffff', upTo: 80 },
  { fill: '#12436d', ink: '#ffffff', upTo: 100 },
] as const;
