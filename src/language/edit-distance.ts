/** Lent to one comparison after the other: three rows, used in turn, the one before last, the last, and the one at work. */
let rows = new Uint16Array(3 * 64);

/** Edit distance with neighbours swapped as one edit (optimal string alignment); anything over `limit` is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What they begin and end with alike takes no edit.
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  const height = a.length - start - end;
  const width = b.length - start - end;
  if (rows.length < 3 * (width + 1)) rows = new Uint16Array(3 * (width + 1));
  const size = width + 1;
  for (let j = 0; j <= width; j++) rows[j] = j;
  for (let i = 1; i <= height; i++) {
    const row = (i % 3) * size;
    const last = ((i + 2) % 3) * size;
    const beforeLast = ((i + 1) % 3) * size;
    const letter = a.charCodeAt(start + i - 1);
    // Further from the diagonal all is past the limit: the cells beside those that are filled in say so.
    const from = Math.max(1, i - limit);
    const to = Math.min(width, i + limit);
    rows[row + from - 1] = from === 1 ? i : limit + 1;
    let least = rows[row + from - 1]!;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(start + j - 1);
      let best = rows[last + j - 1]! + (letter === other ? 0 : 1);
      const above = j < i + limit ? rows[last + j]! + 1 : limit + 1;
      if (above < best) best = above;
      const beside = rows[row + j - 1]! + 1;
      if (beside < best) best = beside;
      if (i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other)
        best = Math.min(best, rows[beforeLast + j - 2]! + 1);
      rows[row + j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(rows[(height % 3) * size + width]!, limit + 1);
}
