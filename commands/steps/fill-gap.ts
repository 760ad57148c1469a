import type { Addition } from '../../src/articles/additions/addition.ts';
import { MAX_HEADING } from '../../src/articles/files/edition.ts';
import { articleKey } from '../../src/articles/reference.ts';
import type { Gap } from '../../src/gaps/gaps.ts';
import { isLanguage, LANGUAGES, type Language } from '../../src/language/language.ts';
import type { Moderating } from '../../src/replies/action.ts';
import { changeReply } from '../../src/replies/moderating/change.ts';
import type { Found } from '../../src/replies/moderating/gaps.ts';
import { gapNameOf } from '../../src/replies/moderating/gaps.ts';
import { gapsWords } from '../../src/replies/moderating/gaps-words.ts';
import { notice, type Reply } from '../../src/replies/reply.ts';
import { matchesOf } from '../../src/search/answer.ts';
import type { OpenStore } from '../../src/store/store.ts';
import type { Criticised } from '../../src/store/votes.ts';
import type { Context } from '../command.ts';
import { accountOf } from '../options/changing.ts';
import { editionFor } from '../options/editions.ts';
import { dismiss, questionOf } from './open-gaps.ts';

/** A gap of a server, and where it is kept. */
export interface Kept {
  readonly gap: Gap | Criticised;
  readonly guild: string;
  readonly store: OpenStore;
}

/** The passages that could answer it, those first that the question comes nearest to. */
export function nearestFirst(gap: Gap | Criticised, { knowledge }: Context): readonly Found[] {
  const { language } = gap;
  const nearest = matchesOf(knowledge.engine.ask(questionOf(gap), { language }));
  const all = knowledge.articles.flatMap(({ editions }) => {
    const edition = editions[language];
    return edition?.passages.map((passage) => ({ edition, passage })) ?? [];
  });
  const near = nearest.filter(({ edition }) => edition.language === language);
  const rest = all.filter(({ passage }) => !near.some((each) => each.passage === passage));
  return [...near, ...rest];
}

/** Makes the question another way to ask what a passage answers. */
export async function pointTo(
  action: Extract<Moderating, { readonly kind: 'point' }>,
  kept: Kept,
  context: Context,
): Promise<Reply> {
  const { knowledge, language } = context;
  const article = knowledge.articles.find(({ id }) => articleKey(id) === action.article);
  if (!article) return notice(gapsWords[language].gone);
  const question = questionOf(kept.gap);
  const wording: Addition = {
    kind: 'wording',
    article: article.id,
    language: kept.gap.language,
    passage: action.passage,
    question,
  };
  const { outcome, reply } = await change(wording, gapsWords[language].pointed(question), kept, context, {
    force: action.force,
  });
  if (outcome.kind !== 'refused') return reply;
  const anyway = { label: gapsWords[language].force, action: { ...action, force: true } };
  return { ...reply, blocks: [...reply.blocks, { kind: 'buttons', buttons: [anyway] }] };
}

/** An answer that a moderator writes to a gap; what is left out is as in the draft. */
export interface Written {
  readonly question: string;
  /** The passage; a blank line between paragraphs. */
  readonly text: string;
  readonly language?: string | undefined;
  readonly article?: string | undefined;
}

/** What a moderator starts from, and may choose from. */
export interface Draft {
  readonly question: string;
  /** Characters that a question may have. */
  readonly longest: number;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly article: string;
  /** Each with its title. */
  readonly articles: readonly { readonly id: string; readonly title: string }[];
}

export function draftOf(gap: Gap | Criticised, { knowledge, language, settings }: Context): Draft {
  const articles = knowledge.articles.map((article) => ({
    id: article.id,
    title: editionFor(article, language).title,
  }));
  const near = 'ids' in gap ? gap.nearest?.article : gap.article;
  const known = [near, settings.article].find((id) => articles.some((article) => article.id === id));
  return {
    question: questionOf(gap),
    longest: MAX_HEADING,
    language: gap.language,
    languages: LANGUAGES.filter((each) => knowledge.articles.some(({ editions }) => editions[each])),
    article: known ?? articles[0]?.id ?? '',
    articles,
  };
}

/** Adds a passage under the question. In another language, the same gap's passage is its translation. */
export async function answerWith(written: Written, kept: Kept, context: Context): Promise<Reply> {
  const draft = draftOf(kept.gap, context);
  const { question, text, article = draft.article } = written;
  const language = isLanguage(written.language) ? written.language : draft.language;
  const passage = `added-${gapNameOf(kept.gap).id}`;
  const addition: Addition = { kind: 'passage', article, language, passage, question, text };
  return (await change(addition, gapsWords[context.language].added(question), kept, context, {})).reply;
}

async function change(
  addition: Addition,
  done: string,
  { gap, guild, store }: Kept,
  { base, caller, language }: Context,
  how: { readonly force?: boolean },
) {
  const outcome = await base.add(addition, accountOf(caller), { ...how, guild: caller?.guild ?? null });
  // A question that is answered now is no gap any more; an answer that was found wanting is dealt with.
  if (outcome.kind === 'swapped' && !('ids' in gap)) await dismiss(gap, guild, store);
  return { outcome, reply: changeReply(outcome, done, { language, caller }) };
}
