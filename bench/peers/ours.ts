import type { Article } from '../../src/articles/article.ts';
import { type Match, matchesOf } from '../../src/search/answer.ts';
import { buildEngine, type Engine, lookingUpAhead } from '../../src/search/engine.ts';
import { atOnce } from '../../src/slices.ts';
import { articleOf } from '../data/data.ts';
import type { Peer } from './peer.ts';

/** Articles to an engine; with other weights than the shipped ones, for instance. */
export type Build = (articles: readonly Article[]) => Engine;

/** The engine to measure an article with. */
export type Unseen = (article: string) => Build;

/** @param ahead its own words are looked up ahead, as the bot has them a moment after it has read an article */
export function ours(build: Build = buildEngine, name = 'Footnote', ahead = true): Peer {
  return {
    name,
    build(edition) {
      const { article, language } = edition;
      const engine = build([articleOf(edition)]);
      if (ahead) atOnce(lookingUpAhead(engine));
      return (question) => {
        const matches = matchesOf(engine.ask(question, { article, language }));
        // An answer is not whole without the sentence that is set in bold.
        void matches[0]?.sentence;
        return matches.map(place);
      };
    },
  };
}

/** The match's place (0-based) in its edition. */
export function place(match: Match): number {
  return match.passage.position - 1;
}
