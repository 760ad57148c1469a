/** How common the terms of a language are, by term: the root of the share of articles, whatever they are about, that have it; 0 to 1. */
export type Commonness = ReadonlyMap<string, number>;

/** Terms by that share, rounded down; a space between them. */
export type CommonTerms = Readonly<Record<string, string>>;

export function commonness(terms: CommonTerms): Commonness {
  return new Map(
    Object.entries(terms).flatMap(([share, terms]) =>
      terms.split(' ').map((term) => [term, Math.sqrt(Number(share))] as const),
    ),
  );
}
