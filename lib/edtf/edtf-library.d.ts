// The library ships no types. It is declared with the one function the house uses.
declare module 'edtf' {
  /** The best parse of `input`; throws on anything that is not EDTF of that level. */
  export function parse(input: string, constraints: { level: 0 | 1 | 2; types: string[] }): unknown
}
