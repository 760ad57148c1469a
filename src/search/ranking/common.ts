/**
 * How common the terms of a language are in articles and in what is asked of them, whatever these are about: by term, the
 * square root of the share that have it, 0.3 to 1. One that is not here stands in less than a tenth of them.
 */
export type Commonness = ReadonlyMap<string, number>;

/** Terms by their share, rounded down to a tenth; a space between them. */
export type CommonTerms = Readonly<Record<string, string>>;

export function commonness(terms: CommonTerms): Commonness {
  return new Map(
    Object.entries(terms).flatMap(([share, terms]) =>
      terms.split(' ').map((term) => [term, Math.sqrt(Number(share))] as const),
    ),
  );
}
