/** Numbers in [0, 1), the same for the same seed on every machine: mulberry32 (Tommy Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` of the items (all, if there are fewer), each at most once, in an order drawn from the seed. */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = random(seed);
  const drawn = [...items];
  for (let i = 0; i < Math.min(count, drawn.length); i++) {
    const j = i + Math.floor(next() * (drawn.length - i));
    [drawn[i], drawn[j]] = [drawn[j]!, drawn[i]!];
  }
  return drawn.slice(0, count);
}
