import { type Gap, gapsOf } from '../../src/gaps/gaps.ts';
import type { GapName } from '../../src/replies/action.ts';
import { gapNameOf } from '../../src/replies/moderating/gaps.ts';
import { inSlices } from '../../src/slices.ts';
import type { OpenStore } from '../../src/store/store.ts';
import type { Criticised } from '../../src/store/votes.ts';
import type { Context } from '../command.ts';

/** How many of the questions and of the criticised answers of a server are looked at, the latest. */
const QUESTIONS = 1_000;
const ANSWERS = 100;

/** All that is wanting in a server. */
export interface Wanting {
  readonly gaps: readonly Gap[];
  readonly criticised: readonly Criticised[];
}

/** By the knowledge base as it is now. */
export async function wanting(guild: string, store: OpenStore, { base }: Context): Promise<Wanting> {
  const questions = await store.questions.of(guild, QUESTIONS);
  return {
    gaps: await inSlices(gapsOf(questions, base.current)),
    criticised: await store.votes.criticised(guild, ANSWERS),
  };
}

export function findGap({ of, id }: GapName, { gaps, criticised }: Wanting): Gap | Criticised | undefined {
  return (of === 'question' ? gaps : criticised).find((gap) => gapNameOf(gap).id === id);
}

/** Puts it aside: it is not brought up any more. */
export async function dismiss(gap: Gap | Criticised, guild: string, store: OpenStore): Promise<void> {
  if ('ids' in gap) await store.questions.dismiss(guild, gap.ids);
  else await store.votes.dismiss(guild, gap.id);
}

/** What was asked, as it was put last. */
export function questionOf(gap: Gap | Criticised): string {
  return 'ids' in gap ? (gap.wordings[0] ?? '') : gap.question;
}
