/** The package ships no types. Lower-case words. */
declare module 'stopword/dist/stopword.esm.min.mjs' {
  export const eng: readonly string[];
  export const nld: readonly string[];
}
