const separator = ' › ';
const topLevel = '(top level)';

/** Where a theme stands, as tables say it: the labels of the themes that it lies in, the outermost first. */
export function writePath(labels: readonly string[]): string {
  return labels.length === 0 ? topLevel : labels.join(separator);
}

/** The labels that {@link writePath} was given. */
export function readPath(written: string): readonly string[] {
  return written === topLevel || written === '' ? [] : written.split(separator);
}
