import type { Article } from '../../src/articles/article.ts';
import { type Match, matchesOf } from '../../src/search/answer.ts';
import { buildEngine, type Engine } from '../../src/search/engine.ts';
import { articleOf } from '../data/data.ts';
import type { Peer } from './peer.ts';

/** Articles to an engine; with other weights than the shipped ones, for instance. */
export type Build = (articles: readonly Article[]) => Engine;

/** The engine to measure an article with. */
export type Unseen = (article: string) => Build;

export function ours(build: Build = buildEngine, name = 'Footnote'): Peer {
  return {
    name,
    build(edition) {
      const { article, language } = edition;
      const engine = build([articleOf(edition)]);
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
