/**
 * Where a file lies that winnow brings, by its path in the package. Bundled files lie as deep as this one, which is
 * what the way up goes by (`scripts/build.js`).
 */
export function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}
