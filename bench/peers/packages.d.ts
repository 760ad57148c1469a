/**
 * What the peers use of their packages, so that types hold whether or not `bench/node_modules` is there:
 * neither the bot nor its tests need it. lunr and lunr-languages ship no types of their own.
 */

declare module 'lunr' {
  type Step = (token: object) => unknown;
  type Plugin = (builder: Builder) => void;
  interface Builder {
    readonly searchPipeline: { before(existing: Step, added: Step): void };
    use(plugin: Plugin): void;
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  interface Index {
    query(compose: (query: { term(terms: object[]): void }) => void): { ref: string; score: number }[];
  }
  const lunr: {
    (configure: (builder: Builder) => void): Index;
    tokenizer(text: string): object[];
    readonly trimmer: Step;
    readonly stemmer: Step;
    /** Added by lunr-languages. */
    readonly nl: Plugin & { readonly trimmer: Step; readonly stemmer: Step };
  };
  export default lunr;
}

declare module 'lunr-languages/lunr.stemmer.support.js' {
  export default function supportStemmers(lunr: object): void;
}

declare module 'lunr-languages/lunr.nl.js' {
  export default function learnDutch(lunr: object): void;
}

declare module 'flexsearch' {
  export class Encoder {
    constructor(options: object);
  }
  export class Index {
    constructor(options: { encoder: Encoder });
    add(id: number, text: string): void;
    search(query: string, options: { suggest: boolean }): (number | string)[];
  }
}

declare module 'flexsearch/lang/en' {
  const english: object;
  export default english;
}

declare module '@orama/orama' {
  /** Synchronous as long as no plugin or hook is asynchronous. */
  export function create(options: { schema: object; components: { tokenizer: object } }): object;
  export function insert(database: object, document: { id: string; text: string }): string;
  export function search(
    database: object,
    query: { term: string },
  ): { hits: { id: string; score: number }[] };
}

declare module '@orama/stopwords/dutch' {
  export const stopwords: string[];
}

declare module '@orama/stopwords/english' {
  export const stopwords: string[];
}
