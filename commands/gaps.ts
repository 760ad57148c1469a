import { type Gap, gapsOf } from '../src/gaps/gaps.ts';
import { gapReply, gapsReply, gapsWords } from '../src/replies/gaps.ts';
import { type GapName, type Moderating, notice, type Reply } from '../src/replies/reply.ts';
import { nothingKept } from '../src/replies/store.ts';
import { inSlices } from '../src/slices.ts';
import type { OpenStore } from '../src/store/store.ts';
import type { Criticised } from '../src/store/votes.ts';
import { type Context, slash } from './command.ts';
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
  const found = pick(action.gap, known);
  if (!found) return notice(gapsWords[language].gone);
  if (action.kind === 'gap') return gapReply(found, knowledge.articles, language);
  if ('ids' in found) await store.questions.dismiss(guild, found.ids);
  else await store.votes.dismiss(guild, found.id);
  return gapsReply(await look(guild, store, context), language);
}

/** All that is wanting in a server. */
interface Known {
  readonly gaps: readonly Gap[];
  readonly criticised: readonly Criticised[];
}

async function look(guild: string, store: OpenStore, { knowledge }: Context): Promise<Known> {
  const questions = await store.questions.of(guild, QUESTIONS);
  return {
    gaps: await inSlices(gapsOf(questions, knowledge)),
    criticised: await store.votes.criticised(guild, ANSWERS),
  };
}

function pick({ of, id }: GapName, { gaps, criticised }: Known): Gap | Criticised | undefined {
  return of === 'question'
    ? gaps.find(({ ids }) => ids.includes(id))
    : criticised.find((answer) => answer.id === id);
}
