/** One way to write a name, as the folded words that a text is read as. */
interface Alias {
  readonly id: string;
  readonly words: readonly string[];
  /** By word: whether it is written with a capital, so that it tells nothing apart from the name. */
  readonly proper: readonly boolean[];
}

/** A name found in a text: the words `first` to `last` (inclusive) are one of its aliases. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly id: string;
  /** By word of it: whether it is a name by itself too, rather than "leader" in "leader of IS". */
  readonly proper: readonly boolean[];
}

/** Finds the aliases of a glossary in a row of folded words: hyphens, accents and case are gone by then. */
export class Names {
  /** By first word, longest alias first. */
  readonly #aliases = new Map<string, Alias[]>();

  /** How many words there are that aliases begin with. */
  get size(): number {
    return this.#aliases.size;
  }

  /** `proper` says which of the words are written with a capital; all of them when left out. */
  add(id: string, words: readonly string[], proper: readonly boolean[] = words.map(() => true)): void {
    const first = words[0];
    if (first === undefined) return;
    const sharing = this.#aliases.get(first) ?? [];
    if (sharing.some((alias) => alias.id === id && alias.words.join(' ') === words.join(' '))) return;
    sharing.push({ id, words, proper });
    sharing.sort((a, b) => b.words.length - a.words.length || (a.id < b.id ? -1 : 1));
    this.#aliases.set(first, sharing);
  }

  /** The words that aliases are made of, each with the one name that it stands in; words of several names are left out. */
  parts(): Map<string, string> {
    const owners = new Map<string, string | null>();
    for (const { id, words } of [...this.#aliases.values()].flat()) {
      for (const word of words)
        owners.set(word, owners.get(word) === undefined || owners.get(word) === id ? id : null);
    }
    return new Map([...owners].flatMap(([word, id]) => (id === null ? [] : [[word, id]])));
  }

  /** Whether this one word is by itself an alias: of any name, or of this one. */
  has(word: string, id?: string): boolean {
    const sharing = this.#aliases.get(word) ?? [];
    return sharing.some((alias) => alias.words.length === 1 && (id === undefined || alias.id === id));
  }

  /**
   * Every alias in the row, names within names too ("leader of IS" is a person and holds a movement); but a
   * name inside a longer spelling of itself ("al-Baghdadi" in "Abu Bakr al-Baghdadi") counts once.
   */
  find(words: readonly string[]): NameSpan[] {
    const found: NameSpan[] = [];
    for (let first = 0; first < words.length; first++) {
      const sharing = this.#aliases.get(words[first]!);
      if (!sharing) continue;
      for (const { id, words: alias, proper } of sharing) {
        const last = first + alias.length - 1;
        if (alias.some((word, offset) => words[first + offset] !== word)) continue;
        if (found.some((other) => other.id === id && other.first <= first && last <= other.last)) continue;
        found.push({ first, last, id, proper });
      }
    }
    return found;
  }
}
