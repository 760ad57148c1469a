/** Rows of numbers of which one is the right one, and how much they count beside others. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  /** The place of the right row. */
  readonly gold: number;
  readonly weight: number;
}

/** A row of numbers, what it is an example of (0 or 1), and how much it counts beside others. */
export interface Case {
  readonly row: readonly number[];
  readonly truth: number;
  readonly weight: number;
}

/** By column: the weights under which the right rows are likeliest. Listwise softmax regression. */
export function choose(choices: readonly Choice[], { steps = 160, ridge = 1e-4 } = {}): number[] {
  const spread = spreadWithin(choices.map(({ rows }) => rows));
  const scaled = choices.map(({ rows, ...choice }) => ({
    ...choice,
    rows: rows.map((row) => scale(row, spread)),
  }));
  const size = spread.length;
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const found = descend(size, steps, (at, into) => {
    for (const { rows, gold, weight } of scaled) {
      const scores = rows.map((row) => row.reduce((sum, value, j) => sum + value * at[j]!, 0));
      const most = Math.max(...scores);
      const shares = scores.map((value) => Math.exp(value - most));
      const whole = shares.reduce((sum, value) => sum + value, 0);
      rows.forEach((row, i) => {
        const miss = (weight / total) * (shares[i]! / whole - (i === gold ? 1 : 0));
        if (Math.abs(miss) > 1e-9) for (let j = 0; j < size; j++) into[j]! += miss * row[j]!;
      });
    }
    for (let j = 0; j < size; j++) into[j]! += ridge * at[j]!;
  });
  return spread.map((deviation, j) => found[j]! / deviation);
}

/** By column: what one unit adds to the log-odds. Logistic regression; the first column, the bias, is not held back. */
export function tell(cases: readonly Case[], { steps = 500, ridge = 1e-4 } = {}): number[] {
  const spread = spreadWithin([cases.map(({ row }) => row)]);
  const scaled = cases.map(({ row, ...one }) => ({ ...one, row: scale(row, spread) }));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const found = descend(spread.length, steps, (at, into) => {
    for (const { row, truth, weight } of scaled) {
      let sum = 0;
      for (let j = 0; j < at.length; j++) sum += at[j]! * row[j]!;
      const miss = (weight / total) * (1 / (1 + Math.exp(-sum)) - truth);
      for (let j = 0; j < at.length; j++) into[j]! += miss * row[j]!;
    }
    for (let j = 1; j < at.length; j++) into[j]! += ridge * at[j]!;
  });
  return spread.map((deviation, j) => found[j]! / deviation);
}

function scale(row: readonly number[], spread: readonly number[]): number[] {
  return row.map((value, j) => value / spread[j]!);
}

/**
 * Walks down a slope with Adam (Kingma & Ba, 2015). `slope` adds the gradient at `at` to `into`, of columns scaled to
 * unit spread.
 */
function descend(
  size: number,
  steps: number,
  slope: (at: Float64Array, into: Float64Array) => void,
): Float64Array {
  const at = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const into = new Float64Array(size);
    slope(at, into);
    const rate = step < steps * 0.6 ? 0.08 : 0.025;
    for (let j = 0; j < size; j++) {
      mean[j] = 0.9 * mean[j]! + 0.1 * into[j]!;
      square[j] = 0.99 * square[j]! + 0.01 * into[j]! ** 2;
      const bent = Math.sqrt(square[j]! / (1 - 0.99 ** step)) + 1e-8;
      at[j]! -= (rate * mean[j]!) / (1 - 0.9 ** step) / bent;
    }
  }
  return at;
}

/** By column: the standard deviation within the groups, 1 where there is none. */
function spreadWithin(groups: readonly (readonly (readonly number[])[])[]): number[] {
  const columns = groups[0]?.[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, j) => {
    let squares = 0;
    let count = 0;
    for (const rows of groups) {
      const mean = rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length;
      for (const row of rows) squares += (row[j]! - mean) ** 2;
      count += rows.length;
    }
    return Math.sqrt(squares / count) || 1;
  });
}
