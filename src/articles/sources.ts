/** The files that a knowledge base is read from: for each article, by its id, their bytes by name. */
export type Sources = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

/** The same, by path: `mosul-2017/article.nl.md`. */
export function byPath(sources: Sources): Map<string, Uint8Array> {
  return new Map(
    [...sources].flatMap(([id, files]) =>
      [...files].map(([name, bytes]) => [`${id}/${name}`, bytes] as const),
    ),
  );
}

/** From paths to articles again. */
export function fromPaths(files: Iterable<readonly [string, Uint8Array]>): Sources {
  const sources = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const slash = path.indexOf('/');
    const id = path.slice(0, slash);
    const article = sources.get(id) ?? new Map<string, Uint8Array>();
    sources.set(id, article.set(path.slice(slash + 1), bytes));
  }
  return sources;
}
