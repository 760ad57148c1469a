/** How much is remembered of a function: the words of a large article. */
const ROOM = 50_000;

/** Remembers what a pure function of a word gave, of those worth it, and starts anew when full. */
export function remember<T>(
  read: (word: string) => T,
  isWorthIt: (word: string) => boolean = () => true,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = read(word);
    if (!isWorthIt(word)) return found;
    if (known.size >= ROOM) known.clear();
    known.set(word, found);
    return found;
  };
}
