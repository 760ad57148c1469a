/** The package ships no types. Lower-case words. */
declare module 'stopword' {
  export const eng: readonly string[];
  export const nld: readonly string[];
}
