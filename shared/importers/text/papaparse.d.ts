/**
 * The part of papaparse that the importers use. Its published types bring Node's and the window's
 * names with them, which shared code must not see.
 */
declare module 'papaparse/papaparse.js' {
  interface ParseProblem {
    readonly code: string;
    readonly row?: number;
  }
  interface ParseOptions {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly quoteChar?: string;
    readonly preview?: number;
  }
  const papaparse: {
    parse(
      text: string,
      options: ParseOptions,
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseProblem[] };
  };
  // The package has one export, its default one.
  // eslint-disable-next-line no-restricted-syntax -- the shape of the package is not ours
  export default papaparse;
}
