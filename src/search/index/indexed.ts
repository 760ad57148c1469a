import type { Article, Edition } from '../../articles/article.ts';
import { namesOf } from '../../language/glossary.ts';
import { Synonyms } from '../../language/synonyms.ts';
import { atOnce, type Work } from '../../slices.ts';
import { buildIndex, type Index } from './build.ts';

/** An edition with its index, which is made in slices before it is needed, or else when it first is. */
export class IndexedEdition {
  readonly #article: Article;
  readonly #edition: Edition;
  #before: Index | undefined;
  #index: Index | undefined;

  /** @param before the index of the same edition with the same names, from before it was changed */
  constructor(article: Article, edition: Edition, before?: Index) {
    this.#article = article;
    this.#edition = edition;
    this.#before = before;
  }

  get index(): Index {
    return this.#index ?? atOnce(this.prepare());
  }

  /** The index, if it was made. */
  get ready(): Index | undefined {
    return this.#index;
  }

  *prepare(): Work<Index> {
    if (this.#index) {
      yield this.#edition.passages.length;
      return this.#index;
    }
    const { glossary, words } = this.#article;
    const { language } = this.#edition;
    const lexicon = { names: namesOf(glossary), synonyms: new Synonyms(words[language], language) };
    const index = yield* buildIndex(this.#edition, lexicon, this.#before);
    this.#before = undefined; // or no index before would ever be let go of
    this.#index = index;
    return index;
  }
}
