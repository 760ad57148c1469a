import type { Edition } from '../../src/articles/article.ts';
import { analyse } from '../../src/language/analyse.ts';
import { LANGUAGES, type Language, type Localized } from '../../src/language/language.ts';
import { Names } from '../../src/language/names.ts';
import { type Commonness, type CommonTerms, commonness } from '../../src/search/common.ts';

/** What fewer articles have may be what they are about. */
const FEWEST = 0.1;

const NO_NAMES = new Names();

/** The terms of articles, to tell those that any article may have from what it is about. */
export class TermCounts {
  readonly #articles: readonly {
    readonly id: string;
    readonly language: Language;
    readonly terms: ReadonlySet<string>;
  }[];

  constructor(editions: readonly Edition[]) {
    this.#articles = editions.map(({ article, language, passages }) => {
      const words = passages.flatMap(({ text }) => analyse(text, language, NO_NAMES).words);
      return {
        id: article,
        language,
        terms: new Set(words.flatMap(({ stop, terms }) => (stop ? [] : terms))),
      };
    });
  }

  /** How common terms are, by language, for an article that is none of these or one of those left out. */
  without(articles: readonly string[]): Localized<Commonness> {
    const terms = this.termsWithout(articles);
    return { nl: commonness(terms.nl), en: commonness(terms.en) };
  }

  termsWithout(articles: readonly string[]): Localized<CommonTerms> {
    const left = this.#articles.filter(({ id }) => !articles.includes(id));
    const [nl, en] = LANGUAGES.map((own) =>
      common(left.filter(({ language }) => language === own).map(({ terms }) => terms)),
    );
    return { nl: nl!, en: en! };
  }
}

function common(articles: readonly ReadonlySet<string>[]): CommonTerms {
  const having = new Map<string, number>();
  for (const terms of articles) for (const term of terms) having.set(term, (having.get(term) ?? 0) + 1);
  const byShare = new Map<string, string[]>();
  for (const [term, count] of [...having].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const share = Math.floor((10 * count) / articles.length) / 10;
    if (share < FEWEST) continue;
    const key = share.toFixed(1);
    byShare.set(key, [...(byShare.get(key) ?? []), term]);
  }
  const ordered = [...byShare].sort(([one], [other]) => Number(other) - Number(one));
  return Object.fromEntries(ordered.map(([share, terms]) => [share, terms.join(' ')]));
}
