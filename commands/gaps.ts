import { articleKey } from '../src/articles/reference.ts';
import { type Gap, gapsOf } from '../src/gaps/gaps.ts';
import { candidatesReply } from '../src/replies/candidates.ts';
import { changeReply } from '../src/replies/change.ts';
import { gapNameOf, gapReply, gapsReply } from '../src/replies/gaps.ts';
import { gapsWords } from '../src/replies/gaps-words.ts';
import { type GapName, type Moderating, notice, type Reply } from '../src/replies/reply.ts';
import { nothingKept } from '../src/replies/store.ts';
import { inSlices } from '../src/slices.ts';
import type { OpenStore } from '../src/store/store.ts';
import type { Criticised } from '../src/store/votes.ts';
import { type Context, slash } from './command.ts';
import { accountOf } from './moderating.ts';
import { serverOnly } from './server.ts';

/** How many of the questions and of the criticised answers of a server are looked at, the latest. */
const QUESTIONS = 1_000;
const ANSWERS = 100;

export const gaps = slash({
  name: { en: 'gaps', nl: 'hiaten' },
  description: {
    en: 'What people asked and did not get, and answers that were found wanting (moderators)',
    nl: 'Wat mensen vroegen en niet kregen, en antwoorden die tekortschoten (moderators)',
  },
  options: {},
  moderator: true,
  run: (_values, context) => gapsStep({ kind: 'gaps' }, context),
});

/** What a button or a choice of the list of gaps comes to. */
export async function gapsStep(action: Moderating, context: Context): Promise<Reply> {
  const { store, caller, language, knowledge } = context;
  const guild = caller?.guild;
  if (!guild) return serverOnly(language);
  if (store.kind === 'closed') return nothingKept(store.trouble, language);
  const known = await look(guild, store, context);
  if (action.kind === 'gaps') return gapsReply(known, language);
  const gap = pick(action.gap, known);
  if (!gap) return notice(gapsWords[language].gone);
  switch (action.kind) {
    case 'gap':
      return gapReply(gap, knowledge.articles, language);
    case 'passages':
      return candidatesReply(gap, nearestFirst(gap, context), action.page, language);
    case 'point':
      return point(gap, action, store, guild, context);
    case 'dismiss':
      await dismiss(gap, store, guild);
      return gapsReply(await look(guild, store, context), language);
  }
}

/** All that is wanting in a server. */
interface Known {
  readonly gaps: readonly Gap[];
  readonly criticised: readonly Criticised[];
}

async function look(guild: string, store: OpenStore, { base }: Context): Promise<Known> {
  const questions = await store.questions.of(guild, QUESTIONS);
  return {
    gaps: await inSlices(gapsOf(questions, base.current)),
    criticised: await store.votes.criticised(guild, ANSWERS),
  };
}

function pick({ of, id }: GapName, { gaps, criticised }: Known): Gap | Criticised | undefined {
  return (of === 'question' ? gaps : criticised).find((gap) => gapNameOf(gap).id === id);
}

async function dismiss(gap: Gap | Criticised, store: OpenStore, guild: string): Promise<void> {
  if ('ids' in gap) await store.questions.dismiss(guild, gap.ids);
  else await store.votes.dismiss(guild, gap.id);
}

/** The passages that could answer it, those first that the question comes nearest to. */
function nearestFirst(gap: Gap | Criticised, { knowledge }: Context) {
  const { language } = gap;
  const found = knowledge.engine.ask(questionOf(gap), { language });
  const nearest = found.kind === 'answer' ? [found.match, ...found.alternatives] : found.alternatives;
  const all = knowledge.articles.flatMap(({ editions }) => {
    const edition = editions[language];
    return edition?.passages.map((passage) => ({ edition, passage })) ?? [];
  });
  const near = nearest.filter(({ edition }) => edition.language === language);
  const rest = all.filter(({ passage }) => !near.some((each) => each.passage === passage));
  return [...near, ...rest];
}

/** Makes the question another way to ask what a passage answers. */
async function point(
  gap: Gap | Criticised,
  action: Extract<Moderating, { readonly kind: 'point' }>,
  store: OpenStore,
  guild: string,
  { base, caller, knowledge, language }: Context,
): Promise<Reply> {
  const article = knowledge.articles.find(({ id }) => articleKey(id) === action.article);
  if (!article) return notice(gapsWords[language].gone);
  const outcome = await base.add(
    {
      kind: 'wording',
      article: article.id,
      language: gap.language,
      passage: action.passage,
      question: questionOf(gap),
    },
    accountOf(caller),
    { force: action.force },
  );
  // A question that is answered now is no gap any more; an answer that was found wanting is dealt with.
  if (outcome.kind === 'swapped' && !('ids' in gap)) await dismiss(gap, store, guild);
  const reply = changeReply(outcome, gapsWords[language].pointed(questionOf(gap)), language);
  if (outcome.kind !== 'refused') return reply;
  const anyway = { label: gapsWords[language].force, action: { ...action, force: true } };
  return { ...reply, blocks: [...reply.blocks, { kind: 'buttons', buttons: [anyway] }] };
}

function questionOf(gap: Gap | Criticised): string {
  return 'ids' in gap ? (gap.wordings[0] ?? '') : gap.question;
}
