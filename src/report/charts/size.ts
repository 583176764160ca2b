/** A chart is drawn for a page and for a telephone; widths are in pixels. */
export const widths = { wide: 720, narrow: 300 } as const;

export type ChartSize = keyof typeof widths;

/** What the elements of a chart are called; both sizes of it stand in the same page. */
export function chartId({ id }: { readonly id: string }, size: ChartSize): string {
  return size === 'wide' ? `chart-${id}` : `chart-${id}-narrow`;
}
