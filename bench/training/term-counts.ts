import { analyse } from '../../src/language/analyse.ts';
import type { Language, Localized } from '../../src/language/language.ts';
import { Names } from '../../src/language/names.ts';
import { type Commonness, type CommonTerms, commonness } from '../../src/search/ranking/common.ts';
import type { Folder } from '../data/data.ts';

/** The smallest share: what fewer have may be what they are about. */
const FEWEST = 0.1;

/** The terms of an article, or of the questions asked of it: each once, stop words aside. */
interface Counted {
  readonly article: string;
  readonly language: Language;
  readonly terms: ReadonlySet<string>;
}

/** The terms of many articles and of what is asked of them: those that most have tell little of what any one is about. */
export class TermCounts {
  readonly #all: readonly Counted[];

  constructor(folders: readonly Folder[]) {
    this.#all = folders.flatMap(({ edition: { article, language, passages }, questions }) =>
      [passages.map(({ text }) => text), questions.map(({ ask }) => ask)].map((texts) => {
        const words = texts.flatMap((text) => analyse(text, language, new Names()).words);
        return { article, language, terms: new Set(words.flatMap(({ stop, terms }) => (stop ? [] : terms))) };
      }),
    );
  }

  /** How common terms are, told without some of the articles: those that are to be measured with it. */
  without(articles: readonly string[]): Localized<Commonness> {
    const { nl, en } = this.termsWithout(articles);
    return { nl: commonness(nl), en: commonness(en) };
  }

  /** The same as it is written to a file. */
  termsWithout(articles: readonly string[]): Localized<CommonTerms> {
    const counted = this.#all.filter(({ article }) => !articles.includes(article));
    const of = (own: Language) => byShare(counted.filter(({ language }) => language === own));
    return { nl: of('nl'), en: of('en') };
  }
}

function byShare(all: readonly Counted[]): CommonTerms {
  const having = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) having.set(term, (having.get(term) ?? 0) + 1);
  const tenths = Array.from({ length: 11 }, (): string[] => []);
  for (const [term, count] of having) tenths[Math.floor((10 * count) / all.length)]!.push(term);
  const shares = tenths.map((terms, tenth) => [(tenth / 10).toFixed(1), terms.sort().join(' ')] as const);
  return Object.fromEntries(shares.filter(([share, terms]) => Number(share) >= FEWEST && terms).reverse());
}
