import { type Addition, keyOf, type Placed } from '../../articles/additions/addition.ts';
import type { Article } from '../../articles/article.ts';
import type { Snapshot } from '../../knowledge/knowledge.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import type { Kept } from '../../store/archive.ts';
import { heading, note, type Reply, type Run } from '../reply.ts';
import { articleWords } from './article-words.ts';
import { listed } from './change.ts';

/** What an addition is, in a few words. */
export function additionName(addition: Addition, language: Language): string {
  const say = articleWords[language];
  switch (addition.kind) {
    case 'article':
      return say.article(addition.article, addition.language);
    case 'passage':
      return say.passage(addition.article, addition.language, addition.question);
    case 'wording':
      return say.wording(addition.article, addition.language, addition.question, addition.passage);
  }
}

/** For whom the articles are listed. */
interface Reader {
  readonly language: Language;
  /** The article that questions go to there; undefined for all. */
  readonly inUse: string | undefined;
  /** Null for who runs the bot, in the terminal. */
  readonly caller: { readonly guild: string | null } | null;
}

/**
 * The articles there are, where each is from, and what is added to them, in force or not. Who added something is told in
 * the server where that was: the articles are of all servers, their moderators are not.
 */
export function articlesReply(
  { articles, placed }: Snapshot,
  kept: readonly Kept[],
  { inUse, language, caller }: Reader,
): Reply {
  const say = articleWords[language];
  const here = (guild: string | null) => caller === null || (guild !== null && guild === caller.guild);
  const states = new Map(placed.map(({ addition, skip }) => [keyOf(addition), skip]));
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(say.articles),
      listed(
        articles.map((article) => articleLine(article, placed, language)),
        language,
      ),
      note(inUse === undefined ? say.allInUse : say.inUse(inUse)),
      heading(say.additions),
      ...(kept.length === 0
        ? [note(say.noAdditions)]
        : [
            listed(
              kept.toReversed().map(({ addition, at, account, guild }): Run[] => {
                const skip = states.get(keyOf(addition));
                // After a rollback the revision in force may be from before it.
                const out = skip === undefined ? 'not in revision' : skip?.kind;
                return [
                  { text: additionName(addition, language) },
                  { text: ` ${new Date(at).toISOString().slice(0, 10)} `, style: 'code' },
                  ...(here(guild) ? [{ text: ' ' }, { text: account, id: 'account' as const }] : []),
                  ...(out ? [{ text: ` ${say.skipped[out]}`, style: 'italic' as const }] : []),
                ];
              }),
              language,
            ),
          ]),
      note(say.rule),
    ],
  };
}

function articleLine({ id, editions }: Article, placed: readonly Placed[], language: Language): Run[] {
  const say = articleWords[language];
  const added = (edition: Language) =>
    placed.some(
      ({ addition, skip }) =>
        addition.kind === 'article' && addition.article === id && addition.language === edition && !skip,
    );
  const parts = LANGUAGES.filter((each) => editions[each]).map(
    (each) => `${say.languages[each]} ${added(each) ? say.fromDiscord : say.onDisk}`,
  );
  return [{ text: id, style: 'code' }, { text: `: ${parts.join(', ')}` }];
}
