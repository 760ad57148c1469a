/** Weights by their names, as a row in the order of those: to look each up by its name takes longer than to use it. */
export function inOrder<N extends string>(
  weights: Readonly<Record<N, number>>,
  names: readonly N[],
): readonly number[] {
  const known = rows.get(weights);
  if (known) return known;
  const row = names.map((name) => weights[name]);
  rows.set(weights, row);
  return row;
}

const rows = new WeakMap<object, readonly number[]>();

/** The sum of the values, each as often as its weight says. */
export function weighted(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += weights[at]! * values[at]!;
  return sum;
}
