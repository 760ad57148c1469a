import type { GapName, Moderating } from '../src/replies/action.ts';
import { candidatesReply } from '../src/replies/moderating/candidates.ts';
import { gapReply, gapsReply } from '../src/replies/moderating/gaps.ts';
import { gapsWords } from '../src/replies/moderating/gaps-words.ts';
import { nothingKept } from '../src/replies/nothing-kept.ts';
import { notice, type Reply } from '../src/replies/reply.ts';
import { serverOnly } from '../src/replies/server-only.ts';
import type { OpenStore } from '../src/store/store.ts';
import { type Context, slash } from './command.ts';
import {
  answerWith,
  type Draft,
  draftOf,
  type Kept,
  nearestFirst,
  pointTo,
  type Written,
} from './steps/fill-gap.ts';
import { dismiss, findGap, wanting } from './steps/open-gaps.ts';

export const gaps = slash({
  name: { en: 'gaps', nl: 'open-vragen' },
  description: {
    en: 'What people asked and did not get, and answers that were found wanting (moderators)',
    nl: 'Wat mensen vroegen en niet kregen, en antwoorden die tekortschoten (moderators)',
  },
  options: {},
  moderator: true,
  run: (_values, context) => listGaps(context),
});

/** What a button of the list of gaps comes to, or a choice from it. */
export async function gapsStep(
  action: Exclude<Moderating, { readonly kind: 'add' }>,
  context: Context,
): Promise<Reply> {
  const { knowledge, language } = context;
  if (action.kind === 'gaps') return listGaps(context);
  const kept = await keptGap(action.gap, context);
  if ('refusal' in kept) return kept.refusal;
  switch (action.kind) {
    case 'gap':
      return gapReply(kept.gap, knowledge.articles, language);
    case 'passages':
      return candidatesReply(kept.gap, nearestFirst(kept.gap, context), action.page, language);
    case 'point':
      return pointTo(action, kept, context);
    case 'dismiss':
      await dismiss(kept.gap, kept.guild, kept.store);
      return listGaps(context);
  }
}

/** What a moderator who is to write an answer to a gap starts from. */
export async function draftAnswer(
  gap: GapName,
  context: Context,
): Promise<Draft | { readonly refusal: Reply }> {
  const kept = await keptGap(gap, context);
  return 'refusal' in kept ? kept : draftOf(kept.gap, context);
}

/** Takes in the answer that a moderator wrote to a gap. */
export async function addAnswer(gap: GapName, written: Written, context: Context): Promise<Reply> {
  const kept = await keptGap(gap, context);
  return 'refusal' in kept ? kept.refusal : answerWith(written, kept, context);
}

async function listGaps(context: Context): Promise<Reply> {
  const kept = keptIn(context);
  if ('refusal' in kept) return kept.refusal;
  return gapsReply(await wanting(kept.guild, kept.store, context), context.language);
}

async function keptGap(name: GapName, context: Context): Promise<Kept | { readonly refusal: Reply }> {
  const kept = keptIn(context);
  if ('refusal' in kept) return kept;
  const gap = findGap(name, await wanting(kept.guild, kept.store, context));
  return gap ? { gap, ...kept } : { refusal: notice(gapsWords[context.language].gone) };
}

function keptIn({
  caller,
  store,
  language,
}: Context): { readonly guild: string; readonly store: OpenStore } | { readonly refusal: Reply } {
  if (!caller?.guild) return { refusal: serverOnly(language) };
  if (store.kind === 'closed') return { refusal: nothingKept(store.trouble, language) };
  return { guild: caller.guild, store };
}
